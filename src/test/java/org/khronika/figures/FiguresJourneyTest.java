package org.khronika.figures;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.Browser;
import org.khronika.DatabaseTest;
import org.khronika.access.Members;
import org.khronika.access.Role;
import org.khronika.incidents.Kept;
import org.khronika.publication.PublishRelease;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.records.Sensitivity;
import org.khronika.review.AcceptRecord;
import org.khronika.review.EnterRecord;
import org.khronika.review.SubmitRecord;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * A figure is entered whose parts do not add up: the form and the reviewer are told by how much, and it is put right. Two figures of a
 * series with different denominators are told as such to the public, and never mixed.
 */
@DatabaseTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class FiguresJourneyTest {

    private static final String PASSWORD = "seven-and-nineteen-make";
    private static final String WRONG = "Added up, the parts make 98; the speaker states 100: 2 are missing.";

    @LocalServerPort
    int port;

    @Autowired
    Members members;

    @Autowired
    EnterRecord enter;

    @Autowired
    SubmitRecord submit;

    @Autowired
    AcceptRecord accept;

    @Autowired
    PublishRelease publish;

    @BeforeEach
    void appoint() {
        appoint("aliya@monitor.test", "Aliya Documenter", Role.DOCUMENTER);
        appoint("ruslan@monitor.test", "Ruslan Reviewer", Role.REVIEWER);
    }

    private void appoint(String email, String name, Role role) {
        if (members.find(email).isEmpty()) {
            members.add(email, name, Set.of(role), new BCryptPasswordEncoder(4).encode(PASSWORD));
        }
    }

    private static Page signedIn(Browser browser, String email) {
        Page page = browser.page();
        page.navigate("/sign-in");
        page.fill("#email", email);
        page.fill("#password", PASSWORD);
        page.click("main button[type=submit]");
        return page;
    }

    private <T extends Record> RecordRef accepted(Class<T> type, Map<String, ?> answers) {
        T body = Kept.of("KZ-D-2022-0001", type, answers).body();
        RecordRef address =
                enter.enter(Cast.ayla(members), new Draft<>(body, List.of(), Sensitivity.PUBLIC, Set.of()), null);
        submit.submit(Cast.ayla(members), address, 1, null);
        accept.accept(Cast.rada(members), address, 2, null);
        return address;
    }

    private RecordRef closed(String value, String of, String asOf, String speaker, String kind, RecordRef series) {
        return accepted(
                Figure.class,
                Map.of(
                        "measure", "complaints closed without a trial",
                        "value", value,
                        "of", of,
                        "unit", "complaints",
                        "asOf", asOf,
                        "speaker", speaker,
                        "speakerKind", kind,
                        "series", series.address(),
                        "step", "CLOSED"));
    }

    @Test
    void aSumIsPutRightAndTwoDenominatorsAreNeverMixed() {
        RecordRef series = accepted(
                Series.class,
                Map.of(
                        "title", "Complaints of the winter",
                        "counts", "Complaints made over the winter, and how far each came.",
                        "unit", "complaints",
                        "kind", "GROWING",
                        "ourQuery", "kind:figure",
                        "funnel", List.of("RECEIVED", "CLOSED")));
        RecordRef theirs = closed("=31", "=58", "2022-12", "the Lantern coalition", "NGO", series);
        closed("=90", "=120", "2023-01", "the agency of the capital", "OFFICIAL", series);
        try (Browser browser = Browser.orSkip(port)) {
            Page aliya = signedIn(browser, "aliya@monitor.test");
            String figure = aWrongSumIsNamed(browser, aliya);
            Page ruslan = signedIn(browser, "ruslan@monitor.test");
            ruslan.navigate("/desk/records/" + figure);
            assertThat(ruslan.textContent("main")).contains("To look at before it is accepted", WRONG);
            browser.inspect(ruslan, "figures-wrong-sum-review");
            itIsPutRight(aliya, ruslan, figure);
            aliya.navigate("/desk/records/" + series.address());
            assertThat(aliya.textContent("main")).contains("On record with us: 3");
            browser.inspect(aliya, "figures-series-desk");
            publish.publish(Cast.edil(members), "Figures.", null);
            thePublicReads(browser, series, theirs, figure);
        }
    }

    private static String aWrongSumIsNamed(Browser browser, Page aliya) {
        aliya.navigate("/desk/records/new?kind=FIGURE");
        aliya.fill("#measure", "investigations — “тергеу істері”, «расследования» — opened in nine months");
        aliya.fill("#value", "100");
        aliya.fill("#asOf", "January to September 2022");
        aliya.fill("#speaker", "the prosecutor of the capital");
        aliya.selectOption("#speakerKind", "OFFICIAL");
        part(aliya, 0, "sent to court", "7");
        part(aliya, 1, "under way", "19");
        part(aliya, 2, "suspended", "26");
        part(aliya, 3, "closed", "46");
        aliya.click("button[name=form-add][value=parts]");
        aliya.waitForSelector(".sum:has-text('" + WRONG + "')");
        aliya.locator("#parts-4 button[name=form-remove]").click();
        aliya.waitForSelector(
                "#parts-4",
                new Page.WaitForSelectorOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        aliya.waitForSelector(".sum:has-text('" + WRONG + "')");
        browser.inspect(aliya, "figures-wrong-sum-form");
        aliya.click(".review-bar button[value=submit]");
        aliya.waitForSelector(".saved");
        assertThat(aliya.textContent("main")).contains(WRONG);
        return aliya.url().replaceFirst(".*/records/", "").replaceFirst("[/?#].*", "");
    }

    private static void part(Page page, int n, String label, String value) {
        page.click("button[name=form-add][value=parts]");
        Locator answer = page.locator("#parts-%d-label".formatted(n));
        answer.waitFor();
        answer.fill(label);
        page.fill("#parts-%d-value".formatted(n), value);
    }

    private static void itIsPutRight(Page aliya, Page ruslan, String figure) {
        ruslan.fill("#return-why", "Two are missing — look at the “third” part again: үшінші бөлік, третья часть.");
        ruslan.click("button:has-text('Return it with this reason')");
        aliya.navigate("/desk/records/" + figure + "/form");
        aliya.locator("details.row").nth(2).locator("summary").first().click();
        aliya.fill("#parts-2-value", "28");
        aliya.click(".review-bar button[value=submit]");
        aliya.waitForSelector(".saved");
        assertThat(aliya.textContent("main"))
                .contains("Added up, the parts make 100, as stated.")
                .doesNotContain(WRONG);
        ruslan.navigate("/desk/records/" + figure);
        assertThat(ruslan.textContent("main")).doesNotContain(WRONG);
        ruslan.click("button:has-text('Accept')");
    }

    private static void thePublicReads(Browser browser, RecordRef series, RecordRef theirs, String figure) {
        Page reader = browser.page();
        reader.navigate("/records/" + series.address() + ".html");
        assertThat(reader.textContent("main"))
                .contains("2 figures by 2 speakers")
                .contains("A different denominator: 31 of 58 (the Lantern coalition, December 2022)")
                .contains("never added")
                .doesNotContain("121", "178", "On record with us");
        browser.inspect(reader, "figures-public-series");
        reader.navigate("/records/" + theirs.address() + ".html");
        assertThat(reader.textContent("main")).contains("Others of its series", "A different denominator");
        browser.inspect(reader, "figures-public-figure");
        reader.navigate("/records/" + figure + ".html");
        assertThat(reader.textContent("main")).contains("Added up, the parts make 100, as stated.");
        for (String register : List.of("figures-of-others", "from-complaint-to-sentence")) {
            reader.navigate("/registers/" + register + ".html");
            assertThat(reader.textContent("main")).contains("the Lantern coalition");
            browser.inspect(reader, "figures-public-" + register);
        }
    }
}
