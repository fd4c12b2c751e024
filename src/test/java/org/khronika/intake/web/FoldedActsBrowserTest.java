package org.khronika.intake.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.Browser;
import org.khronika.DatabaseTest;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.access.Role;
import org.khronika.incidents.Act;
import org.khronika.incidents.Incident;
import org.khronika.intake.Desk;
import org.khronika.reading.DetailKind;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** A card that is corrected asks which of fifty acts it was: those chosen are in sight, the rest is a fold away. */
@DatabaseTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class FoldedActsBrowserTest {

    private static final String PASSWORD = "lantern-otter-gravel";
    private static final String TITLE = "Detention of Әсел Өтегенова — «за фонари»";
    private static final String BEATING = "input[name=acts][value=BEATING]";
    private static final String DETENTION = "input[name=acts][value=DETENTION]";

    @LocalServerPort
    int port;

    @Autowired
    Members members;

    @Autowired
    Desk desk;

    private Member reader;
    private RecordRef document;

    @BeforeEach
    void aReportWithOneFinding() {
        reader = members.add(
                "fold%d@monitor.test".formatted(System.nanoTime()),
                "Ursa Reader",
                Set.of(Role.DOCUMENTER),
                new BCryptPasswordEncoder(4).encode(PASSWORD));
        String text = "On 3 March 2023 the police in Oskol detained Әсел Өтегенова. " + System.nanoTime() + "\n";
        document = desk.keep(reader, text);
        desk.read(
                reader,
                document,
                new Desk.Found(text)
                        .mark(DetailKind.DATE, "3 March 2023", "2023-03-03")
                        .mark(DetailKind.ACT, "detained", "detention")
                        .mark(DetailKind.PERSON, "Әсел Өтегенова", "Әсел Өтегенова")
                        .incident(text.strip(), TITLE, "2023-03-03", null, List.of("Әсел Өтегенова")));
    }

    /** Opens the form of the card on a phone. */
    private void corrected(Page page) {
        page.setViewportSize(360, 740);
        page.navigate("/sign-in");
        page.fill("input[name=email]", reader.email());
        page.fill("input[name=password]", PASSWORD);
        page.click("main button[type=submit]");
        page.navigate("/desk/reports/" + document.address() + "?at="
                + desk.finding(reader, document, TITLE).id() + "&do=edit");
        page.waitForSelector("#acts");
    }

    private static Locator shown(Page page) {
        return page.locator("#acts .choice:visible");
    }

    private Set<Act> acts() {
        return ((Incident) desk.finding(reader, document, TITLE).partial().body()).acts();
    }

    @Test
    void whatIsChosenIsInSightAndAnotherActIsChosenByKeyboard() {
        try (Browser browser = Browser.orSkip(port)) {
            Page page = browser.page();
            corrected(page);
            assertThat(shown(page)).hasCount(1);
            assertThat(page.locator(DETENTION)).isChecked();
            assertThat(page.locator("#acts").boundingBox().height).isLessThan(300);
            browser.inspect(page, "card-acts-folded");

            Locator summary = page.locator("#acts .fold > summary");
            summary.focus();
            page.keyboard().press("Enter");
            page.locator(BEATING).focus();
            page.keyboard().press("Space");
            browser.inspect(page, "card-acts-open");
            summary.focus();
            page.keyboard().press("Enter");
            assertThat(shown(page)).hasCount(2);
            assertThat(page.locator(BEATING)).isVisible();
            page.waitForTimeout(200);
            assertThat(summary).isFocused();
            page.setViewportSize(1240, 740);
            assertThat(page.locator("#cards .card.now")).isVisible();
            page.waitForTimeout(200);
            assertThat(summary).isFocused();

            page.locator(".card.now .correct button[value='']").last().click();
            assertThat(page.locator(".card.now")).containsText("beating");
        }
        assertThat(acts()).containsExactlyInAnyOrder(Act.DETENTION, Act.BEATING);
    }

    @Test
    void withoutScriptAnActIsChosenAllTheSame() {
        try (Browser browser = Browser.orSkip(port)) {
            Page page = browser.pageWithoutScripts();
            corrected(page);
            assertThat(shown(page)).hasCount(1);
            page.click("#acts .fold > summary");
            page.check(BEATING);
            page.uncheck(DETENTION);
            page.locator(".card.now .correct button[value='']").last().click();
            page.waitForLoadState();
        }
        assertThat(acts()).containsExactly(Act.BEATING);
    }
}
