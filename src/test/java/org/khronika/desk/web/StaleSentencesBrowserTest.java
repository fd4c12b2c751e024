package org.khronika.desk.web;

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
import org.khronika.people.Person;
import org.khronika.updates.Office;
import org.khronika.updates.Update;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Sentences that say something else than the records do now, in a browser: from My work to the answer, or to the sentence in its form. */
@DatabaseTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class StaleSentencesBrowserTest {

    private static final String PASSWORD = "lantern-otter-gravel";
    private static final String WHY = "Сөйлем «қыркүйекте» ғана дейді — дәлелі бар";

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

    private RecordRef detention(String title, String when) {
        return office.accepted(office.body(
                Incident.class,
                Map.of(
                        "title",
                        title,
                        "kind",
                        "SINGLE",
                        "when",
                        when,
                        "certainty",
                        "REPORTED",
                        "acts",
                        List.of("DETENTION"),
                        "freedoms",
                        List.of("ASSEMBLY"))));
    }

    private Person person(String name) {
        return office.body(Person.class, Map.of("names", List.of(Map.of("text", name, "kind", "MAIN"))));
    }

    private static String text(RecordRef person) {
        return "Қала тыныш болды. Қыркүйекте [](<count:kind:incident acts:detention during:2022-09>) ұстау болды – «алғаш рет».\n\n"
                + "Полиция задержала [Сәтбаеву](" + person + "), её “отпустили”. Ертең тағы.";
    }

    @Test
    void aReviewerFindsASentenceRightAndAnEditorOpensTheOtherInItsForm() {
        detention("Наубайшыны ұстау", "2022-09-14");
        detention("Задержание двух учительниц", "2022-09-20");
        RecordRef person = office.accepted(person("Айгерім Сәтбаева"));
        RecordRef update = office.accepted(office.body(
                Update.class,
                Map.of(
                        "title",
                        "Шолу: 2022 жылғы күз — «баспа»",
                        "period",
                        "2022-09/2022-11",
                        "sections",
                        List.of(Map.of("chapter", "PEACEFUL_ASSEMBLY", "text", text(person))))));
        Member gulnar = member("Гүлнар Редактор", Role.EDITOR);
        Member erzhan = member("Ержан Рецензент", Role.REVIEWER);
        try (Browser browser = Browser.orSkip(port)) {
            Page hers = signedIn(browser, gulnar);
            hers.navigate("/desk/stale-sentences");
            assertThat(hers.locator("main")).containsText("Every sentence of the updates says what the records say.");
            browser.inspect(hers, "stale-none");

            RecordRef joined = detention("Арест поэта — “Қаңтар”", "2022-09-28");
            office.amended(person, person("Айгерім Сәтбай"));

            hers.navigate("/desk");
            assertThat(hers.locator(".tasks"))
                    .containsText("2sentences of updates say something else than the records do now");
            hers.click(".tasks a:has-text('sentences of updates')");
            assertThat(hers.locator("h2")).hasText("Шолу: 2022 жылғы күз — «баспа»");
            assertThat(hers.locator(".stale-edition > p"))
                    .containsText(
                            "Version 3, not in a release yet. Written by Ayla Documenter and accepted by Rada Reviewer");
            assertThat(hers.locator(".stale > li").first()).containsText("Қыркүйекте 2 ұстау болды – «алғаш рет».");
            assertThat(hers.locator(".stale > li").first()).not().containsText("тыныш");
            assertThat(hers.locator(".stale mark").first()).hasText("2");
            assertThat(hers.locator(".stale-change").first())
                    .containsText("Said2 Says now3 JoinedАрест поэта — “Қаңтар”");
            assertThat(hers.locator(".stale-change a").first()).hasAttribute("href", "/desk/records/" + joined);
            assertThat(hers.locator(".stale-change").last())
                    .containsText("SaidАйгерім Сәтбаева Says nowАйгерім Сәтбай");
            browser.inspect(hers, "stale");

            hers.navigate("/desk/records/" + update);
            assertThat(hers.locator(".notice")).hasText("2 sentences say something else than the records do now.");
            browser.inspect(hers, "update-with-stale");
            hers.click(".notice a");

            Page his = signedIn(browser, erzhan);
            his.navigate("/desk/stale-sentences");

            hers.click(".stale-change:has-text('Арест поэта') button");
            assertThat(hers.locator(".error-summary")).containsText("Say why it is still right");
            browser.inspect(hers, "stale-wrong");
            hers.fill(".stale-change:has-text('Арест поэта') input[name=reason]", WHY);
            hers.click(".stale-change:has-text('Арест поэта') button");
            assertThat(hers.locator(".saved")).containsText("The sentence is kept as it is");
            assertThat(hers.locator(".stale > li")).hasCount(1);

            his.fill(".stale-change:has-text('Арест поэта') input[name=reason]", "Менің ойымша, дұрыс");
            his.click(".stale-change:has-text('Арест поэта') button");
            assertThat(his.locator(".error-summary")).containsText("somebody has answered");
            assertThat(his.locator(".stale > li")).hasCount(1);

            hers.navigate("/desk/records/" + update + "/history");
            assertThat(hers.locator("main")).containsText("Found a sentence still right");
            assertThat(hers.locator("main")).containsText(WHY);

            detention("Тағы бір ұстау", "2022-09-30");
            hers.navigate("/desk/stale-sentences");
            assertThat(hers.locator(".stale-change").first()).containsText("Said3 Says now4 JoinedТағы бір ұстау");
            hers.click(".stale > li:has-text('задержала') a:has-text('Correct the sentence')");
            Browser.isAt(hers, "sections-0-text");
            org.assertj.core.api.Assertions.assertThat(
                            hers.evaluate(
                                    "(() => { const t = document.activeElement; return t.value.slice(t.selectionStart, t.selectionEnd); })()"))
                    .isEqualTo("Полиция задержала [Сәтбаеву](" + person + "), её “отпустили”. ");
        }
    }
}
