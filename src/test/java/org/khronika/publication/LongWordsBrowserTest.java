package org.khronika.publication;

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
import org.khronika.people.Consent;
import org.khronika.people.Protection;
import org.khronika.records.Cast;
import org.khronika.records.Sensitivity;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** One word of 20,000 letters breaks no page, at the desk or on the site; and the page of names is read and answered on a phone. */
@DatabaseTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class LongWordsBrowserTest {

    private static final String PASSWORD = "lantern-otter-gravel";
    private static final String WORD = "Қамау" + "ұә".repeat(9_997) + "!";

    @LocalServerPort
    int port;

    @Autowired
    Newsroom newsroom;

    @Autowired
    Members members;

    @Autowired
    PublishRelease publish;

    private Page signedIn(Browser browser) {
        Member editor = members.add(
                "long%d@monitor.test".formatted(System.nanoTime()),
                "Ұлжан Editor",
                Set.of(Role.EDITOR),
                new BCryptPasswordEncoder(4).encode(PASSWORD));
        Page page = browser.page();
        page.navigate("/sign-in");
        page.fill("input[name=email]", editor.email());
        page.fill("input[name=password]", PASSWORD);
        page.click("main button[type=submit]");
        return page;
    }

    private static void fits(Page page, String address) {
        page.navigate(address);
        for (int width : List.of(360, 1240)) {
            page.setViewportSize(width, 900);
            assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .as("sideways scrolling of %s at %d", address, width)
                    .isEqualTo(0);
        }
    }

    @Test
    void oneWordOfTwentyThousandLettersBreaksNoPage() {
        RecordRef record = newsroom.accepted(Cast.incident(WORD, "2022-11"));
        newsroom.draft(Cast.incident(WORD, "2022-11"), Sensitivity.TEAM);
        newsroom.sent(Cast.incident(WORD, "2022-12"));
        publish.publish(newsroom.editor(), null, null);
        newsroom.amended(record, Cast.incident(WORD.replace("!", "?"), "2022-10"));
        try (Browser browser = Browser.orSkip(port)) {
            Page page = signedIn(browser);
            String own = "/desk/records/" + record.address();
            for (String address : List.of(
                    "/desk",
                    "/desk/records",
                    own,
                    own + "/form",
                    own + "/history",
                    "/desk/review",
                    "/desk/releases",
                    "/desk/releases/1",
                    "/desk/releases/preview",
                    "/",
                    "/incidents.html",
                    "/corrections.html",
                    "/records/" + record.address() + ".html")) {
                fits(page, address);
            }
            page.navigate("/desk/records");
            assertThat(page.locator("main").innerText().length())
                    .as("titles in lists are bounded")
                    .isLessThan(5_000);
            page.navigate("/incidents.html");
            assertThat(page.locator("main").innerText().length())
                    .as("on the site too")
                    .isLessThan(5_000);
        }
    }

    @Test
    void aNameIsDecidedOnAPhone() {
        newsroom.accepted(Cast.incident("Айзада Құпиякелінова ұсталды, Орал", "2022-11"));
        newsroom.draft(
                Newsroom.person(Set.of(Protection.MINOR), Consent.NOT_ASKED, "Айзада Құпиякелінова"), Sensitivity.TEAM);
        try (Browser browser = Browser.orSkip(port)) {
            Page page = signedIn(browser);
            page.navigate("/desk");
            assertThat(page.locator(".tasks > li").first().innerText()).contains("Айзада Құпиякелінова");
            page.navigate("/desk/releases/preview");
            browser.inspect(page, "preview-with-a-name");
            page.click("#names-h ~ ul a");
            browser.inspect(page, "names");
            page.check("#hide-0");
            page.click("button[type=submit]:has-text('Save the answers')");
            assertThat(page.locator(".error-summary").innerText()).contains("Give a reason.");
            browser.inspect(page, "names-wrong");
            assertThat(page.isChecked("#hide-0")).as("what was chosen is kept").isTrue();
            page.fill("#reason", "Бала — ол әлі он жаста.");
            page.click("button[type=submit]:has-text('Save the answers')");
            assertThat(page.locator("main").innerText()).contains("Nothing is asked of you about names.");
            page.navigate("/desk/releases/preview");
            assertThat(page.locator("#names-h").count()).isZero();
            assertThat(page.locator("main").innerText()).contains("A person not named ұсталды");
        }
    }
}
