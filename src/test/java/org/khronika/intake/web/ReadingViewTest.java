package org.khronika.intake.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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
import org.khronika.intake.Desk;
import org.khronika.intake.Finding;
import org.khronika.intake.Triage;
import org.khronika.people.Person;
import org.khronika.reading.DetailKind;
import org.khronika.reading.ProposedStep;
import org.khronika.records.Draft;
import org.khronika.review.EnterRecord;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** The reading view in a browser: by keyboard, on a phone, in the dark, and without a script. */
@DatabaseTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ReadingViewTest {

    private static final String PASSWORD = "lantern-otter-gravel";

    @LocalServerPort
    int port;

    @Autowired
    Members members;

    @Autowired
    Desk desk;

    @Autowired
    EnterRecord enter;

    private Member reader;

    @BeforeEach
    void reader() {
        String email = "reader%d@monitor.test".formatted(System.nanoTime());
        reader = members.add(
                email, "Ursa Reader", Set.of(Role.DOCUMENTER), new BCryptPasswordEncoder(4).encode(PASSWORD));
    }

    private Page signedIn(Page page) {
        page.navigate("/sign-in");
        page.fill("input[name=email]", reader.email());
        page.fill("input[name=password]", PASSWORD);
        page.click("main button[type=submit]");
        return page;
    }

    /** A report in several paragraphs, with findings of every kind. */
    private RecordRef report(String mark) {
        enter.enter(reader, Draft.of(Person.named("Aslan Double" + mark), List.of()), null);
        enter.enter(reader, Draft.of(Person.named("Aslan Double" + mark), List.of()), null);
        String verdict = "On 16 January 2023 a court in Almaty convicted Timur Saduov" + mark
                + " under article 146 and gave him three years in prison.";
        String rally = "On 3 March 2023 the police in Oskol detained Anar Beketova" + mark + " and Aslan Double" + mark
                + " at a rally for street lamps.";
        String closed = "By late December 2022, 104 complaints handled by the Committee of Lamps had been closed.";
        String text = "Note on trials of officials, February 2023 " + mark + "\n\n" + verdict
                + " He lodged an appeal.\n\n" + rally + " They were released after two hours.\n\n" + closed + "\n";
        RecordRef document = desk.keep(reader, text);
        desk.read(
                reader,
                document,
                new Desk.Found(text)
                        .mark(DetailKind.DATE, "16 January 2023", "2023-01-16")
                        .mark(DetailKind.PLACE, "Almaty", "kz-almaty")
                        .mark(DetailKind.STEP, "convicted", "convicted")
                        .mark(DetailKind.PERSON, "Timur Saduov" + mark, "Timur Saduov" + mark)
                        .mark(DetailKind.ARTICLE, "article 146", "CC-146")
                        .mark(DetailKind.SENTENCE, "three years in prison", "imprisonment:P3Y")
                        .mark(DetailKind.STEP, "lodged an appeal", "appeal-lodged")
                        .mark(DetailKind.DATE, "3 March 2023", "2023-03-03")
                        .mark(DetailKind.ACT, "detained", "detention")
                        .mark(DetailKind.PERSON, "Anar Beketova" + mark, "Anar Beketova" + mark)
                        .mark(DetailKind.PERSON, "Aslan Double" + mark, "Aslan Double" + mark)
                        .mark(DetailKind.DATE, "late December 2022", "2022-12-21/2022-12-31")
                        .mark(DetailKind.QUANTITY, "104 complaints", "=104")
                        .mark(DetailKind.ORGANISATION, "Committee of Lamps", "Committee of Lamps")
                        .step(
                                verdict,
                                ProposedStep.CONVICTED,
                                "2023-01-16",
                                List.of("Timur Saduov" + mark),
                                List.of("CC-146"))
                        .person("Timur Saduov" + mark, "police officer")
                        .incident(
                                rally,
                                "Detention at a rally for street lamps",
                                "2023-03-03",
                                null,
                                List.of("Anar Beketova" + mark, "Aslan Double" + mark))
                        .person("Anar Beketova" + mark, "teacher")
                        .person("Aslan Double" + mark)
                        .figure(closed, "complaints closed", "=104", "Committee of Lamps"));
        return document;
    }

    private Triage triage(RecordRef document, String title) {
        return desk.finding(reader, document, title).triage();
    }

    @Test
    void aReportIsTriagedByKeyboardAlone() {
        RecordRef document = report("key");
        try (Browser browser = Browser.orSkip(port)) {
            Page page = signedIn(browser.page());
            page.navigate("/desk/reports/" + document.address());
            assertThat(page.locator(".card.now h3")).containsText("Convicted, 16 January 2023");
            assertThat(page.locator("a.m.lit").first()).hasText("16 January 2023");

            page.keyboard().press("a");
            assertThat(page.locator("#progress b")).hasText("2 of 6 triaged");
            assertThat(page.locator(".card.now h3")).containsText("Detention at a rally");
            assertThat(page.locator("#p-5")).hasClass("at");

            page.keyboard().press("a");
            assertThat(page.locator(".card.now .problem")).containsText("Choose who Aslan Doublekey is: 2 people");
            page.locator(".card.now input[value=new]").check();
            page.keyboard().press("a");
            // Pressed at once: a key that comes while an answer is on its way waits for the next card.
            page.keyboard().press("e");
            page.fill("#value", "about 100");
            page.locator(".card.now .correct button[data-key=a]").click();
            assertThat(page.locator("#progress b")).hasText("6 of 6 triaged");
            assertThat(triage(document, "about 100 complaints closed")).isEqualTo(Triage.NEW);

            page.keyboard().press("u");
            assertThat(page.locator("#progress b")).hasText("5 of 6 triaged");
            assertThat(page.locator(".card.now h3")).containsText("complaints closed");
            page.locator(".card", new Page.LocatorOptions().setHasText("Detention at a rally"))
                    .locator("a.go")
                    .click();
            assertThat(page.locator(".card.now h3")).containsText("Detention at a rally");
            page.locator(".card.now button[value=undo]").click();
            assertThat(page.locator("#progress b")).hasText("2 of 6 triaged");
            assertThat(triage(document, "Detention at a rally for street lamps"))
                    .isEqualTo(Triage.OPEN);
            page.keyboard().press("r");
            assertThat(page.locator("#progress b")).hasText("3 of 6 triaged");
            page.keyboard().press("?");
            assertThat(page.locator("#keys")).hasAttribute("open", "");
            page.keyboard().press("Escape");
            assertThat(page.locator("#keys[open]")).hasCount(0);
        }
    }

    @Test
    void whatIsTypedIsSearchedEscapeClosesAndThePassageStaysInSight() {
        RecordRef document = report("Қағаз");
        try (Browser browser = Browser.orSkip(port)) {
            Page page = signedIn(browser.page());
            page.navigate("/desk/reports/" + document.address());
            assertThat(page.locator(".skip[href^='#c-']")).hasCount(1);
            page.keyboard().press("s");
            assertThat(page.locator(".card.now input[type=search]")).isFocused();
            page.keyboard().type("Өзге іс");
            assertThat(page.locator(".card.now input[type=search]")).hasValue("Өзге іс");
            page.keyboard().press("Escape");
            assertThat(page.locator(".card.now input[type=search]")).hasCount(0);
            page.keyboard().press("e");
            assertThat(page.locator(".card.now .correct")).hasCount(1);
            page.keyboard().press("Escape");
            assertThat(page.locator(".card.now .correct")).hasCount(0);
            page.keyboard().press("j");
            page.keyboard().press("j");
            assertThat(page.locator(".card.now h3")).containsText("Detention at a rally");
            page.keyboard().press("t");
            assertThat(page.locator("#tag")).hasClass("docked");
            assertThat(page.locator("#p-5")).isInViewport();
            page.keyboard().press("Escape");
            assertThat(page.locator("#tag[open]")).hasCount(0);
            page.locator(".text p").last().scrollIntoViewIfNeeded();
            assertThat(page.locator("#progress b")).isInViewport();
        }
    }

    @Test
    void onAPhoneTheCardStandsUnderItsPassage() {
        RecordRef document = report("Ұялы");
        try (Browser browser = Browser.orSkip(port)) {
            Page page = signedIn(browser.page());
            page.setViewportSize(360, 740);
            page.navigate("/desk/reports/" + document.address());
            assertThat(page.locator("#p-3 + .card.now h3")).containsText("Convicted, 16 January 2023");
            page.locator(".card.now button[value='reject']").click();
            assertThat(page.locator("#progress b")).hasText("1 of 6 triaged");
            assertThat(page.locator("#text .card.now h3")).containsText("Timur Saduov");
            assertThat(page.locator("#text .card")).hasCount(1);
            assertThat(page.locator("#cards .card.triaged")).hasCount(1);
            assertThat(page.locator("#progress b")).isInViewport();
            page.setViewportSize(1240, 900);
            assertThat(page.locator("#text .card")).hasCount(0);
            assertThat(page.locator("#cards .card")).hasCount(6);
        }
    }

    @Test
    void aSelectionIsTaggedAtItsPlaceInTheText() {
        RecordRef document = report("tag");
        try (Browser browser = Browser.orSkip(port)) {
            Page page = signedIn(browser.page());
            page.navigate("/desk/reports/" + document.address());
            page.evaluate("""
                () => { const words = document.querySelector('#p-5 .words'); const last = words.lastChild;
                  const at = last.data.indexOf('two hours'); const range = document.createRange();
                  range.setStart(last, at); range.setEnd(last, at + 9);
                  getSelection().removeAllRanges(); getSelection().addRange(range); }""");
            page.keyboard().press("t");
            assertThat(page.locator("#tag-words")).hasValue("two hours");
            page.selectOption("#tag-kind", "INCIDENT");
            page.fill("#tag-what", "Held for “two hours” — «два часа», екі сағат ұсталды");
            page.locator("#tag button").click();
            assertThat(page.locator(".card.now #title"))
                    .hasValue("Held for “two hours” — «два часа», екі сағат ұсталды");
            Finding tagged = desk.finding(reader, document, "Held for “two hours” — «два часа», екі сағат ұсталды");
            assertThat(page.locator("#p-5 .words").textContent()).contains("two hours");
            String text = page.locator("#p-5 .words").textContent();
            int start = Integer.parseInt(page.locator("#p-5").getAttribute("data-start"));
            assertThat(text.substring(
                            tagged.span().start() - start, tagged.span().end() - start))
                    .isEqualTo("two hours");
        }
    }

    @Test
    void aCardThatWasBeingCorrectedComesBackAfterTheMemberWasSignedOut() {
        RecordRef document = report("kept");
        String typed = "Комитеттің өзі — «сам комитет», the Committee’s “own”";
        try (Browser browser = Browser.orSkip(port)) {
            Page page = signedIn(browser.page());
            page.navigate("/desk/reports/" + document.address());
            page.locator(".card", new Page.LocatorOptions().setHasText("104 complaints"))
                    .locator("a.go")
                    .click();
            page.locator(".card.now", new Page.LocatorOptions().setHasText("104 complaints"))
                    .locator("[data-key=e]")
                    .click();
            page.fill("#speaker", typed);
            assertThat(page.locator(".card.now [data-kept-line]")).containsText("Kept at");
            page.context().clearCookies();
            page.locator(".card.now .correct button[data-key=a]").click();
            assertThat(page.locator("#notice-bar")).containsText("You were signed out. What you typed is kept.");
            page.click("#notice-bar a");
            page.fill("input[name=email]", reader.email());
            page.fill("input[name=password]", PASSWORD);
            page.click("main button[type=submit]");
            assertThat(page.locator("#speaker")).hasValue(typed);
            assertThat(page.locator(".kept-notice")).containsText("You had typed this");
            browser.inspect(page, "reading-kept");
            page.locator(".card.now .correct button[data-key=a]").click();
            assertThat(page.locator("#progress b")).hasText("1 of 6 triaged");
            page.navigate("/desk");
            assertThat(page.locator("main")).not().containsText("not saved yet");
        }
    }

    @Test
    void aCardSaysHowADateIsUnderstoodAndTakesOneMorePart() {
        RecordRef document = report("бөлік");
        try (Browser browser = Browser.orSkip(port)) {
            Page page = signedIn(browser.page());
            page.navigate("/desk/reports/" + document.address());
            page.locator(".card", new Page.LocatorOptions().setHasText("104 complaints"))
                    .locator("a.go")
                    .click();
            page.locator(".card.now", new Page.LocatorOptions().setHasText("104 complaints"))
                    .locator("[data-key=e]")
                    .click();
            page.fill("#asOf", "");
            page.locator("#asOf").pressSequentially("early March 2023");
            assertThat(page.locator("#asOf-u")).containsText("2023");
            assertThat(page.locator("#asOf-u")).containsText("Printed “early March 2023”");
            page.fill("#speaker", "«Шам» комитеті");
            page.locator(".card.now button[name=form-add][value=parts]").click();
            page.fill("#parts-0-label", "жабылды — «закрыто»");
            page.fill("#parts-0-value", "43");
            assertThat(page.locator("#speaker")).hasValue("«Шам» комитеті");
            browser.inspect(page, "reading-edit-parts");
            page.locator(".card.now .correct button[value='']").last().click();
            assertThat(page.locator(".card.now")).containsText("жабылды — «закрыто»; 43");
        }
    }

    @Test
    void everythingWorksWithoutAScript() {
        RecordRef document = report("bare");
        try (Browser browser = Browser.orSkip(port)) {
            Page page = signedIn(browser.pageWithoutScripts());
            page.navigate("/desk/reports/" + document.address());
            page.locator(".card.now [data-key=a]").click();
            assertThat(page.locator("#progress b")).hasText("2 of 6 triaged");
            page.locator(".card", new Page.LocatorOptions().setHasText("104 complaints"))
                    .locator("a.go")
                    .click();
            page.locator(".card.now [data-key=e]").click();
            page.fill("#speaker", "The Committee’s “өзі” — «сам комитет»");
            page.locator(".card.now .correct button[data-key=a]").click();
            assertThat(page.locator("#progress b")).hasText("3 of 6 triaged");
            page.uncheck(".kinds input[value=date]");
            page.locator(".kinds button").click();
            assertThat(page.locator("#reading")).hasClass(java.util.regex.Pattern.compile(".*hide-date.*"));
        }
    }

    @Test
    void theLookHoldsAndAxeFindsNothing() {
        RecordRef document = report("look");
        String at = "/desk/reports/" + document.address();
        String incident = "?at="
                + desk.finding(reader, document, "Detention at a rally for street lamps")
                        .id();
        try (Browser browser = Browser.orSkip(port)) {
            Page page = signedIn(browser.page());
            inspect(browser, page, "/desk/reports", "reports");
            inspect(browser, page, "/desk/reports/new", "report-new");
            page.fill("#date", "the day of the lamps");
            page.locator(".report-form button[type=submit]").click();
            browser.inspect(page, "report-errors");
            inspect(browser, page, at, "reading");
            inspect(browser, page, at + incident, "reading-ask");
            inspect(browser, page, at + incident + "&do=edit", "reading-edit");
            inspect(browser, page, at + incident + "&do=same&q=lamps", "reading-same");
        }
    }

    private static void inspect(Browser browser, Page page, String path, String name) {
        page.navigate(path);
        browser.inspect(page, name);
    }
}
