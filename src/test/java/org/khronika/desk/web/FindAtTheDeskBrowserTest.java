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
            assertThat(dina.textContent(".listing"))
                    .contains("Construction foam around the door of Vadim Boreiko, Almaty");
            assertThat(dina.locator(".listing mark").allTextContents()).contains("foam");
            browser.inspect(dina, "find-words");

            whileSheTypes(dina, browser);
            severalAtOnce(dina, browser);

            dina.navigate("/desk/records?words=January+2023");
            String all = dina.textContent(".kinds-bar a >> nth=0");
            String state = dina.textContent(".facets a >> nth=0");
            dina.click(".facets a >> nth=0");
            assertThat(dina.textContent(".desk-head")).contains(state.replaceAll("\\D", ""));
            assertThat(all.replaceAll("\\D", "")).isNotBlank();
            browser.inspect(dina, "find-narrowed");

            dina.navigate("/desk/records?words=Zhanbolar");
            assertThat(dina.textContent(".slipped")).contains("zhanbolar");
            assertThat(dina.textContent(".listing")).contains("Zhanbolat Mamai");
            browser.inspect(dina, "find-slip");

            dina.navigate("/desk/records?words=statos:closed");
            assertThat(dina.textContent(".refused")).contains("^", "“statos” is no key.");
            browser.inspect(dina, "find-refused");
        }
    }

    private static void whileSheTypes(Page dina, Browser browser) {
        dina.navigate("/desk");
        dina.keyboard().press("Control+k");
        dina.waitForSelector("#find-options [role=option]");
        assertThat(dina.textContent("#find-options")).contains("Борейко foam", "Looked for before");
        dina.keyboard().type("Жанбол");
        dina.waitForSelector("#find-options [id=find-found-0]");
        assertThat(dina.textContent("#find-found-0")).contains("Zhanbolat Mamai", "Person");
        browser.inspect(dina, "find-while-typing");
        dina.focus("#find");
        dina.keyboard().press("Escape");
        assertThat(dina.getAttribute("#find", "aria-expanded")).isEqualTo("false");
        dina.keyboard().press("ArrowDown");
        dina.waitForSelector("#find-found-0");
        dina.keyboard().press("ArrowDown");
        assertThat(dina.getAttribute("#find", "aria-activedescendant")).isEqualTo("find-found-0");
        dina.keyboard().press("Enter");
        dina.waitForURL("**/desk/records/KZ-N-**");
        assertThat(dina.textContent("h1")).contains("Zhanbolat Mamai");
    }

    private static void severalAtOnce(Page dina, Browser browser) {
        dina.navigate("/desk/records?kind=LAW&order=title");
        dina.click(".listing thead a >> nth=0");
        dina.waitForURL("**order=title-back**");
        assertThat(dina.getAttribute(".listing thead th >> nth=0", "aria-sort")).isEqualTo("descending");
        dina.check(".tick input >> nth=0");
        dina.check(".tick input >> nth=1");
        dina.click(".found .take summary");
        dina.fill("#put", "наурызға");
        browser.inspect(dina, "records-several");
        dina.click("button[value=LABEL]");
        assertThat(dina.textContent("h1")).isEqualTo("Put the label “наурызға” on 2 records");
        browser.inspect(dina, "records-several-sure");
        dina.click("main button[type=submit]");
        assertThat(dina.textContent(".saved")).isEqualTo("2 records were changed, of 2.");
        assertThat(dina.textContent(".listing")).contains("наурызға");
    }
}
