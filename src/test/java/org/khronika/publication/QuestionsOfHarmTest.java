package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.access.NotPermitted;
import org.khronika.incidents.Act;
import org.khronika.incidents.Incident;
import org.khronika.incidents.Party;
import org.khronika.incidents.PartyRole;
import org.khronika.journal.Journal;
import org.khronika.journal.JournalEntry;
import org.khronika.people.Consent;
import org.khronika.people.Person;
import org.khronika.proceedings.Position;
import org.khronika.proceedings.PositionHeld;
import org.khronika.proceedings.Proceeding;
import org.khronika.proceedings.ProceedingKind;
import org.khronika.proceedings.Step;
import org.khronika.proceedings.StepKind;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.records.Sensitivity;
import org.khronika.review.AcceptRecord;
import org.khronika.review.AnswerQuestion;
import org.khronika.review.DeedRefused;
import org.khronika.review.EnterRecord;
import org.khronika.review.HarmQuestion;
import org.khronika.review.HarmQuestions;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.review.SubmitRecord;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What would do harm is asked at review and again at every release, and stops both until somebody else has answered. */
@DatabaseTest
@Transactional
class QuestionsOfHarmTest {

    @Autowired
    Newsroom newsroom;

    @Autowired
    Members members;

    @Autowired
    EnterRecord enter;

    @Autowired
    SubmitRecord submit;

    @Autowired
    AcceptRecord accept;

    @Autowired
    AnswerQuestion answer;

    @Autowired
    HarmQuestions questions;

    @Autowired
    Records records;

    @Autowired
    PublishRelease publish;

    @Autowired
    PreviewRelease preview;

    @Autowired
    Journal journal;

    private static Person deadSince(String name, String died) {
        Person person = Newsroom.person(Set.of(), Consent.NOT_ASKED, name);
        return new Person(
                person.names(),
                null,
                null,
                PartialDate.parse(died),
                null,
                List.of(),
                List.of(),
                null,
                Set.of(),
                Consent.NOT_ASKED,
                null);
    }

    private static Proceeding against(RecordRef who, String title) {
        return new Proceeding(
                title,
                ProceedingKind.CRIMINAL,
                List.of(new PositionHeld(who, null, null, Position.ACCUSED, null)),
                List.of(),
                List.of(),
                List.of(Step.of(StepKind.CHARGED, PartialDate.parse("2022-03-14"))),
                List.of(),
                null);
    }

    private RecordRef submitted(Record body) {
        RecordRef address = enter.enter(Cast.ayla(members), Draft.of(body, List.of(Cast.source(enter, members))), null);
        submit.submit(Cast.ayla(members), address, 1, null);
        return address;
    }

    private List<HarmQuestion> open(RecordRef address) {
        return questions.open(newsroom.read(address), Reader.of(Cast.rada(members)));
    }

    @Test
    void aReviewerCannotAcceptBeforeSheHasAnswered() {
        Member rada = Cast.rada(members);
        RecordRef dead = newsroom.accepted(deadSince("Айгерім Төлеубек", "2022-01-07"));
        RecordRef address = submitted(against(dead, "The case of the square"));
        assertThatThrownBy(() -> accept.accept(rada, address, 2, null))
                .isInstanceOf(DeedRefused.class)
                .hasMessageContaining("Айгерім Төлеубек")
                .hasMessageContaining("died");
        String key = open(address).getFirst().key();
        assertThatThrownBy(() -> answer.answer(rada, address, key, "  ")).isInstanceOf(DeedRefused.class);
        answer.answer(rada, address, key, "The case was opened after the death, says “Ашық алаң”.");
        accept.accept(rada, address, 2, null);
        assertThat(open(address)).isEmpty();
        assertThat(journal.list(address, rada))
                .filteredOn(entry -> entry.deed().equals("AnswerQuestion"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.member()).isEqualTo(rada);
                    assertThat(entry.reason()).isEqualTo("The case was opened after the death, says “Ашық алаң”.");
                    assertThat(asked(entry, address, rada)).contains("Айгерім Төлеубек");
                });
    }

    @Test
    void whoWroteTheRecordDoesNotAnswer() {
        RecordRef dead = newsroom.accepted(deadSince("Айгерім Төлеубек", "2022-01-07"));
        Member edil = Cast.edil(members);
        RecordRef address =
                enter.enter(edil, Draft.of(against(dead, "A case"), List.of(Cast.source(enter, members))), null);
        String key = open(address).getFirst().key();
        assertThatThrownBy(() -> answer.answer(edil, address, key, "I am sure."))
                .isInstanceOf(DeedRefused.class)
                .hasMessageContaining("somebody else");
        assertThatThrownBy(() -> answer.answer(Cast.bek(members), address, key, "I am sure."))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void aPersonWhoChangesLaterStopsTheReleaseOfWhatWasAcceptedLongAgo() {
        RecordRef person = newsroom.accepted(Newsroom.person(Set.of(), Consent.NOT_ASKED, "Ерлан Сәрсенов"));
        RecordRef address = newsroom.accepted(against(person, "Mass disorder, Oral"));
        publish.publish(newsroom.editor(), null, null);
        newsroom.amended(person, deadSince("Ерлан Сәрсенов", "2022-01-07"));
        assertThatThrownBy(() -> publish.publish(newsroom.editor(), null, null))
                .isInstanceOf(ReleaseStopped.class)
                .hasMessageContaining(address.address())
                .hasMessageContaining("Ерлан Сәрсенов");
        List<HarmQuestion> asked = preview.preview(newsroom.editor()).questions();
        assertThat(asked).extracting(HarmQuestion::record).containsExactly(address);
        answer.answer(newsroom.editor(), address, asked.getFirst().key(), "The charge is of that day; he died later.");
        assertThat(preview.preview(newsroom.editor()).questions()).isEmpty();
        publish.publish(newsroom.editor(), null, null);
    }

    @Test
    void anAnswerHoldsUntilThePeopleChange() {
        RecordRef dead = newsroom.accepted(deadSince("Айгерім Төлеубек", "2022-01-07"));
        RecordRef address = submitted(against(dead, "A case"));
        answer.answer(Cast.rada(members), address, open(address).getFirst().key(), "Opened after the death.");
        assertThat(open(address)).isEmpty();
        newsroom.amended(dead, deadSince("Айгерім Төлеубек", "2022-01-06"));
        assertThat(open(address)).hasSize(1);
        assertThat(journal.list(address, Cast.rada(members)))
                .filteredOn(entry -> entry.deed().equals("AnswerQuestion"))
                .as("the history of what has changed tells no words of the old question; seen red")
                .singleElement()
                .satisfies(entry ->
                        assertThat(asked(entry, address, Cast.rada(members))).isEqualTo(WITHOUT_WORDS));
    }

    private static final String WITHOUT_WORDS =
            "A question was answered about what has changed since, or what not everybody may see.";

    private String asked(JournalEntry entry, RecordRef address, Member reader) {
        return questions
                .asked(entry, records.get(address, Reader.of(reader)), Reader.of(reader))
                .english();
    }

    @Test
    void theHistoryDoesNotTellWhatTheAnswererAloneMaySee() {
        Member rada = Cast.rada(members);
        RecordRef accused = newsroom.accepted(Newsroom.person(Set.of(), Consent.NOT_ASKED, "Ерлан Сәрсенов"));
        Incident hidden = killed(accused, "Түнгі құпия: “Қарағанды”");
        RecordRef incident = enter.enter(
                Cast.ayla(members),
                new Draft<>(hidden, List.of(Cast.source(enter, members)), Sensitivity.RESTRICTED, Set.of(rada.id())),
                null);
        RecordRef address = submitted(against(accused, "The case of the square"));
        HarmQuestion asked = open(address).getFirst();
        assertThat(asked.says().english()).contains(incident.address());
        answer.answer(rada, address, asked.key(), "Looked at.");
        assertThat(journal.list(address, Cast.edil(members)))
                .filteredOn(entry -> entry.deed().equals("AnswerQuestion"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.after()).contains(asked.key()).doesNotContain(incident.address(), "2021");
                    assertThat(asked(entry, address, Cast.edil(members))).isEqualTo(WITHOUT_WORDS);
                });
        assertThat(open(address)).isEmpty();
    }

    private static Incident killed(RecordRef who, String title) {
        Incident bare = Cast.incident(title, "2021-05-04");
        return new Incident(
                title,
                null,
                bare.kind(),
                bare.when(),
                null,
                null,
                bare.freedoms(),
                Set.of(Act.KILLING),
                List.of(new Party(who, null, null, PartyRole.VICTIM, null, null)),
                bare.certainty(),
                null,
                List.of(),
                null,
                List.of(),
                null);
    }
}
