package org.khronika.kept;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.Browser;
import org.khronika.DatabaseTest;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.access.Role;
import org.khronika.people.Person;
import org.khronika.records.Draft;
import org.khronika.review.EnterRecord;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** A member who types for long, in a browser: signed out meanwhile, in two windows, without a connection, on a phone. */
@DatabaseTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class KeptFormsJourneyTest {

    private static final String PASSWORD = "lantern-otter-gravel";
    private static final String TITLE = "Қамалған бес адам — «пятеро», the guard’s “list”";
    private static final String VENUE = "Өтеген батыр көшесі — «улица», the mayor’s “gate”";
    private static final String NEW = "/desk/records/new?kind=INCIDENT";
    private static final Pattern KEPT = Pattern.compile("Kept at \\d\\d:\\d\\d, not yet saved as a record\\.");

    @LocalServerPort
    int port;

    @Autowired
    Members members;

    @Autowired
    EnterRecord enter;

    private Member author;

    @BeforeEach
    void author() {
        String email = "typist%d@monitor.test".formatted(System.nanoTime());
        author = members.add(
                email, "Әсем Құрманова", Set.of(Role.DOCUMENTER), new BCryptPasswordEncoder(4).encode(PASSWORD));
    }

    private void signIn(Page page) {
        page.fill("input[name=email]", author.email());
        page.fill("input[name=password]", PASSWORD);
        page.click("main button[type=submit]");
    }

    private Page signedIn(Page page) {
        page.navigate("/sign-in");
        signIn(page);
        return page;
    }

    @Test
    void whatIsTypedIsKeptAndComesBackAfterTheMemberWasSignedOut() {
        try (Browser browser = Browser.orSkip(port)) {
            Page page = signedIn(browser.page());
            page.navigate(NEW);
            page.fill("#title", TITLE);
            assertThat(page.locator("[data-kept-line]")).hasText(KEPT);
            browser.inspect(page, "kept-typing");

            page.context().clearCookies();
            page.fill("[name=venue]", VENUE);
            page.click("button[name=form-add][value=parties]");
            assertThat(page.locator("#notice-bar")).containsText("You were signed out. What you typed is kept.");
            assertThat(page.locator("#title")).hasValue(TITLE);
            browser.inspect(page, "kept-signed-out");
            page.click("#notice-bar a");
            signIn(page);

            assertThat(page.locator(".kept-notice")).containsText("You had typed this today at");
            assertThat(page.locator("#title")).hasValue(TITLE);
            assertThat(page.locator("[name=venue]")).hasValue(VENUE);
            browser.inspect(page, "kept-again");

            page.navigate("/desk");
            assertThat(page.locator("main")).containsText("form that you began is not saved yet");
            browser.inspect(page, "kept-my-work");
            page.click("main a:has-text('New incident')");
            page.check("input[name=certainty][value=REPORTED]");
            page.click(".review-bar button[value=save]");
            assertThat(page.locator(".saved")).containsText("Saved as a draft");
            assertThat(page.locator("h1")).containsText(TITLE);
            page.navigate("/desk");
            assertThat(page.locator("main")).not().containsText("not saved yet");
        }
    }

    @Test
    void aPartOfThePageThatIsAskedForAfterTheSessionRanOutSaysSo() {
        try (Browser browser = Browser.orSkip(port)) {
            Page page = signedIn(browser.page());
            page.navigate(NEW);
            page.fill("#title", TITLE);
            assertThat(page.locator("[data-kept-line]")).hasText(KEPT);
            // What is handed in while typing would say so too.
            page.route("**/desk/kept", Route::abort);
            page.context().clearCookies();
            page.click("button[name=form-add][value=parties]");
            assertThat(page.locator("#notice-bar")).containsText("You were signed out. What you typed is kept.");
        }
    }

    @Test
    void whatIsTooLongToBeKeptWhileItIsTypedIsToldAndNotTriedAgain() {
        try (Browser browser = Browser.orSkip(port)) {
            Page page = signedIn(browser.page());
            page.navigate("/desk/reports/new");
            page.route("**/desk/kept", route -> route.fulfill(new Route.FulfillOptions().setStatus(413)));
            page.fill("#title", TITLE);
            assertThat(page.locator("[data-kept-line]"))
                    .hasText("This is longer than what is kept while you type. Save it before you leave the page.");
        }
    }

    @Test
    void whatIsChosenBetweenTwoVersionsIsKeptWhileItIsChosenAndComesBack() {
        RecordRef person = enter.enter(author, Draft.of(Person.named("Үміт Ғабитова"), List.of()), null);
        String form = "/desk/records/" + person.address() + "/form";
        try (Browser browser = Browser.orSkip(port)) {
            Page mine = signedIn(browser.page());
            mine.navigate(form);
            mine.fill("[name=note]", TITLE);
            Page theirs = signedIn(browser.page());
            theirs.navigate(form);
            theirs.fill("[name=note]", VENUE);
            theirs.click(".review-bar button[value=save]");
            assertThat(theirs.locator(".saved")).containsText("Saved as a draft");

            mine.click(".review-bar button[value=save]");
            assertThat(mine.locator("main")).containsText("One answer needs your choice");
            mine.check("input[name='form-pick.note'][value=MINE]");
            assertThat(mine.locator("[data-kept-line]")).hasText(KEPT);
            mine.context().clearCookies();
            mine.click(".review-bar button");
            assertThat(mine.locator(".notice")).containsText("What you typed is kept");
            signIn(mine);

            assertThat(mine.locator("input[name='form-pick.note'][value=MINE]")).isChecked();
            browser.inspect(mine, "kept-two-versions");
            mine.click(".review-bar button");
            assertThat(mine.locator(".saved")).containsText("Both changes are saved");
            assertThat(mine.locator("main")).containsText(TITLE);
        }
    }

    @Test
    void aFileThatWasChosenIsAskedForAgain() {
        try (Browser browser = Browser.orSkip(port)) {
            Page page = signedIn(browser.page());
            page.navigate("/desk/reports/new");
            page.setInputFiles(
                    "#file",
                    new FilePayload("Күнделік — “note”.txt", "text/plain", TITLE.getBytes(StandardCharsets.UTF_8)));
            page.fill("#title", TITLE);
            assertThat(page.locator("[data-kept-line]")).hasText(KEPT);
            page.context().clearCookies();
            page.click(".report-form button[type=submit]");
            assertThat(page.locator(".notice")).containsText("What you typed is kept");
            signIn(page);

            assertThat(page.locator("#file-again"))
                    .hasText("Choose the file again: “Күнделік — “note”.txt”. Files are not kept.");
            assertThat(page.locator("#title")).hasValue(TITLE);
            page.setViewportSize(360, 740);
            browser.inspect(page, "kept-file-again");
        }
    }

    @Test
    void saveAfterTheSessionRanOutLosesNothingAlsoOnAPhone() {
        RecordRef person = enter.enter(author, Draft.of(Person.named("Үміт Ғабитова"), List.of()), null);
        try (Browser browser = Browser.orSkip(port)) {
            Page page = signedIn(browser.page());
            page.setViewportSize(360, 740);
            page.navigate("/desk/records/" + person.address() + "/form");
            page.fill("[name=note]", TITLE);
            page.context().clearCookies();
            page.click(".review-bar button[value=save]");
            assertThat(page.locator(".notice")).containsText("What you typed is kept");
            signIn(page);
            assertThat(page.locator("[name=note]")).hasValue(TITLE);
            page.click(".review-bar button[value=save]");
            assertThat(page.locator(".saved")).containsText("Saved as a draft");
        }
    }

    @Test
    void afterSigningInAgainInASecondWindowTheFirstGoesOn() {
        try (Browser browser = Browser.orSkip(port)) {
            Page first = signedIn(browser.page());
            first.navigate(NEW);
            first.fill("#title", TITLE);
            first.context().clearCookies();
            Page second = first.context().newPage();
            signedIn(second);
            first.click(".review-bar button[value=save]");
            assertThat(first.locator(".kept-notice")).containsText("You had typed this");
            assertThat(first.locator("#title")).hasValue(TITLE);
            first.check("input[name=certainty][value=REPORTED]");
            first.click(".review-bar button[value=save]");
            assertThat(first.locator(".saved")).containsText("Saved as a draft");
        }
    }

    @Test
    void aReportThatIsBeingPastedIsKeptAndLeavingItIsAsked() {
        try (Browser browser = Browser.orSkip(port)) {
            Page page = signedIn(browser.page());
            page.navigate("/desk/reports/new");
            page.fill("#text", TITLE);
            assertThat(page.locator("[data-kept-line]")).hasText(KEPT);
            List<String> asked = new ArrayList<>();
            page.onDialog((Dialog dialog) -> {
                asked.add(dialog.type());
                dialog.accept();
            });
            page.click("nav a:has-text('Records')");
            page.waitForURL("**/desk/records");
            assertThat(asked).containsExactly("beforeunload");
            page.navigate("/desk/reports/new");
            page.click(".kept-notice a");
            assertThat(page.locator("#text")).hasValue(TITLE);
            page.click(".kept-discard button");
            assertThat(page.locator(".saved")).containsText("discarded");
            assertThat(page.locator("#text")).hasValue("");
        }
    }

    @Test
    void withoutAConnectionThePageSaysSoAndTriesAgain() {
        try (Browser browser = Browser.orSkip(port)) {
            Page page = signedIn(browser.page());
            page.navigate(NEW);
            page.route("**/desk/kept", Route::abort);
            page.fill("#title", TITLE);
            assertThat(page.locator("[data-kept-line]")).containsText("No connection");
            page.unroute("**/desk/kept");
            page.fill("[name=venue]", VENUE);
            assertThat(page.locator("[data-kept-line]")).hasText(KEPT);
        }
    }
}
