package org.khronika.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khronika.Browser;
import org.khronika.DatabaseTest;
import org.khronika.OnTheDemo;
import org.khronika.access.Members;
import org.khronika.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** A documenter finds a record by what they remember of it. */
@DatabaseTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@OnTheDemo
class FindAtTheDeskBrowserTest {

    private static final String PASSWORD = "marble-heron-lantern";

    @Autowired
    private Members members;

    @LocalServerPort
    private int port;

    @SuppressWarnings("NullAway.Init")
    FindAtTheDeskBrowserTest() {}

    @Test
    void aRecordIsFoundByItsWordsFromAnyPage() {
        members.add(
                "dina@monitor.test",
                "Дина Documenter",
                Set.of(Role.DOCUMENTER),
                new BCryptPasswordEncoder(12).encode(PASSWORD));
        try (Browser browser = Browser.orSkip(port)) {
            Page dina = browser.page();
            dina.navigate("/sign-in");
            dina.fill("#email", "dina@monitor.test");
            dina.fill("#password", PASSWORD);
            dina.click("main button[type=submit]");

            dina.waitForURL("**/desk");
            dina.waitForLoadState();
            dina.keyboard().press("Control+k");
            dina.keyboard().type("Борейко foam");
            dina.keyboard().press("Enter");
            dina.waitForURL("**/desk/records?**");
            assertThat(dina.textContent(".hits"))
                    .contains("Construction foam around the door of Vadim Boreiko, Almaty");
            assertThat(dina.locator(".hits mark").allTextContents()).contains("foam");
            browser.inspect(dina, "find-words");

            dina.navigate("/desk/records?words=January+2023");
            String all = dina.textContent(".kinds-bar a >> nth=0");
            String state = dina.textContent(".facets a >> nth=0");
            dina.click(".facets a >> nth=0");
            assertThat(dina.textContent(".desk-head")).contains(state.replaceAll("\\D", ""));
            assertThat(all.replaceAll("\\D", "")).isNotBlank();
            browser.inspect(dina, "find-narrowed");

            dina.navigate("/desk/records?words=Zhanbolar");
            assertThat(dina.textContent(".slipped")).contains("zhanbolar");
            assertThat(dina.textContent(".hits")).contains("Zhanbolat Mamai");
            browser.inspect(dina, "find-slip");

            dina.navigate("/desk/records?words=statos:closed");
            assertThat(dina.textContent(".refused")).contains("^", "“statos” is no key.");
            browser.inspect(dina, "find-refused");
        }
    }
}
