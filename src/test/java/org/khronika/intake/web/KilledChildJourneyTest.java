package org.khronika.intake.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khronika.Browser;
import org.khronika.DatabaseTest;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.access.Role;
import org.khronika.people.Person;
import org.khronika.people.Protection;
import org.khronika.proceedings.Position;
import org.khronika.proceedings.Proceeding;
import org.khronika.records.Stored;
import org.khronika.review.Reader;
import org.khronika.review.RecordQuery;
import org.khronika.review.Records;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** A killed child in a report that a hurried member accepts card by card: no card, record or case takes the child for accused. */
@DatabaseTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class KilledChildJourneyTest {

    private static final String PASSWORD = "lamps in the fog over Oskol";
    private static final String CHILD = "Aisha Kishkeneeva";
    private static final String TEXT = """
            Түсініктеме — a note on “the lamps’ trial”, Оскол; Ә Ғ Қ Ң Ө Ұ Ү Һ І

            On 7 January 2022, four-year-old Aisha Kishkeneeva was shot dead in Almaty when soldiers opened fire on her father’s car.

            On 3 February 2023, charges of abuse of power were brought over the killing of four-year-old Aisha Kishkeneeva. On 5 March 2023 a court in Almaty convicted police officer Marat Kasymov of killing Aisha Kishkeneeva and sentenced him to six years in prison.

            Четырёхлетняя Айша Кишкенеева убита 7 января 2022 года — “её имя не называть”.
            """;

    @LocalServerPort
    int port;

    @Autowired
    Members members;

    @Autowired
    Records records;

    @Test
    void theChildIsProtectedAndNeverAccused() {
        String email = "hurried%d@monitor.test".formatted(System.nanoTime());
        Member hurried = members.add(
                email, "Һина Асығыс", Set.of(Role.DOCUMENTER), new BCryptPasswordEncoder(4).encode(PASSWORD));
        try (Browser browser = Browser.orSkip(port)) {
            Page page = browser.page();
            page.navigate("/sign-in");
            page.fill("input[name=email]", email);
            page.fill("input[name=password]", PASSWORD);
            page.click("main button[type=submit]");
            page.navigate("/desk/reports/new");
            page.fill("#text", TEXT);
            page.fill("#date", "27 March 2023");
            page.locator(".report-form button[type=submit]").click();
            assertThat(page.locator("#text")).containsText("Ә Ғ Қ Ң Ө Ұ Ү Һ І");
            String report = page.url();
            // Not every card of the killing names her: where the text does not say whose a charge is, nobody stands on
            // it.
            page.locator(".card", new Page.LocatorOptions().setHasText("Aisha"))
                    .last()
                    .locator("a.go")
                    .click();
            assertThat(page.locator(".card.now")).containsText("“four-year-old”");
            browser.inspect(page, "killed-child-card");
            acceptAll(page, report);
            page.navigate("/desk/drafts");
            assertThat(page.locator("main")).containsText("drafts of this report for review");
            browser.inspect(page, "drafts");
            page.navigate(report.replace("/reports/", "/records/").replaceAll("[?#].*", "") + "/removal");
            browser.inspect(page, "removal");
            for (Stored<?> made : all(hurried, RecordKind.PROCEEDING)) {
                page.navigate("/desk/records/" + made.address());
                browser.inspect(page, "killed-child-case");
            }
        }
        List<RecordRef> children = all(hurried, RecordKind.PERSON).stream()
                .filter(record -> record.title().equals(CHILD))
                .peek(record ->
                        assertThat(((Person) record.body()).protection()).contains(Protection.MINOR))
                .map(record -> record.address())
                .toList();
        assertThat(children).isNotEmpty();
        for (Stored<?> made : all(hurried, RecordKind.PROCEEDING)) {
            Proceeding proceeding = (Proceeding) made.body();
            assertThat(proceeding.title()).doesNotContain("Aisha").doesNotContain("Kishkeneeva");
            assertThat(proceeding.people())
                    .noneMatch(held -> held.position() == Position.ACCUSED && children.contains(held.who()));
            assertThat(proceeding.steps()).noneMatch(step -> step.who().stream().anyMatch(children::contains));
        }
    }

    /** Whoever is in a hurry takes the first button of every card. */
    private static void acceptAll(Page page, String report) {
        for (int n = 0; n < 40; n++) {
            page.navigate(report);
            if (page.locator(".card.now.waits").count() == 0) {
                return;
            }
            String before = page.locator("#progress b").textContent();
            page.locator(".card.now [data-key=a]").click();
            page.waitForCondition(
                    () -> !page.locator("#progress b").textContent().equals(before)
                            || page.locator(".card.now .problem").count() > 0);
            if (page.locator(".card.now .problem").count() > 0) {
                page.locator(".card.now button[value=reject]").click();
                page.waitForCondition(
                        () -> !page.locator("#progress b").textContent().equals(before));
            }
        }
    }

    private List<Stored<?>> all(Member member, RecordKind kind) {
        return records.listWhole(RecordQuery.all().of(kind).by(member.id()).rows(0, 100), Reader.of(member));
    }
}
