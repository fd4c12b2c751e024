package org.khronika.desk.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
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
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** What is due in a browser: on a phone, in the dark, with axe. */
@DatabaseTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DeadlinesBrowserTest {

    private static final String PASSWORD = "lantern-otter-gravel";
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Almaty"));

    @LocalServerPort
    int port;

    @Autowired
    Members members;

    @Autowired
    EnterRecord enter;

    private RecordRef enter(Member by, String title, String name, Step... steps) {
        RecordRef who = enter.enter(by, Draft.of(Person.named(name), List.of()), null);
        Proceeding body = new Proceeding(
                title,
                ProceedingKind.CRIMINAL,
                List.of(new PositionHeld(who, null, null, Position.ACCUSED, null)),
                List.of(),
                List.of(),
                List.of(steps),
                List.of(),
                null);
        return enter.enter(by, Draft.of(body, List.of()), null);
    }

    private Step step(StepKind kind, int days) {
        return Step.of(kind, PartialDate.of(today.plusDays(days)));
    }

    @Test
    void aLawyerSeesWhatIsDueAndMakesAnAddressForTheCalendar() {
        Member lex = members.add(
                "lex.law@monitor.test",
                "Lex Lawyer",
                Set.of(Role.DOCUMENTER),
                new BCryptPasswordEncoder(4).encode(PASSWORD));
        try (Browser browser = Browser.orSkip(port)) {
            Page page = browser.page();
            page.navigate("/sign-in");
            page.fill("input[name=email]", lex.email());
            page.fill("input[name=password]", PASSWORD);
            page.click("main button[type=submit]");
            page.click("nav[aria-label=Desk] a:has-text('Deadlines')");
            browser.inspect(page, "deadlines-empty");
            enter(
                    lex,
                    "Prosecution of a beekeeper",
                    "Sayat Beekeeper",
                    step(StepKind.CHARGED, -62),
                    step(StepKind.REMANDED, -60));
            enter(
                    lex,
                    "Prosecution of two poets for a reading",
                    "Dina Poet",
                    step(StepKind.CONVICTED, -19),
                    step(StepKind.HEARING, 3));
            enter(lex, "Prosecution of a baker", "Olzhas Baker", step(StepKind.DETAINED, -1));
            RecordRef long1 = enter(
                    lex,
                    "Prosecution of a singer",
                    "Aru Singer",
                    step(StepKind.CHARGED, -90),
                    step(StepKind.HOUSE_ARREST, -20));
            page.click("nav[aria-label=Desk] a:has-text('Deadlines')");
            browser.inspect(page, "deadlines");
            page.locator("main details summary").first().click();
            browser.inspect(page, "deadlines-open");
            page.fill("#words", "poet");
            page.click("button:has-text('Show')");
            assertThat(page.locator(".dues > li").count()).isEqualTo(2);
            page.check("#names");
            page.click("button:has-text('Make an address')");
            assertThat(page.inputValue("#address")).contains("/desk/deadlines.ics?key=");
            browser.inspect(page, "deadlines-address");
            page.navigate("/desk");
            browser.inspect(page, "work-due");
            page.navigate("/desk/records/" + long1);
            assertThat(page.locator("#due").textContent()).contains("House arrest: must end");
            browser.inspect(page, "record-due");
        }
    }
}
