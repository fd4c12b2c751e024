package org.khronika.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.Browser;
import org.khronika.DatabaseTest;
import org.khronika.OnTheDemo;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.access.Role;
import org.khronika.people.NamingRules;
import org.khronika.people.Person;
import org.khronika.proceedings.Proceeding;
import org.khronika.records.Stored;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.review.Reviewed;
import org.khronika.review.WithdrawRecord;
import org.khronika.values.RecordKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** From the preview at the desk to the public page, its correction and its withdrawal. */
// An application of its own: what another class has published is still served by the shared one when its database is
// gone.
@DatabaseTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "khronika.test=site-journey")
@OnTheDemo
class SiteJourneyTest {

    private static final String PASSWORD = "a long enough password of the editor";

    @LocalServerPort
    int port;

    @Autowired
    Members members;

    @Autowired
    Reviewed reviewed;

    @Autowired
    Records records;

    @Autowired
    WithdrawRecord withdraw;

    private Member editor;

    @BeforeEach
    void theDemo() {
        editor = members.find("press@monitor.test")
                .orElseGet(() -> members.add(
                        "press@monitor.test",
                        "Ida Editor",
                        Set.of(Role.EDITOR),
                        new BCryptPasswordEncoder(4).encode(PASSWORD)));
    }

    @Test
    void anEditorPublishesAndThePublicReads() {
        try (Browser browser = Browser.orSkip(port)) {
            Page desk = browser.page();
            Page reader = browser.page();
            reader.navigate("/");
            assertThat(reader.locator("h1")).hasText("Nothing has been published yet.");
            browser.inspect(reader, "site-nothing");

            desk.navigate("/sign-in");
            desk.fill("#email", editor.email());
            desk.fill("#password", PASSWORD);
            desk.click("main button[type=submit]");
            desk.navigate("/desk/releases");
            browser.inspect(desk, "releases-none");
            desk.click("text=Preview the next release");
            assertThat(desk.locator("h1")).hasText("Release 1, preview");
            browser.inspect(desk, "release-preview");
            desk.fill("#note", "The “first” release — «первый выпуск», алғашқы шығарылым.");
            desk.click("text=Publish release 1");
            assertThat(desk.locator(".state[role=status], .saved").first())
                    .containsText(
                            "Release 1 is published.", new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));

            theHomeInOneScreen(reader);
            theMenuOfAPhone(reader);
            homeAndCase(browser, reader);
            correction(browser, desk, reader);
            noName(reader);
        }
    }

    private static void theHomeInOneScreen(Page reader) {
        reader.setViewportSize(1240, 900);
        reader.navigate("/");
        Browser.drawn(reader);
        for (String essential : new String[] {".state", ".held-now", ".news", ".numbers"}) {
            assertThat(reader.locator(essential).boundingBox().y
                            + reader.locator(essential).boundingBox().height)
                    .as("the lower edge of %s", essential)
                    .isLessThanOrEqualTo(900);
        }
        assertThat(height(reader)).isLessThanOrEqualTo(2200);
        reader.setViewportSize(360, 900);
        assertThat(height(reader)).isLessThanOrEqualTo(3000);
    }

    private static int height(Page reader) {
        return ((Number) reader.evaluate("document.documentElement.scrollHeight")).intValue();
    }

    /** One line, and the sections without any script. */
    private static void theMenuOfAPhone(Page reader) {
        reader.setViewportSize(360, 900);
        assertThat(reader.locator("header.masthead").boundingBox().height).isLessThan(60);
        assertThat(reader.locator("nav.sections")).isHidden();
        reader.locator("details.menu summary").click();
        reader.locator("details.menu").getByText("Cases").click();
        assertThat(reader.locator("h1")).containsText("Cases");
        reader.setViewportSize(1240, 900);
        assertThat(reader.locator("details.menu")).isHidden();
        assertThat(reader.locator("nav.sections")).isVisible();
    }

    private void homeAndCase(Browser browser, Page reader) {
        reader.navigate("/");
        browser.inspect(reader, "site-home");
        reviewed.list().stream()
                .filter(record -> record.kind() == RecordKind.PROCEEDING && isServed(reader, record))
                .max(Comparator.comparingInt(
                        record -> ((Proceeding) record.body()).steps().size()))
                .ifPresent(record -> {
                    reader.navigate("/" + record.address().address());
                    assertThat(reader.url())
                            .endsWith("/records/" + record.address().address() + ".html");
                    browser.inspect(reader, "site-record-case");
                });
        reader.navigate("/cases.html");
        reader.fill("#filter", "mamai");
        assertThat(reader.locator("#shown")).hasText("1 of 26");
    }

    /** A place that only coarsened cases speak of, for one, is reviewed and yet has no page. */
    private static boolean isServed(Page reader, Stored<?> record) {
        return reader.request().get("/" + record.address().address()).ok();
    }

    private void correction(Browser browser, Page desk, Page reader) {
        Stored<?> incident = reviewed.list().stream()
                .filter(record -> record.kind() == RecordKind.INCIDENT)
                .findFirst()
                .orElseThrow();
        Stored<?> newest = records.get(incident.address(), Reader.of(editor));
        withdraw.withdraw(editor, incident.address(), newest.version(), "It is recorded twice.");
        desk.navigate("/desk/releases/preview");
        browser.inspect(desk, "release-preview-second");
        desk.click("text=Publish release 2");
        assertThat(desk.locator(".state[role=status], .saved").first())
                .containsText(
                        "Release 2 is published.", new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
        browser.inspect(desk, "releases");
        desk.navigate("/desk/releases/2");
        browser.inspect(desk, "release");
        reader.navigate("/" + incident.address().address());
        assertThat(reader.locator("h1")).hasText("This record was withdrawn");
        browser.inspect(reader, "site-notice");
        reader.navigate("/corrections.html");
        assertThat(reader.locator("main")).containsText("It is recorded twice.");
        browser.inspect(reader, "site-corrections-second");
    }

    private void noName(Page reader) {
        reader.navigate("/people.html");
        String people = reader.content().toLowerCase(Locale.ROOT);
        reviewed.list().stream()
                .map(Stored::body)
                .filter(Person.class::isInstance)
                .flatMap(person -> NamingRules.of((Person) person).hidden().stream())
                .forEach(name -> assertThat(people).doesNotContain(name.toLowerCase(Locale.ROOT)));
    }
}
