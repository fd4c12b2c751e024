package org.khronika.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.Browser;
import org.khronika.DatabaseTest;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.access.Role;
import org.khronika.incidents.Incident;
import org.khronika.people.Person;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.review.EnterRecord;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.review.ReturnRecord;
import org.khronika.review.SubmitRecord;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Forms, two versions, review and my work in a browser: with scripts and the keyboard, on a phone, in the dark. */
@DatabaseTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class RecordFormBrowserTest {

    private static final String PASSWORD = "lantern-otter-gravel";

    @LocalServerPort
    int port;

    @Autowired
    Members members;

    @Autowired
    EnterRecord enter;

    @Autowired
    SubmitRecord submit;

    @Autowired
    ReturnRecord giveBack;

    @Autowired
    Records records;

    private Member author;
    private Member other;

    @BeforeEach
    void twoMembers() {
        author = member("Ursa Author", Role.DOCUMENTER);
        other = member("Timur Other", Role.REVIEWER);
    }

    private Member member(String name, Role role) {
        return members.add(
                "member%d@monitor.test".formatted(System.nanoTime()),
                name,
                Set.of(role),
                new BCryptPasswordEncoder(4).encode(PASSWORD));
    }

    private static Page signedIn(Page page, Member member) {
        page.navigate("/sign-in");
        page.fill("input[name=email]", member.email());
        page.fill("input[name=password]", PASSWORD);
        page.click("main button[type=submit]");
        return page;
    }

    private static String saved(Page page) {
        page.waitForSelector(".saved");
        return page.url().substring(page.url().lastIndexOf('/') + 1);
    }

    @Test
    void anIncidentIsEnteredByKeyboardWithSuggestions() {
        enter.enter(author, Draft.of(Person.named("Aida Suggested"), List.of()), null);
        RecordRef meant = enter.enter(author, Draft.of(Person.named("Aida Suggested Too"), List.of()), null);
        try (Browser browser = Browser.orSkip(port)) {
            Page page = signedIn(browser.page(), author);
            page.navigate("/desk/records/new?kind=INCIDENT");
            page.fill("#title", "Two people held at “Өскемен-1” — «вокзал»");
            page.locator("#when").pressSequentially("mid-January 2023");
            page.waitForSelector("#when-u .understood:has-text('etween 11 and 20 January 2023')");
            page.click("button[name=form-add][value=parties]");
            page.waitForSelector("#parties-0-who");
            Browser.isAt(page, "parties-0-who");
            assertThat(page.inputValue("#title")).isEqualTo("Two people held at “Өскемен-1” — «вокзал»");

            page.locator("#parties-0-who").pressSequentially("aida sugg");
            page.waitForSelector("#parties-0-who-o [role=option] >> nth=1");
            assertThat(page.getAttribute("#parties-0-who", "aria-expanded")).isEqualTo("true");
            browser.inspect(page, "form-suggestions");
            page.locator("#parties-0-who").focus();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            assertThat(page.inputValue("#parties-0-who")).isEqualTo("Aida Suggested Too");
            page.locator("#parties-0-count").pressSequentially("more than 20");
            page.waitForSelector("#parties-0-count-u .understood:has-text('21 or more')");
            page.selectOption("#parties-0-role", "VICTIM");
            page.check("input[name=certainty][value=REPORTED]");
            page.click(".review-bar button[value=submit]");

            RecordRef address = new RecordRef(saved(page));
            assertThat(records.get(address, Incident.class, Reader.of(author))
                            .body()
                            .parties()
                            .getFirst()
                            .who())
                    .isEqualTo(meant);
            browser.inspect(page, "record");
            page.navigate("/desk/records/" + address.address() + "/history");
            browser.inspect(page, "history");
        }
    }

    @Test
    void errorsLeadToTheirAnswersEvenInsideAClosedItem() {
        enter.enter(author, Draft.of(Person.named("Bota Twice"), List.of()), null);
        enter.enter(author, Draft.of(Person.named("Bota Twice"), List.of()), null);
        try (Browser browser = Browser.orSkip(port)) {
            Page page = signedIn(browser.page(), author);
            page.navigate("/desk/records/new?kind=PROCEEDING&name=An%20example");
            page.click("button[name=form-add][value=people]");
            page.fill("#people-0-who", "bota twice");
            page.click("button[name=form-add][value=steps]");
            page.waitForSelector("#entry-page:not(.htmx-added) #steps-0-when");
            page.selectOption("#steps-0-kind", "CHARGED");
            page.waitForSelector("#steps-0-articles:visible");
            page.fill("#steps-0-when", "32 January 2023");
            page.fill("#steps-0-articles", "article 272, part 1, of the Criminal Code");
            page.waitForSelector("#steps-0-articles-u .understood:has-text('CC-272(1)')");
            page.click(".review-bar button[value=save]");
            page.waitForSelector(".error-summary");
            browser.inspect(page, "form-errors");
            page.click(".error-summary a[href='#steps-0-when']");
            Browser.isAt(page, "steps-0-when");
            page.check("#people-0-who-p0");
            page.fill("#steps-0-when", "January 2023");
            page.selectOption("#people-0-position", "ACCUSED");
            page.selectOption("select[name=kind]", "CRIMINAL");
            page.click(".review-bar button[value=save]");
            saved(page);
            browser.inspect(page, "proceeding");
            page.click("text=Add a step");
            browser.inspect(page, "step-kinds");
        }
    }

    @Test
    void aChoiceThatIsMadeBeforeTheScriptsHaveComeIsAskedAboutWhenTheyHave() {
        try (Browser browser = Browser.orSkip(port)) {
            Page page = signedIn(browser.page(), author);
            page.route("**/htmx.min.js", route -> {
                page.waitForTimeout(1500);
                route.resume();
            });
            page.navigate(
                    "/desk/records/new?kind=EPISODE&name=An%20example",
                    new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            page.selectOption("select[name=kind]", "ANNIVERSARY");
            page.waitForSelector("[name=commemorates]:visible");
        }
    }

    @Test
    void twoVersionsStandBesideEachOther() {
        RecordRef address = enter.enter(author, Draft.of(Cast.incident("Held at a station", "2022"), List.of()), null);
        try (Browser browser = Browser.orSkip(port)) {
            Page mine = signedIn(browser.page(), author);
            Page theirs = signedIn(browser.page(), other);
            mine.navigate("/desk/records/" + address.address() + "/form");
            theirs.navigate("/desk/records/" + address.address() + "/form");
            theirs.fill("#when", "January 2022");
            theirs.fill("#venue", "at the station’s «перрон» — “Іле”");
            theirs.click(".review-bar button[value=save]");
            theirs.waitForSelector(".saved");

            mine.fill("#when", "mid-January 2022");
            mine.fill("#outcome", "released");
            mine.click(".review-bar button[value=save]");
            mine.waitForSelector("table.versions");
            browser.inspect(mine, "two-versions");
            mine.check("#when-mine");
            mine.click("main .review-bar button[type=submit]");
            mine.waitForSelector(".saved");

            Incident now =
                    records.get(address, Incident.class, Reader.of(author)).body();
            assertThat(String.valueOf(now.when())).isEqualTo("2022-01-11~/2022-01-20~");
            assertThat(now.venue()).isEqualTo("at the station’s «перрон» — “Іле”");
            assertThat(now.outcome()).isEqualTo("released");
        }
    }

    @Test
    void myWorkAndTheQueueSayWhatWaits() {
        RecordRef back = enter.enter(author, Draft.of(Cast.incident("Came back", "2022"), List.of()), null);
        submit.submit(author, back, 1, null);
        giveBack.giveBack(other, back, 2, "Say who’s there — «кто был», “кім болды”.");
        RecordRef waits = enter.enter(
                author,
                Draft.of(Cast.incident("Waits for review", "2022"), List.of(Cast.source(enter, members))),
                null);
        submit.submit(author, waits, 1, null);
        try (Browser browser = Browser.orSkip(port)) {
            Page page = signedIn(browser.page(), author);
            assertThat(page.textContent("main"))
                    .contains("Say who’s there — «кто был», “кім болды”.", "Waits for review");
            browser.inspect(page, "my-work");
            page.navigate("/desk/records/" + back.address() + "/form");
            assertThat(page.textContent(".came-back"))
                    .contains("Timur Other", "Say who’s there — «кто был», “кім болды”.");
            page.navigate("/desk/records");
            browser.inspect(page, "records");
            page.navigate("/desk/records/new");
            browser.inspect(page, "new-record");

            Page review = signedIn(browser.page(), other);
            review.navigate("/desk/review");
            browser.inspect(review, "review");
            review.click("text=Waits for review");
            browser.inspect(review, "record-in-review");
            review.click("text=Accept this version");
            review.waitForSelector(".saved");
            Page administrator = signedIn(browser.page(), member("Ada Keeper", Role.ADMINISTRATOR));
            browser.inspect(administrator, "my-work-administrator");
        }
    }
}
