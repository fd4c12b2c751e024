package org.khronika.desk.updates;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khronika.Browser;
import org.khronika.DatabaseTest;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.access.Role;
import org.khronika.incidents.Incident;
import org.khronika.updates.Office;
import org.khronika.updates.Update;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** An edition in a browser on its way to being accepted: a sentence is put right, another is said to be right, and a reviewer reads why. */
@DatabaseTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ChecksBrowserTest {

    private static final String PASSWORD = "lantern-otter-gravel";
    private static final String WHY = "Дереккөз «ондаған» дейді — “одан артық айтпайды”";

    @LocalServerPort
    int port;

    @Autowired
    Members members;

    @Autowired
    Office office;

    private Member member(String name, Role role) {
        return members.add(
                "%s%d@monitor.test".formatted(role.label(), System.nanoTime()),
                name,
                Set.of(role),
                new BCryptPasswordEncoder(4).encode(PASSWORD));
    }

    private static Page signedIn(Browser browser, Member member) {
        Page page = browser.page();
        page.navigate("/sign-in");
        page.fill("input[name=email]", member.email());
        page.fill("input[name=password]", PASSWORD);
        page.click("main button[type=submit]");
        return page;
    }

    private RecordRef update() {
        RecordRef incident = office.accepted(office.body(
                Incident.class,
                Map.of(
                        "title",
                        "Наубайшыларды ұстау — “Қаңтар”",
                        "kind",
                        "SINGLE",
                        "when",
                        "2022-09-14",
                        "certainty",
                        "ALLEGED",
                        "acts",
                        List.of("DETENTION"),
                        "freedoms",
                        List.of("ASSEMBLY"))));
        String text = "Ондаған адам алаңға шықты – «алғаш рет». В октябре 2022 года их, сообщают, [задержали]("
                + incident + ").\n\nBerik’s friends spoke of 12 detentions.";
        return office.draft(office.body(
                Update.class,
                Map.of(
                        "title",
                        "Шолу: 2022 жылғы күз — «тексеру»",
                        "period",
                        "2022-09/2022-11",
                        "sections",
                        List.of(Map.of("chapter", "PEACEFUL_ASSEMBLY", "text", text)))));
    }

    @Test
    void aSentenceIsPutRightOrSaidToBeRightAndAReviewerReadsWhyBeforeAccepting() {
        RecordRef update = update();
        Member aruzhan = member("Аружан Автор", Role.DOCUMENTER);
        Member erzhan = member("Ержан Рецензент", Role.REVIEWER);
        try (Browser browser = Browser.orSkip(port)) {
            Page hers = signedIn(browser, aruzhan);
            hers.navigate("/desk/records/" + update);
            assertThat(hers.locator("#asked")).containsText("3 questions about its sentences are open");
            browser.inspect(hers, "update-with-questions");
            hers.click("a:has-text('Checks')");
            assertThat(hers.locator("h1")).hasText("Before it is accepted");
            assertThat(hers.locator(".checks > li")).hasCount(3);
            assertThat(hers.locator(".checks > li").first()).containsText("Ондаған адам алаңға шықты – «алғаш рет».");
            assertThat(hers.locator(".checks > li").first())
                    .containsText("“Ондаған адам” is bound to no number that says so.");
            assertThat(hers.locator(".checks > li").nth(1)).containsText("It gives another day or month than");
            assertThat(hers.locator(".checks > li").nth(2))
                    .containsText(
                            "The records give 1, counted by kind:incident acts:detention during:2022-09/2022-11.");
            assertThat(hers.locator(".checks > li").nth(2).locator("code"))
                    .hasText("[](<count:kind:incident acts:detention during:2022-09/2022-11>)");
            browser.inspect(hers, "checks");

            hers.click(".checks > li:has-text('Ондаған') button");
            assertThat(hers.locator(".error-summary")).containsText("Say why it is right as it is");
            browser.inspect(hers, "checks-wrong");
            hers.fill(".checks > li:has-text('Ондаған') input[name=reason]", WHY);
            hers.click(".checks > li:has-text('Ондаған') button");
            assertThat(hers.locator(".saved")).containsText("The answer is kept");
            assertThat(hers.locator(".checks > li").first()).containsText(WHY);
            assertThat(hers.locator(".checks > li").first().locator("form")).hasCount(0);

            hers.click(".checks > li:has-text('октябре') a:has-text('Open the sentence')");
            Browser.isAt(hers, "sections-0-text");
            org.assertj.core.api.Assertions.assertThat(
                            String.valueOf(
                                    hers.evaluate(
                                            "(() => { const t = document.activeElement; return t.value.slice(t.selectionStart, t.selectionEnd); })()")))
                    .startsWith("В октябре 2022 года");

            RecordRef incident = new RecordRef(String.valueOf(
                    hers.inputValue("#sections-0-text").replaceAll("(?s).*\\]\\((KZ-I-[^)]+)\\).*", "$1")));
            office.changed(
                    update,
                    office.body(
                            Update.class,
                            Map.of(
                                    "title",
                                    "Шолу: 2022 жылғы күз — «тексеру»",
                                    "period",
                                    "2022-09/2022-11",
                                    "sections",
                                    List.of(Map.of(
                                            "chapter",
                                            "PEACEFUL_ASSEMBLY",
                                            "text",
                                            "Ондаған адам алаңға шықты – «алғаш рет». В сентябре 2022 года их, сообщают, [задержали]("
                                                    + incident
                                                    + ").")))));
            hers.navigate("/desk/records/" + update);
            hers.click("button:has-text('Send for review')");

            Page his = signedIn(browser, erzhan);
            his.navigate("/desk/records/" + update);
            assertThat(his.locator("#asked")).containsText("was answered: read the reason");
            his.click("#asked a");
            assertThat(his.locator(".checks > li")).hasCount(1);
            assertThat(his.locator(".answered")).containsText(WHY);
            assertThat(his.locator(".answered")).containsText("Аружан Автор");
            browser.inspect(his, "checks-answered");
            his.click(".trail a");
            his.click("button:has-text('Accept this version')");
            assertThat(his.locator(".saved")).containsText("ccepted");
        }
    }
}
