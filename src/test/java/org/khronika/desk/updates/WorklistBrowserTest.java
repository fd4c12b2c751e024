package org.khronika.desk.updates;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.khronika.records.Citation;
import org.khronika.records.Draft;
import org.khronika.review.AcceptRecord;
import org.khronika.review.Contents;
import org.khronika.review.EnterRecord;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.review.SubmitRecord;
import org.khronika.sources.Document;
import org.khronika.updates.Update;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an update should tell, looked through in a browser: one record goes into the first draft, one is left out with a reason. */
@DatabaseTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class WorklistBrowserTest {

    private static final String PASSWORD = "lantern-otter-gravel";

    @LocalServerPort
    int port;

    @Autowired
    Members members;

    @Autowired
    EnterRecord enter;

    @Autowired
    SubmitRecord submit;

    @Autowired
    AcceptRecord accept;

    @Autowired
    Records records;

    @Autowired
    Contents contents;

    private Member member(Role role) {
        return members.add(
                "member%d@monitor.test".formatted(System.nanoTime()),
                "Айша " + role,
                Set.of(role),
                new BCryptPasswordEncoder(4).encode(PASSWORD));
    }

    private <T extends Record> RecordRef entered(
            Member author, Class<T> type, Map<String, Object> answers, Citation... cited) {
        T body = contents.body(JsonMapper.shared().<JsonNode>valueToTree(answers), type);
        return enter.enter(author, Draft.of(body, List.of(cited)), null);
    }

    private void accepted(RecordRef address, Member author, Member reviewer) {
        submit.submit(author, address, version(address, author), null);
        accept.accept(reviewer, address, version(address, author), null);
    }

    private int version(RecordRef address, Member author) {
        return records.get(address, Reader.of(author)).version();
    }

    private RecordRef incident(Member author, Member reviewer, String title, String when, RecordRef source) {
        RecordRef incident = entered(
                author,
                Incident.class,
                Map.of(
                        "title",
                        title,
                        "account",
                        "Жиналғандар [көшеде] тұрды.",
                        "kind",
                        "SINGLE",
                        "when",
                        when,
                        "certainty",
                        "REPORTED",
                        "acts",
                        List.of("DETENTION"),
                        "freedoms",
                        List.of("ASSEMBLY")),
                Citation.of(source, "4-абзац"));
        accepted(incident, author, reviewer);
        return incident;
    }

    private static void signIn(Page page, Member member) {
        page.navigate("/sign-in");
        page.fill("input[name=email]", member.email());
        page.fill("input[name=password]", PASSWORD);
        page.click("main button[type=submit]");
    }

    @Test
    void oneRecordGoesIntoTheFirstDraftAndAnotherIsLeftOutWithAReason() {
        Member author = member(Role.DOCUMENTER);
        Member reviewer = member(Role.REVIEWER);
        RecordRef source = entered(author, Document.class, Map.of("title", "Есеп", "publisher", "«Әділет» тобы"));
        accepted(source, author, reviewer);
        RecordRef told = incident(author, reviewer, "Наурызбай ауданындағы ұстау", "1987-10-14", source);
        RecordRef left = incident(author, reviewer, "Задержание пекаря – «за плакат»", "1987-11-02", source);
        RecordRef latest = incident(author, reviewer, "Тергеушіге шақырту", "../1987-11", source);
        RecordRef other = incident(author, reviewer, "Басқа кезең", "1989-01-05", source);
        RecordRef update = entered(author, Update.class, Map.of("title", "Шолу: 1987 жылғы күз"));
        try (Browser browser = Browser.orSkip(port)) {
            Page page = browser.page();
            signIn(page, author);
            page.navigate("/desk/records/" + update.address());
            page.click("text=What to tell");
            assertThat(page.textContent("main")).contains("which is not said yet");

            RecordRef dated =
                    entered(author, Update.class, Map.of("title", "Шолу: 1987 жылғы күз", "period", "1987-09/1987-12"));
            page.navigate("/desk/updates/" + dated.address() + "/worklist");
            assertThat(page.textContent("#new"))
                    .contains("Наурызбай ауданындағы ұстау", "Задержание пекаря – «за плакат»", "3 of them open")
                    .doesNotContain("Басқа кезең");
            assertThat(page.textContent("#" + latest.address())).contains("by November 1987");
            assertThat(page.textContent("#compared")).contains("Peaceful assembly", "September to December 1987");
            browser.inspect(page, "worklist");

            page.click("#" + left.address() + " summary");
            page.fill("#why-" + left.address(), "Ол алдыңғы шолуда айтылған.");
            page.click("#" + left.address() + " details button");
            assertThat(page.textContent("#" + left.address()))
                    .contains("left out", "Ол алдыңғы шолуда айтылған.", "Айша");

            page.navigate("/desk/records/" + dated.address() + "/history");
            assertThat(page.textContent("main"))
                    .contains("Left a record out of the update", "Ол алдыңғы шолуда айтылған.");
            page.navigate("/desk/updates/" + dated.address() + "/worklist");

            page.check("#" + told.address() + " input");
            page.click("text=Write a first draft");
            assertThat(page.textContent("#" + told.address())).contains("used").doesNotContain("not used");
            page.navigate("/desk/records/" + dated.address());
            assertThat(page.textContent("#section-1"))
                    .contains(
                            "Peaceful assembly",
                            "Наурызбай ауданындағы ұстау, 14 October 1987. Жиналғандар [көшеде] тұрды.");
            assertThat(page.getAttribute("#section-1 a >> nth=0", "href")).endsWith(told.address());

            page.navigate("/desk/updates/" + dated.address() + "/worklist");
            page.click("text=Write a first draft");
            assertThat(page.textContent(".error-summary")).contains("Tick the records");
            page.click("#" + left.address() + " button:has-text('Do not leave it out')");
            assertThat(page.textContent("#" + left.address())).contains("not used");
            page.setViewportSize(360, 800);
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
            assertThat(page.content()).doesNotContain(other.address());
        }
    }

    @Test
    void whoeverReviewsReadsTheListAndChangesNothing() {
        Member author = member(Role.DOCUMENTER);
        RecordRef update = entered(author, Update.class, Map.of("title", "Обзор", "period", "1987-09/1987-12"));
        accepted(update, author, member(Role.REVIEWER));
        try (Browser browser = Browser.orSkip(port)) {
            Page page = browser.page();
            signIn(page, member(Role.REVIEWER));
            page.navigate("/desk/updates/" + update.address() + "/worklist");
            assertThat(page.textContent("h1")).contains("What to tell");
            assertThat(page.locator("main form[method=post]").count()).isZero();
        }
    }
}
