package org.khronika.desk.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.As;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.access.Role;
import org.khronika.incidents.Episode;
import org.khronika.incidents.EpisodeKind;
import org.khronika.intake.Finding;
import org.khronika.intake.Findings;
import org.khronika.intake.TriageFinding;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.records.Sensitivity;
import org.khronika.review.AcceptRecord;
import org.khronika.review.AmendRecord;
import org.khronika.review.EnterRecord;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.review.ReturnRecord;
import org.khronika.review.SubmitRecord;
import org.khronika.sources.Document;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** The first page of the desk says what needs the member, what cannot wait first, and nothing that they may not see. */
@DatabaseTest
@Transactional
class MyWorkTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Members members;

    @Autowired
    EnterRecord enter;

    @Autowired
    SubmitRecord submit;

    @Autowired
    ReturnRecord giveBack;

    @Autowired
    AcceptRecord accept;

    @Autowired
    AmendRecord amend;

    @Autowired
    Records documents;

    @Autowired
    Findings candidates;

    @Autowired
    TriageFinding triage;

    @Autowired
    JdbcClient db;

    private Member ayla;
    private Member rada;

    @SuppressWarnings("NullAway.Init")
    MyWorkTest() {}

    @BeforeEach
    void cast() {
        ayla = Cast.ayla(members);
        rada = Cast.rada(members);
    }

    private RecordRef episode(Member author, String title, Sensitivity sensitivity) {
        Episode episode = new Episode(title, EpisodeKind.EVENT, null, null);
        return enter.enter(author, new Draft<>(episode, List.of(), sensitivity, Set.of()), null);
    }

    private String page(Member member) throws Exception {
        return mvc.perform(get("/desk").with(As.member(member)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void whatCameBackStandsBeforeWhatWasOnlyBegun() throws Exception {
        episode(ayla, "Наводнение в Қызылорда", Sensitivity.PUBLIC);
        RecordRef sent = episode(ayla, "Өрт on “Достық” avenue", Sensitivity.PUBLIC);
        submit.submit(ayla, sent, 1, null);
        giveBack.giveBack(rada, sent, 2, "Кто это видел — назовите источник");

        String page = page(ayla);
        assertThat(page.substring(page.indexOf("record returned to you"), page.indexOf("draft of yours")))
                .contains("“Кто это видел — назовите источник”");
        assertThat(page)
                .containsSubsequence(
                        "Өрт on “Достық” avenue", "draft of yours is not sent yet", "Наводнение в Қызылорда");
    }

    @Test
    void ofManyThatWaitForReviewAllAreCountedAndTheOldestAreNamed() throws Exception {
        for (int n = 0; n < 65; n++) {
            submit.submit(ayla, episode(ayla, "Бөгет — “Dam” №" + n, Sensitivity.PUBLIC), 1, null);
        }
        assertThat(page(rada))
                .contains("<span class=\"n\">65</span>records wait for your review", "“Dam” №0<", "“Dam” №2<")
                .doesNotContain("“Dam” №3<", "“Dam” №64<");
    }

    @Test
    void whatOthersBeganOrSentIsNotToldAsOnesOwn() throws Exception {
        episode(ayla, "Наводнение в Қызылорда", Sensitivity.PUBLIC);
        submit.submit(ayla, episode(ayla, "Өрт on “Достық” avenue", Sensitivity.PUBLIC), 1, null);
        Member bek = Cast.bek(members);

        assertThat(page(bek)).doesNotContain("draft of yours", "Наводнение в Қызылорда", "Өрт on “Достық” avenue");
        assertThat(page(ayla)).contains("draft of yours", "Өрт on “Достық” avenue");
    }

    @Test
    void aReportInHandIsToldUntilAllInItIsTriaged() throws Exception {
        String title = "Күнделік — “note” " + System.nanoTime();
        mvc.perform(post("/desk/reports")
                .param("text", "On 3 March 2023 the police detained Anar Bekova in Almaty. " + title)
                .param("title", title)
                .param("material", "REPORT")
                .param("sensitivity", "PUBLIC")
                .with(As.member(ayla))
                .with(csrf()));
        RecordRef report = new RecordRef(db.sql("select address from record where title = :title")
                .param("title", title)
                .query(String.class)
                .single());
        assertThat(page(ayla)).contains("left in “" + title);
        assertThat(page(Cast.bek(members))).doesNotContain(title);

        for (Finding finding : candidates.list(documents.get(report, Document.class, Reader.of(ayla)))) {
            if (finding.isOpen()) {
                triage.reject(ayla, report, finding.id(), finding.version(), "Мұнда емес");
            }
        }

        assertThat(page(ayla)).doesNotContain("left in “" + title);
    }

    @Test
    void aReviewerIsAskedForTheWorkOfOthersOnly() throws Exception {
        submit.submit(ayla, episode(ayla, "Тасқын after Ұлы күн", Sensitivity.PUBLIC), 1, null);
        Member bek = members.add("bek2@monitor.test", "Бек", Set.of(Role.DOCUMENTER, Role.REVIEWER), null);
        submit.submit(bek, episode(bek, "Own work of Бек", Sensitivity.PUBLIC), 1, null);

        String page = page(bek);

        assertThat(page).contains("record waits for your review");
        assertThat(page.substring(page.indexOf("record waits"), page.indexOf("</ol>")))
                .contains("Тасқын after Ұлы күн")
                .doesNotContain("Own work of Бек");
    }

    @Test
    void aRestrictedRecordOfAnotherIsNotWork() throws Exception {
        submit.submit(ayla, episode(ayla, "Құпия visit", Sensitivity.RESTRICTED), 1, null);

        assertThat(page(rada)).doesNotContain("Құпия visit").contains("Nothing waits for you.");
    }

    @Test
    void theSameDeedOnManyRecordsIsOneLineAndOthersRecordsAreOnlyCounted() throws Exception {
        for (String title : List.of("Бірінші — “1”", "Екінші", "Үшінші")) {
            RecordRef sent = episode(ayla, title, Sensitivity.PUBLIC);
            submit.submit(ayla, sent, 1, null);
            accept.accept(rada, sent, 2, null);
        }
        Member bek = Cast.bek(members);

        assertThat(page(ayla)).contains("Үшінші", " and 2 others", "Accepted").doesNotContain("Екінші", "Бірінші");
        assertThat(page(bek))
                .contains("Nobody else has changed a record of yours.")
                .doesNotContain("Үшінші");
    }

    @Test
    void whatWasThereAtTheLastVisitIsNoNews() throws Exception {
        RecordRef sent = episode(ayla, "Ескі атау", Sensitivity.PUBLIC);
        submit.submit(ayla, sent, 1, null);
        accept.accept(rada, sent, 2, null);
        assertThat(page(ayla)).contains("Ескі атау");

        db.sql("update desk_visit set left_at = now() + interval '1 hour' where member = :me")
                .param("me", ayla.id())
                .update();

        assertThat(page(ayla)).doesNotContain("Ескі атау");
    }

    @Test
    void whatOthersChangedIsToldWithTheAnswersAndTheReason() throws Exception {
        RecordRef sent = episode(ayla, "Ескі атау", Sensitivity.PUBLIC);
        submit.submit(ayla, sent, 1, null);
        amend.amend(
                rada,
                sent,
                2,
                new Draft<>(
                        new Episode("Жаңа атау", EpisodeKind.EVENT, null, null),
                        List.of(),
                        Sensitivity.PUBLIC,
                        Set.of()),
                "Так в источнике");

        assertThat(page(ayla)).contains("Жаңа атау").containsPattern("Amended: [^<]+\\. “Так в источнике”");
    }
}
