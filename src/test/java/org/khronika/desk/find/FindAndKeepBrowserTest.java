package org.khronika.desk.find;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khronika.Browser;
import org.khronika.DatabaseTest;
import org.khronika.OnTheDemo;
import org.khronika.access.Members;
import org.khronika.access.Role;
import org.khronika.people.Person;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.records.Sensitivity;
import org.khronika.review.EnterRecord;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** A documenter makes a query by a form, keeps it under a name and is told what it finds anew. */
@DatabaseTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@OnTheDemo
class FindAndKeepBrowserTest {

    private static final String PASSWORD = "marble-heron-lantern";

    @Autowired
    private Members members;

    @Autowired
    private EnterRecord enter;

    @LocalServerPort
    private int port;

    @SuppressWarnings("NullAway.Init")
    FindAndKeepBrowserTest() {}

    private void signIn(Page page, String email) {
        page.navigate("/sign-in");
        page.fill("#email", email);
        page.fill("#password", PASSWORD);
        page.click("main button[type=submit]");
        page.waitForURL("**/desk");
    }

    private void enter(String name, Sensitivity sensitivity) {
        enter.enter(Cast.ayla(members), new Draft<>(Person.named(name), List.of(), sensitivity, Set.of()), null);
    }

    @Test
    void aQueryIsMadeKeptAndTellsWhatIsNew() {
        members.add(
                "gulnar@monitor.test",
                "Гүлнар",
                Set.of(Role.DOCUMENTER),
                new BCryptPasswordEncoder(12).encode(PASSWORD));
        try (Browser browser = Browser.orSkip(port)) {
            Page plain = browser.pageWithoutScripts();
            signIn(plain, "gulnar@monitor.test");
            plain.navigate("/desk/find");
            plain.fill("#words", "Мамай");
            plain.click("main form button[type=submit]");
            assertThat(plain.textContent(".made code")).isEqualTo("Мамай");

            Page page = browser.page();
            signIn(page, "gulnar@monitor.test");
            page.navigate("/desk/find");
            page.selectOption("#kind", "incident");
            page.selectOption("#act", new SelectOption().setLabel("Detention"));
            page.fill("#place", "Алматы");
            page.fill("#from", "1 қаңтар 2022");
            page.fill("#to", "31 декабря 2023");
            page.click("main form button[type=submit]");
            assertThat(page.textContent(".made code"))
                    .isEqualTo("kind:incident act:detention place:Алматы during:\"1 қаңтар 2022..31 декабря 2023\"");
            assertThat(page.textContent(".made [role=status]")).containsPattern("It finds \\d+ records?\\.");
            browser.inspect(page, "find-form");
            String found = page.textContent(".made [role=status]").replaceAll("\\D", "");
            page.click(".made a.button");
            assertThat(page.textContent(".desk-head .state").replaceAll("\\D.*", ""))
                    .isEqualTo(found);

            page.navigate("/desk/find?from=soon&asof=2022-01-01");
            assertThat(page.textContent(".error-summary")).contains("Expected days such as");
            assertThat(page.textContent("#from-e")).contains("found soon");
            browser.inspect(page, "find-form-wrong");

            page.navigate("/desk/records?words=Қарлығаш&kind=PERSON");
            page.click("text=Save this search");
            assertThat(page.inputValue("#query")).isEqualTo("Қарлығаш kind:person");
            page.fill("#name", "Қарлығаштар – ласточки");
            browser.inspect(page, "saved-new");
            page.click("form[aria-labelledby=keep] button");
            assertThat(page.textContent(".saved-searches")).contains("Қарлығаштар – ласточки", "0 records");

            page.navigate("/desk/records?words=kind:law&kind=INCIDENT&by.acts=DETENTION&label=к+«марту»");
            page.click("text=Save this search");
            assertThat(page.inputValue("#query"))
                    .isEqualTo("kind:incident label:\"к \\«марту\\»\" answer:acts=DETENTION");
            page.fill("#query", "assigned:Ешкім");
            page.fill("#name", "Ешкімге");
            page.click("form[aria-labelledby=keep] button");
            assertThat(page.textContent(".error-summary")).contains("No member is called “Ешкім”");
            page.navigate("/desk/find?assigned=Ешкім");
            assertThat(page.textContent(".made .refused")).contains("^", "No member is called “Ешкім”");
            browser.inspect(page, "find-refused-member");

            enter("Карлыгаш Жаңа", Sensitivity.PUBLIC);
            enter("Қарлығаш Құпия", Sensitivity.RESTRICTED);
            page.navigate("/desk");
            assertThat(page.textContent(".tasks"))
                    .contains("1record is new in your saved searches", "Қарлығаштар – ласточки");
            Page other = page.context().newPage();
            other.navigate("/desk/saved");
            other.click(".saved-searches a");
            assertThat(other.textContent(".hits")).contains("Карлыгаш Жаңа").doesNotContain("Құпия");
            browser.inspect(other, "saved-search");

            enter("Қарлығаш Екінші", Sensitivity.PUBLIC);
            page.navigate(other.url());
            assertThat(page.locator(".hits li").count()).isEqualTo(2);
            other.click("text=I have seen these");
            assertThat(other.textContent(".hits")).contains("Екінші").doesNotContain("Жаңа");
            page.click("text=I have seen these");
            assertThat(page.textContent("main")).contains("Nothing that you have not seen.");

            page.fill("#name", "Птицы");
            page.context().clearCookies();
            page.click("text=Rename");
            assertThat(page.textContent("main")).contains("You were signed out");
            signIn(page, "gulnar@monitor.test");
            page.navigate("/desk/saved");
            assertThat(page.textContent(".saved-searches"))
                    .contains("Қарлығаштар – ласточки", "2 records")
                    .doesNotContain("Птицы", "new");
        }
    }
}
