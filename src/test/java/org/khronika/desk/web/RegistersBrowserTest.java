package org.khronika.desk.web;

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
import org.khronika.proceedings.Position;
import org.khronika.proceedings.PositionHeld;
import org.khronika.proceedings.Proceeding;
import org.khronika.proceedings.ProceedingKind;
import org.khronika.proceedings.Step;
import org.khronika.proceedings.StepKind;
import org.khronika.records.Draft;
import org.khronika.registers.CaseRegister;
import org.khronika.review.EnterRecord;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Registers in a browser: on a phone, in the dark, with axe. The cast is invented. */
@DatabaseTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class RegistersBrowserTest {

    private static final String PASSWORD = "lantern-otter-gravel";

    @LocalServerPort
    int port;

    @Autowired
    Members members;

    @Autowired
    EnterRecord enter;

    @Test
    void aMemberAsksARegisterForThreeDays() {
        Member ursa = members.add(
                "ursa.registers@monitor.test",
                "Ursa Asker",
                Set.of(Role.DOCUMENTER),
                new BCryptPasswordEncoder(4).encode(PASSWORD));
        try (Browser browser = Browser.orSkip(port)) {
            Page page = browser.page();
            page.navigate("/sign-in");
            page.fill("input[name=email]", ursa.email());
            page.fill("input[name=password]", PASSWORD);
            page.click("main button[type=submit]");
            page.click("nav[aria-label=Desk] a:has-text('Registers')");
            browser.inspect(page, "registers");
            page.click("main a:has-text('Deprived of liberty')");
            assertThat(page.locator("main").textContent()).contains("Nothing stands here on this day");
            browser.inspect(page, "register-empty");
            held(ursa);
            page.fill("#on", "2023-02-01");
            page.fill("#against", "2022-12-01");
            page.click("button:has-text('Show')");
            assertThat(page.locator("h1 + .state").textContent())
                    .contains(
                            "When last heard of, in the cases that we follow, one person was held",
                            "No source says what became of them by 1 February 2023");
            assertThat(page.locator(".register-difference").textContent()).contains("Erlan Kept", "house arrest");
            browser.inspect(page, "register-deprived");
            for (CaseRegister register : CaseRegister.values()) {
                page.navigate("/desk/registers/" + register.slug() + "?on=soon");
                assertThat(page.locator("#on-error").textContent()).contains("Expected a day", "soon");
                browser.inspect(page, "register-" + register.slug());
            }
        }
    }

    private void held(Member member) {
        RecordRef who = enter.enter(member, Draft.of(Person.named("Erlan Kept"), List.of()), null);
        enter.enter(
                member,
                Draft.of(
                        new Proceeding(
                                "Case against Erlan Kept",
                                ProceedingKind.CRIMINAL,
                                List.of(new PositionHeld(who, null, null, Position.ACCUSED, null)),
                                List.of(),
                                List.of(),
                                List.of(
                                        Step.of(StepKind.REMANDED, PartialDate.parse("2022-11-01")),
                                        Step.of(StepKind.HOUSE_ARREST, PartialDate.parse("2023-01"))),
                                List.of(),
                                null),
                        List.of()),
                null);
    }
}
