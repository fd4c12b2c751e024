package org.khronika.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
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

/** What is pressed and typed while the desk answers an earlier choice is not lost, however slow the line is. */
@DatabaseTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class FormUnderWayBrowserTest {

    private static final String PASSWORD = "lantern-otter-gravel";
    private static final String ACT = "input[name=acts][value=DETENTION]";
    private static final String ADD = "button[name=form-add][value=parties]";
    private static final String ASKED_FOR = "button[name=form-add][value=detentions]";

    @LocalServerPort
    int port;

    @Autowired
    Members members;

    private final Deque<Route> held = new ArrayDeque<>();
    private Member author;

    @BeforeEach
    void aMember() {
        author = members.add(
                "underway%d@monitor.test".formatted(System.nanoTime()),
                "Ұлпан Author",
                Set.of(Role.DOCUMENTER),
                new BCryptPasswordEncoder(4).encode(PASSWORD));
    }

    /** A new incident, whose questions to the desk are held back until the test lets each go. */
    private Page slowForm(Browser browser) {
        Page page = browser.page();
        page.navigate("/sign-in");
        page.fill("input[name=email]", author.email());
        page.fill("input[name=password]", PASSWORD);
        page.click("main button[type=submit]");
        page.navigate("/desk/records/new?kind=INCIDENT");
        page.click("#acts .fold > summary");
        page.route("**/desk/records", held::add);
        return page;
    }

    private void letGo(Page page) {
        page.waitForCondition(() -> !held.isEmpty());
        held.removeFirst().resume();
    }

    @Test
    void aButtonPressedRightAfterAChoiceIsNotLost() {
        try (Browser browser = Browser.orSkip(port)) {
            Page page = slowForm(browser);
            page.check(ACT);
            page.click(ADD);
            page.waitForCondition(() -> held.size() == 2);
            letGo(page);
            page.waitForTimeout(500);
            letGo(page);
            page.waitForSelector("#parties-0-group");
            assertThat(page.isChecked(ACT)).isTrue();
            assertThat(page.locator(ASKED_FOR).count()).isEqualTo(1);
        }
    }

    @Test
    void aLateAnswerToAnEarlierChoiceDoesNotTakeAwayWhatALaterOneBrought() {
        try (Browser browser = Browser.orSkip(port)) {
            Page page = slowForm(browser);
            page.check(ACT);
            page.waitForCondition(() -> held.size() == 1);
            Route first = held.removeFirst();
            page.click(ADD);
            letGo(page);
            page.waitForSelector("#parties-0-group");
            first.resume();
            page.waitForTimeout(700);
            assertThat(page.locator("#parties-0-group").count()).isEqualTo(1);
        }
    }

    @Test
    void whatIsTypedWhileTheDeskAnswersStays() {
        try (Browser browser = Browser.orSkip(port)) {
            Page page = slowForm(browser);
            page.check(ACT);
            page.waitForCondition(() -> !held.isEmpty());
            page.fill("#title", "Әлияны ұстады — “Достық” даңғылы");
            letGo(page);
            letGo(page);
            page.waitForSelector(ASKED_FOR);
            assertThat(page.inputValue("#title")).isEqualTo("Әлияны ұстады — “Достық” даңғылы");
        }
    }

    @Test
    void aButtonThatIsHeldDownWhileTheAnswerComesIsStillPressed() {
        try (Browser browser = Browser.orSkip(port)) {
            Page page = slowForm(browser);
            page.check(ACT);
            page.waitForCondition(() -> !held.isEmpty());
            page.locator(ADD).hover();
            page.mouse().down();
            letGo(page);
            page.waitForTimeout(700);
            page.mouse().up();
            letGo(page);
            page.waitForSelector("#parties-0-group");
            assertThat(page.locator(ASKED_FOR).count()).isEqualTo(1);
        }
    }
}
