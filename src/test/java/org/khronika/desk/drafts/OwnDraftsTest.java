package org.khronika.desk.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.khronika.words.Says.says;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khronika.DatabaseTest;
import org.khronika.access.As;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.intake.Desk;
import org.khronika.intake.Finding;
import org.khronika.intake.NameChoices;
import org.khronika.intake.TriageFinding;
import org.khronika.journal.Journal;
import org.khronika.journal.JournalEntry;
import org.khronika.people.Person;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.records.ReviewState;
import org.khronika.records.Sensitivity;
import org.khronika.review.AmendRecord;
import org.khronika.review.DeedRefused;
import org.khronika.review.EnterRecord;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.review.RemoveRecord;
import org.khronika.review.SubmitRecord;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** A member removes what they entered and nobody else has built on, and sends the drafts of one report with one deed. */
@DatabaseTest
class OwnDraftsTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Desk desk;

    @Autowired
    Members members;

    @Autowired
    Records records;

    @Autowired
    EnterRecord enter;

    @Autowired
    AmendRecord amend;

    @Autowired
    SubmitRecord submit;

    @Autowired
    RemoveRecord remove;

    @Autowired
    TriageFinding triage;

    @Autowired
    Journal journal;

    private Member ayla;
    private Member bek;

    @BeforeEach
    void cast() {
        ayla = Cast.ayla(members);
        bek = Cast.bek(members);
    }

    private RecordRef person(Member by, String name, Sensitivity sensitivity) {
        return enter.enter(by, new Draft<>(Person.named(name), List.of(), sensitivity, Set.of()), null);
    }

    private RecordRef report(String first, String second) {
        String rally = "On 3 March 2023 police detained %s and %s at a rally.".formatted(first, second);
        String text = "Шамдар туралы — “lamps’ note”\n\n" + rally + "\n";
        RecordRef document = desk.keep(ayla, text);
        desk.read(
                ayla,
                document,
                new Desk.Found(text)
                        .incident(rally, "Detention of " + first, "2023-03-03", null, List.of(first, second))
                        .person(first)
                        .person(second));
        return document;
    }

    private Finding enterAll(RecordRef document, String first) {
        Finding card = desk.finding(ayla, document, "Detention of " + first);
        return triage.enter(ayla, document, card.id(), 1, NameChoices.none()).finding();
    }

    @Test
    void anOwnDraftIsRemovedAndItsAddressSaysByWhomToThoseWhoCouldSeeIt() throws Exception {
        RecordRef draft = person(ayla, "Әйгерім Қате", Sensitivity.PUBLIC);
        mvc.perform(get("/desk/records/" + draft + "/removal").with(As.member(ayla)))
                .andExpect(content().string(containsString("Remove this person?")));
        mvc.perform(post("/desk/records/" + draft + "/removal")
                        .param("reason", "Екі рет енгізілген")
                        .with(csrf())
                        .with(As.member(ayla)))
                .andExpect(redirectedUrl("/desk/drafts"));
        mvc.perform(get("/desk/records/" + draft).with(As.member(bek)))
                .andExpect(status().isGone())
                .andExpect(content()
                        .string(allOf(
                                matchesPattern(
                                        "(?s).*Removed by its author, Ayla Documenter, (today|yesterday) \\d\\d:\\d\\d\\..*"),
                                containsString("Екі рет енгізілген"),
                                not(containsString("Әйгерім")))));
        JournalEntry entry = journal.list(draft, ayla).getFirst();
        assertThat(entry.deed()).isEqualTo("RemoveRecord");
        assertThat(entry.before()).contains("Әйгерім Қате");
        mvc.perform(get("/desk/records/" + draft + "/history").with(As.member(ayla)))
                .andExpect(content().string(containsString("Removed by its author")));
    }

    @Test
    void toOthersARemovedRecordOfNamedMembersIsNotThere() throws Exception {
        RecordRef draft = person(ayla, "Құпия Адам", Sensitivity.RESTRICTED);
        remove.remove(ayla, draft, null);
        mvc.perform(get("/desk/records/" + draft).with(As.member(bek))).andExpect(status().isNotFound());
        mvc.perform(get("/desk/records/" + draft).with(As.member(ayla))).andExpect(status().isGone());
        mvc.perform(get("/desk/records/" + draft + "/removal").with(As.member(bek)))
                .andExpect(status().isNotFound());
    }

    @Test
    void whatAnotherHasWorkedOnOrSpeaksOfStays() {
        RecordRef worked = person(ayla, "Өзгертілген Адам", Sensitivity.PUBLIC);
        amend.amend(bek, worked, 1, Draft.of(Person.named("Өзгертілген Адам-Ұлы"), List.of()), null);
        assertThatThrownBy(() -> remove.remove(ayla, worked, null))
                .isInstanceOf(DeedRefused.class)
                .hasMessageContaining("Bek Documenter has worked on it");
        assertThatThrownBy(() -> remove.remove(bek, person(ayla, "Басқаның Адамы", Sensitivity.PUBLIC), null))
                .isInstanceOf(DeedRefused.class)
                .hasMessageContaining("Ayla Documenter entered it");
        RecordRef sent = person(ayla, "Жіберілген Адам", Sensitivity.PUBLIC);
        submit.submit(ayla, sent, 1, null);
        remove.remove(ayla, sent, null);
    }

    /** The journal keeps the words of its day: a report stays under those that it had first as under those of now. */
    @ParameterizedTest
    @ValueSource(strings = {"TriageFinding", "CorrectFinding", "TagPassage", "JudgeCandidate", "CorrectCandidate"})
    void aReportInWhichAnotherHasTriagedStaysByWhateverWordTheJournalHas(String deed) {
        RecordRef document = report("Ізгі Үшінші", "Ізгі Төртінші");
        transactions.executeWithoutResult(
                _ -> journal.add(bek, deed, null, "{\"document\": \"%s\"}".formatted(document)));
        assertThatThrownBy(() -> remove.remove(ayla, document, null))
                .isInstanceOf(DeedRefused.class)
                .hasMessageContaining("%s stays: Bek Documenter has triaged".formatted(document));
    }

    @Test
    void aHiddenRecordIsNotToldByARefusal() {
        RecordRef document = report("Ізгі Бірінші", "Ізгі Екінші");
        enter.enter(
                bek,
                new Draft<>(
                        Person.named("Жасырын Куәгер"),
                        List.of(new org.khronika.records.Citation(null, document, 0, 6, "Шамдар", null)),
                        Sensitivity.RESTRICTED,
                        Set.of()),
                null);
        remove.remove(ayla, document, null);
        assertThat(records.get(document, Reader.of(ayla)).review()).isEqualTo(ReviewState.WITHDRAWN);
    }

    @Test
    void aRemovedDraftOpensItsCardAgain() {
        RecordRef document = report("Ұмыт Бірінші", "Ұмыт Екінші");
        Finding card = enterAll(document, "Ұмыт Бірінші");
        remove.remove(ayla, Objects.requireNonNull(card.record()), null);
        assertThat(desk.finding(ayla, document, "Detention of Ұмыт Бірінші").isOpen())
                .isTrue();
    }

    @Test
    void aReportGoesWithItsDraftsTogether() throws Exception {
        RecordRef document = report("Қош Бірінші", "Қош Екінші");
        enterAll(document, "Қош Бірінші");
        mvc.perform(get("/desk/records/" + document + "/removal").with(As.member(ayla)))
                .andExpect(content().string(containsString("Remove it with its 3 drafts, all yours")));
        mvc.perform(post("/desk/records/" + document + "/removal").with(csrf()).with(As.member(ayla)))
                .andExpect(flash().attribute("saved", says("None removed.")));
        mvc.perform(post("/desk/records/" + document + "/removal")
                        .param("drafts", "true")
                        .with(csrf())
                        .with(As.member(ayla)))
                .andExpect(flash().attribute("saved", says("4 removed. The journal and their histories keep them.")));
        mvc.perform(get("/desk/reports/" + document).with(As.member(ayla)))
                .andExpect(redirectedUrl("/desk/records/" + document));
        assertThat(report("Қош Бірінші", "Қош Екінші"))
                .as("the same text can be kept anew")
                .isNotEqualTo(document);
    }

    @Test
    void aReportInWhichAnotherHasTriagedStays() {
        RecordRef document = report("Бөтен Бірінші", "Бөтен Екінші");
        Finding card = desk.finding(ayla, document, "Бөтен Екінші");
        triage.reject(bek, document, card.id(), 1, "Бұл адам емес");
        assertThatThrownBy(() -> remove.remove(ayla, document, null))
                .isInstanceOf(DeedRefused.class)
                .hasMessageContaining("Bek Documenter has triaged or tagged in it");
    }

    @Test
    void theDraftsOfAReportAreSentWithOneDeedAndWhatCannotBeRemovedInBulkIsTold() throws Exception {
        RecordRef document = report("Тізім Бірінші", "Тізім Екінші");
        enterAll(document, "Тізім Бірінші");
        mvc.perform(get("/desk/reports/" + document).with(As.member(ayla)))
                .andExpect(content().string(containsString("Send the 3 drafts of this report for review")));
        mvc.perform(get("/desk/drafts").with(As.member(ayla)))
                .andExpect(content().string(containsString("Send the 3 drafts of this report for review")));
        mvc.perform(post("/desk/drafts")
                        .param("deed", "send")
                        .param("report", document.address())
                        .with(csrf())
                        .with(As.member(ayla)))
                .andExpect(flash().attribute("saved", says("3 sent for review.")));
        RecordRef alone = person(ayla, "Жалғыз Адам", Sensitivity.PUBLIC);
        RecordRef worked = person(ayla, "Тағы Адам", Sensitivity.PUBLIC);
        amend.amend(bek, worked, 1, Draft.of(Person.named("Тағы бір Адам"), List.of()), null);
        Object refused = mvc.perform(post("/desk/drafts")
                        .param("deed", "remove")
                        .param("record", alone.address(), worked.address())
                        .with(csrf())
                        .with(As.member(ayla)))
                .andReturn()
                .getFlashMap()
                .get("refused");
        assertThat(String.valueOf(refused)).contains(worked.address()).doesNotContain(alone.address());
        assertThat(records.get(alone, Reader.of(ayla)).review()).isEqualTo(ReviewState.WITHDRAWN);
    }
}
