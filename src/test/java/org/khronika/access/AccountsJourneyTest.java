package org.khronika.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import org.junit.jupiter.api.Test;
import org.khronika.Browser;
import org.khronika.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From a new installation to a second member who signs in, as people see it. */
@DatabaseTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class AccountsJourneyTest {

    private static final String OWN = "lantern-otter-gravel";
    private static final String NEW = "velvet-anchor-pepper";

    @Autowired
    private SetupCode setupCode;

    @LocalServerPort
    private int port;

    @SuppressWarnings("NullAway.Init")
    AccountsJourneyTest() {}

    @Test
    void theFirstAdministratorAppointedFromTheConsoleAddsAMemberWhoSignsIn() {
        try (Browser browser = Browser.orSkip(port)) {
            Page ola = browser.page();
            ola.navigate("/desk");
            assertThat(ola.url()).endsWith("/first-administrator");
            browser.inspect(ola, "first-administrator");
            appoint(ola, "no such code");
            assertThat(ola.textContent(".error-summary")).contains("This is not the setup code");
            browser.inspect(ola, "first-administrator-refused");
            appoint(ola, setupCode.shown());
            assertThat(ola.textContent(".saved")).contains("Ola Founder is the first administrator. Sign in.");
            browser.inspect(ola, "sign-in");

            signIn(ola, "ola@monitor.test", "wrong");
            assertThat(ola.textContent(".error-summary")).contains("is wrong");
            assertThat(ola.inputValue("#email")).isEqualTo("ola@monitor.test");
            browser.inspect(ola, "sign-in-refused");
            String before = session(ola);
            signIn(ola, "ola@monitor.test", OWN);
            assertThat(session(ola))
                    .as("a session begins anew with the sign-in")
                    .isNotEqualTo(before);

            ola.navigate("/desk/members/form");
            browser.inspect(ola, "member-form");
            ola.fill("#name", "Тимур Әбілқожа — Novice");
            ola.fill("#email", "timur@monitor.test");
            ola.check("#role-DOCUMENTER");
            ola.click("main button[type=submit]");
            String password = ola.textContent("#one-time-password");
            browser.inspect(ola, "member-added");
            ola.reload();
            assertThat(ola.content()).doesNotContain(password);
            ola.navigate("/desk/members");
            browser.inspect(ola, "members");

            Page timur = browser.page();
            timur.navigate("/sign-in");
            signIn(timur, "timur@monitor.test", password);
            assertThat(timur.url()).endsWith("/desk/account");
            browser.inspect(timur, "account-first");
            timur.fill("#present", password);
            timur.fill("#fresh", NEW);
            timur.fill("#repeated", NEW);
            timur.click("main button[type=submit]");
            assertThat(timur.textContent(".saved")).startsWith("Your password is changed.");
            browser.inspect(timur, "account");
            timur.navigate("/desk/members");
            assertThat(timur.textContent("h1")).isEqualTo("Not found");
            browser.inspect(timur, "not-found");

            ola.click("text=Тимур Әбілқожа — Novice");
            ola.fill("#reason", "left on 1 March — “кетті”, «ушёл»");
            ola.click("text=Block >> nth=-1");
            assertThat(ola.textContent(".saved")).startsWith("Blocked.");
            browser.inspect(ola, "member-blocked");
            timur.navigate("/desk/account");
            assertThat(timur.url()).contains("/sign-in");
            assertThat(timur.textContent(".notice")).startsWith("You were signed out, because");
        }
    }

    private static void appoint(Page page, String code) {
        page.fill("#code", code);
        page.fill("#name", "Ola Founder");
        page.fill("#email", "ola@monitor.test");
        page.fill("#password", OWN);
        page.click("main button[type=submit]");
    }

    private static void signIn(Page page, String email, String password) {
        page.fill("#email", email);
        page.fill("#password", password);
        page.click("main button[type=submit]");
    }

    private static String session(Page page) {
        Cookie cookie = page.context().cookies().stream()
                .filter(each -> each.name.equals("khronika"))
                .findFirst()
                .orElseThrow();
        assertThat(cookie.httpOnly).isTrue();
        assertThat(String.valueOf(cookie.sameSite)).isEqualToIgnoringCase("lax");
        return cookie.value;
    }
}
