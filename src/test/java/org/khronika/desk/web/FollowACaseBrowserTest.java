package org.khronika.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.Browser;
import org.khronika.DatabaseTest;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.access.Role;
import org.khronika.people.Person;
import org.khronika.proceedings.Position;
import org.khronika.proceedings.PositionHeld;
import org.khronika.proceedings.Proceeding;
import org.khronika.proceedings.ProceedingKind;
import org.khronika.proceedings.Step;
import org.khronika.proceedings.StepKind;
import org.khronika.records.Draft;
import org.khronika.review.EnterRecord;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.values.Quantity;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** A lawyer follows an invented case from the complaint to the sentence: by the short forms, and once more by the whole form. */
@DatabaseTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class FollowACaseBrowserTest {

    private static final String PASSWORD = "lantern-otter-gravel";

    /** A step as it is told: what is typed into which answer. */
    private record Told(StepKind kind, Map<String, String> answers) {

        static Told of(StepKind kind, String... answers) {
            Map<String, String> all = new LinkedHashMap<>();
            for (int n = 0; n < answers.length; n += 2) {
                all.put(answers[n], answers[n + 1]);
            }
            return new Told(kind, all);
        }
    }

    private static final List<Told> CASE = List.of(
            Told.of(StepKind.COMPLAINT_FILED, "when", "3 February 2022", "court", "the prosecutor of Example Town"),
            Told.of(StepKind.REGISTERED, "when", "5 February 2022", "articles", "CC-146"),
            Told.of(StepKind.INVESTIGATION_OPENED, "when", "mid-February 2022", "articles", "CC-146"),
            Told.of(StepKind.DETAINED, "when", "1 March 2022", "group", "two of three officers", "count", "2"),
            Told.of(
                    StepKind.CHARGED,
                    "when",
                    "2 March 2022",
                    "articles",
                    "article 146, part 2, of the Criminal Code",
                    "detail",
                    "Torture, by a group of people."),
            Told.of(StepKind.REMANDED, "when", "3 March 2022", "until", "3 May 2022", "facility", "Remand centre 1"),
            Told.of(StepKind.MEASURE_EXTENDED, "when", "2 May 2022", "until", "3 July 2022", "ground", "flight risk"),
            Told.of(StepKind.CHARGE_REQUALIFIED, "when", "June 2022", "from", "CC-146(2)", "articles", "CC-451"),
            Told.of(
                    StepKind.TRIAL_OPENED,
                    "when",
                    "July 2022",
                    "court",
                    "a court in Example Town",
                    "instance",
                    "FIRST"),
            Told.of(
                    StepKind.CONVICTED,
                    "when",
                    "1 September 2022",
                    "articles",
                    "CC-451",
                    "penalties",
                    "three years in prison",
                    "learned",
                    "5 September 2022"),
            Told.of(StepKind.APPEAL_LODGED, "possible", "yes", "detail", "Their lawyer plans to appeal."));

    @LocalServerPort
    int port;

    @Autowired
    Members members;

    @Autowired
    EnterRecord enter;

    @Autowired
    Records records;

    private Member lawyer;
    private RecordRef accused;

    @BeforeEach
    void aLawyerAndAnAccused() {
        lawyer = members.add(
                "lawyer%d@monitor.test".formatted(System.nanoTime()),
                "Leyla Lawyer",
                Set.of(Role.DOCUMENTER),
                new BCryptPasswordEncoder(4).encode(PASSWORD));
        accused = enter.enter(lawyer, Draft.of(Person.named("Osman Officer"), List.of()), null);
    }

    private RecordRef emptyCase() {
        Proceeding empty = new Proceeding(
                "Case of three officers",
                ProceedingKind.OFFICIALS,
                List.of(
                        new PositionHeld(accused, null, null, Position.ACCUSED, null),
                        new PositionHeld(null, "officers", Quantity.of(2), Position.ACCUSED, null)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
        return enter.enter(lawyer, Draft.of(empty, List.of()), null);
    }

    private List<Step> steps(RecordRef proceeding) {
        return records.get(proceeding, Proceeding.class, Reader.of(lawyer))
                .body()
                .steps();
    }

    private Page signedIn(Page page) {
        page.navigate("/sign-in");
        page.fill("input[name=email]", lawyer.email());
        page.fill("input[name=password]", PASSWORD);
        page.click("main button[type=submit]");
        return page;
    }

    private static void fill(Page page, int n, Map<String, String> answers) {
        answers.forEach((name, value) -> {
            Locator control = page.locator("#steps-" + n + "-" + name);
            if (!control.isVisible()) {
                page.locator("details.others:has(#steps-" + n + "-" + name + ") > summary")
                        .click();
            }
            switch (String.valueOf(control.evaluate("it => it.type"))) {
                case "select-one" -> control.selectOption(value);
                case "checkbox" -> control.check();
                default -> control.fill(value);
            }
        });
    }

    private static void choose(Page page, String words, StepKind kind) {
        page.locator("#find-kind").fill(words);
        page.keyboard().press("Enter");
        page.waitForURL("**/steps/new?kind=" + kind.name());
    }

    private static void add(Page page) {
        page.click(".review-bar button[value=save]");
        page.waitForSelector(".saved");
    }

    @Test
    void aCaseIsFollowedFromTheComplaintToTheSentenceByShortForms() {
        RecordRef proceeding = emptyCase();
        try (Browser browser = Browser.orSkip(port)) {
            Page page = signedIn(browser.page());
            page.navigate("/desk/records/" + proceeding.address());
            page.click("text=Add a step");
            browser.inspect(page, "step-kinds");
            page.locator("#find-kind").fill("no such word");
            assertThat(page.textContent("#kinds-left")).contains("Nothing fits");
            int n = 0;
            for (Told told : CASE) {
                choose(page, told.kind().label(), told.kind());
                wrongFirst(browser, page, told, n);
                fill(page, n, told.answers());
                if (told.kind() == StepKind.CHARGE_REQUALIFIED) {
                    page.fill("#steps-7-from", "");
                    page.check("#steps-7-from-o0");
                    browser.inspect(page, "step-requalified");
                }
                add(page);
                n++;
            }
            assertThat(page.textContent("main")).contains("Add another step", "Read it as a page");
            browser.inspect(page, "step-added");
            page.click(".after-adding >> text=Read it as a page");
            page.waitForSelector("h1:has-text('Case of three officers')");
            browser.inspect(page, "case-followed");
        }
        theCaseIsTold(proceeding);
    }

    /** One wrong date, article and sentence, each with its sentence at the answer. */
    private static void wrongFirst(Browser browser, Page page, Told told, int n) {
        switch (told.kind()) {
            case REGISTERED -> refused(page, n, "when", "31 February 2022", "February 2022 has 28 days");
            case CHARGED -> {
                refused(page, n, "articles", "torture", "expected an article such as CC-272(1)");
                browser.inspect(page, "step-wrong");
            }
            case CONVICTED -> refused(page, n, "penalties", "three years of silence", "expected a penalty such as");
            default -> {}
        }
    }

    private static void refused(Page page, int n, String answer, String typed, String because) {
        page.fill("#steps-" + n + "-" + answer, typed);
        page.click(".review-bar button[value=save]");
        page.waitForSelector(".error-summary");
        assertThat(page.textContent(".error-summary")).contains(because);
        assertThat(page.inputValue("#steps-" + n + "-" + answer)).isEqualTo(typed);
        page.click(".error-summary a");
        Browser.isAt(page, "steps-" + n + "-" + answer);
    }

    private void theCaseIsTold(RecordRef proceeding) {
        List<Step> steps = steps(proceeding);
        assertThat(steps)
                .extracting(Step::kind)
                .isEqualTo(CASE.stream().map(Told::kind).toList());
        assertThat(steps.get(3).count()).isEqualTo(Quantity.of(2));
        assertThat(steps.get(4).articles()).containsExactly("CC-146(2)");
        assertThat(steps.get(7).from()).containsExactly("CC-146(2)");
        assertThat(steps.get(9).penalties()).extracting(String::valueOf).containsExactly("imprisonment:P3Y");
        assertThat(String.valueOf(steps.get(9).learned())).isEqualTo("2022-09-05");
        assertThat(steps.get(10).possible()).isTrue();
    }

    @Test
    void theSameCaseIsFollowedInTheWholeForm() {
        RecordRef proceeding = emptyCase();
        try (Browser browser = Browser.orSkip(port)) {
            Page page = signedIn(browser.page());
            page.navigate("/desk/records/" + proceeding.address() + "/form");
            int n = 0;
            for (Told told : CASE) {
                page.click("button[name=form-add][value=steps]");
                page.waitForSelector("#steps-" + n + "-kind");
                page.selectOption("#steps-" + n + "-kind", told.kind().name());
                page.waitForSelector(
                        "#steps-" + n + "-" + told.kind().asks().iterator().next());
                fill(page, n, told.answers());
                n++;
            }
            for (int step : List.of(1, 4, 9)) {
                if (!page.isVisible("#steps-" + step + "-when")) {
                    page.click("#steps-" + step + " > summary");
                }
            }
            page.fill("#steps-1-when", "31 February 2022");
            page.fill("#steps-4-articles", "torture");
            page.fill("#steps-9-penalties", "three years of silence");
            page.click(".review-bar button[value=save]");
            page.waitForSelector(".error-summary");
            assertThat(page.textContent(".error-summary"))
                    .contains("February 2022 has 28 days", "expected an article such as", "expected a penalty such as");
            browser.inspect(page, "whole-form-wrong");
            fill(page, 1, Map.of("when", "5 February 2022"));
            fill(page, 4, Map.of("articles", "CC-146(2)"));
            fill(page, 9, Map.of("penalties", "three years in prison"));
            page.click(".review-bar button[value=save]");
            page.waitForSelector(".saved");
            page.click("text=Change it");
            browser.inspect(page, "whole-form");
        }
        theCaseIsTold(proceeding);
    }

    @Test
    void aStepIsAddedWithTheKeyboardAlone() {
        RecordRef proceeding = emptyCase();
        try (Browser browser = Browser.orSkip(port)) {
            Page page = signedIn(browser.page());
            page.navigate("/desk/records/" + proceeding.address() + "/steps/new");
            page.keyboard().type("house arrest");
            page.keyboard().press("Enter");
            page.waitForURL("**/steps/new?kind=HOUSE_ARREST");
            Browser.isAt(page, "steps-0-when");
            page.keyboard().type("2 November 2022");
            page.waitForSelector("#steps-0-when-u .understood");
            tabTo(page, "document.activeElement.id === 'steps-0-who-0'");
            page.keyboard().press("Space");
            tabTo(page, "document.activeElement.value === 'save'");
            page.keyboard().press("Enter");
            page.waitForSelector(".saved");
        }
        assertThat(steps(proceeding)).extracting(Step::kind).containsExactly(StepKind.HOUSE_ARREST);
        assertThat(steps(proceeding).getFirst().who()).containsExactly(accused);
    }

    private static void tabTo(Page page, String there) {
        for (int n = 0; n < 60 && !Boolean.TRUE.equals(page.evaluate(there)); n++) {
            page.keyboard().press("Tab");
        }
        assertThat(page.evaluate(there)).isEqualTo(true);
    }

    @Test
    void aStepIsAddedWithoutScripts() {
        RecordRef proceeding = emptyCase();
        try (Browser browser = Browser.orSkip(port)) {
            Page page = signedIn(browser.pageWithoutScripts());
            page.navigate("/desk/records/" + proceeding.address() + "/steps/new");
            assertThat(page.locator("#find-kind").isVisible()).isFalse();
            page.click("text=Released on bail");
            page.fill("#steps-0-when", "May 2022");
            page.fill("#steps-0-detail", "Кепілмен — «под залог», the lawyer’s “Өтініш”");
            page.click(".review-bar button[value=save]");
            page.waitForSelector(".saved");
            assertThat(page.textContent(".saved")).contains("Added: “Released on bail”.");
        }
        assertThat(steps(proceeding)).extracting(Step::kind).containsExactly(StepKind.BAIL);
        assertThat(steps(proceeding))
                .extracting(Step::detail)
                .containsExactly("Кепілмен — «под залог», the lawyer’s “Өтініш”");
    }
}
