package org.khronika.desk.web;

import com.microsoft.playwright.Page;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khronika.Browser;
import org.khronika.DatabaseTest;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** The rules of law on a dark phone and in a wide light window. */
@DatabaseTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class RulesBrowserTest {

    private static final String PASSWORD = "lantern-otter-gravel";

    @LocalServerPort
    int port;

    @Autowired
    Members members;

    @Test
    void aLawyerReadsTheRulesOnAPhone() {
        Member lawyer = members.add(
                "lawyer%d@monitor.test".formatted(System.nanoTime()),
                "Lola Lawyer",
                Set.of(Role.DOCUMENTER),
                new BCryptPasswordEncoder(4).encode(PASSWORD));
        try (Browser browser = Browser.orSkip(port)) {
            Page page = browser.page();
            page.navigate("/sign-in");
            page.fill("input[name=email]", lawyer.email());
            page.fill("input[name=password]", PASSWORD);
            page.click("main button[type=submit]");
            page.click("footer a[href='/desk/rules']");
            browser.inspect(page, "rules");
            page.click("main a[href='/desk/rules/limitation']");
            browser.inspect(page, "rules-limitation");
        }
    }
}
