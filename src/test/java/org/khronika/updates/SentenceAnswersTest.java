package org.khronika.updates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.access.NotPermitted;
import org.khronika.access.Refused;
import org.khronika.access.Role;
import org.khronika.incidents.Incident;
import org.khronika.journal.Journal;
import org.khronika.people.Person;
import org.khronika.records.Draft;
import org.khronika.records.ReviewState;
import org.khronika.records.Sensitivity;
import org.khronika.review.AcceptRecord;
import org.khronika.review.DeedRefused;
import org.khronika.review.Reader;
import org.khronika.review.SubmitRecord;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;

/** What sentences of an edition are asked before it is accepted, and how long an answer holds. */
@DatabaseTest
class SentenceAnswersTest {

    private static final String WHY = "Дереккөз «бірнеше» дейді, одан артық айтпайды";

    @Autowired
    Office office;

    @Autowired
    Members members;

    @Autowired
    SentenceQuestions questions;

    @Autowired
    AnswerSentence answer;

    @Autowired
    SubmitRecord submit;

    @Autowired
    AcceptRecord accept;

    @Autowired
    Journal journal;

    private Incident detention(String certainty, int people) {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("title", "Наубайшыларды ұстау — “Қаңтар”");
        answers.put("kind", "SINGLE");
        answers.put("when", "2022-09-14");
        answers.put("certainty", certainty);
        answers.put("acts", List.of("DETENTION"));
        answers.put("freedoms", List.of("ASSEMBLY"));
        answers.put("parties", List.of(Map.of("group", "адамдар", "role", "VICTIM", "count", "=" + people)));
        return office.body(Incident.class, answers);
    }

    private Update written(String text) {
        return office.body(
                Update.class,
                Map.of(
                        "title",
                        "Шолу: күз — «баспа»",
                        "period",
                        "2022-09/2022-11",
                        "sections",
                        List.of(Map.of("chapter", "GENERAL", "text", text))));
    }

    private List<SentenceQuestion> open(RecordRef update, Member reader) {
        return questions.open(office.records.get(update, Update.class, Reader.of(reader)), Reader.of(reader));
    }

    private List<SentenceRule> rules(RecordRef update, Member reader) {
        return open(update, reader).stream().map(SentenceQuestion::rule).toList();
    }

    private void submitted(RecordRef update) {
        submit.submit(office.ayla(), update, office.read(update).version(), null);
    }

    @Test
    void anEditionIsAcceptedOnceEachQuestionIsAnsweredOrItsSentencePutRight() {
        RecordRef incident = office.accepted(detention("REPORTED", 51));
        RecordRef update =
                office.draft(written("Полиция [ұстады](%s): бірнеше белсенді. В октябре 2022 года [это](%s) было."
                        .formatted(incident, incident)));
        submitted(update);
        assertThat(rules(update, office.rada())).containsExactly(SentenceRule.NUMBER, SentenceRule.DAY);
        assertThat(open(update, office.rada()).getFirst().says().english())
                .isEqualTo(
                        "“бірнеше белсенді” is bound to no number that says so. “Наубайшыларды ұстау — “Қаңтар”” says 51.");
        assertThatThrownBy(() ->
                        accept.accept(office.rada(), update, office.read(update).version(), null))
                .isInstanceOf(DeedRefused.class)
                .hasMessageContaining("2 questions about the sentences of " + update + " are open");

        open(update, office.ayla()).forEach(one -> answer.answer(office.ayla(), update, one.key(), WHY));
        assertThat(open(update, office.rada())).isEmpty();
        assertThat(questions.of(
                        office.records.get(update, Update.class, Reader.of(office.rada())), Reader.of(office.rada())))
                .allSatisfy(one -> {
                    SentenceQuestion.Answer answered = Objects.requireNonNull(one.answer());
                    assertThat(answered.reason()).isEqualTo(WHY);
                    assertThat(answered.memberName()).isEqualTo("Ayla Documenter");
                });
        accept.accept(office.rada(), update, office.read(update).version(), null);
        assertThat(office.read(update).review()).isEqualTo(ReviewState.REVIEWED);
    }

    @Test
    void anAnswerHoldsUntilTheSentenceOrWhatIsKnownOfItsRecordChanges() {
        RecordRef incident = office.accepted(detention("ALLEGED", 3));
        String text = "Оларды [ұрды](%s). Қала тыныш болды%s.";
        RecordRef update = office.draft(written(text.formatted(incident, "")));
        assertThat(rules(update, office.ayla())).containsExactly(SentenceRule.SURER);
        answer.answer(
                office.ayla(), update, open(update, office.ayla()).getFirst().key(), WHY);
        assertThat(open(update, office.ayla())).isEmpty();

        office.changed(update, written(text.formatted(incident, " – бүгін де")));
        assertThat(open(update, office.ayla())).as("another sentence").isEmpty();

        office.amended(incident, detention("SECOND_HAND", 3));
        assertThat(rules(update, office.ayla())).as("its record").containsExactly(SentenceRule.SURER);
        answer.answer(
                office.ayla(), update, open(update, office.ayla()).getFirst().key(), WHY);

        office.changed(update, written(text.formatted(incident, "").replace("Оларды", "Екеуін")));
        assertThat(rules(update, office.ayla())).as("the sentence itself").containsExactly(SentenceRule.SURER);
    }

    @Test
    void itNeedsAReasonAndSomebodyWhoWritesOrReviewsAndNobodyAnswersTwice() {
        RecordRef update = office.draft(written("Ондаған адам алаңға шықты."));
        String key = open(update, office.ayla()).getFirst().key();
        assertThatThrownBy(() -> answer.answer(office.ayla(), update, key, "  "))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("why it is right");
        assertThatThrownBy(() -> answer.answer(office.ayla(), update, key, "ә".repeat(2_001)))
                .isInstanceOf(Refused.class);
        Member stranger = members.add(
                "oqyrman%d@monitor.test".formatted(System.nanoTime()), "Оқырман", Set.of(Role.ADMINISTRATOR), null);
        assertThatThrownBy(() -> answer.answer(stranger, update, key, WHY)).isInstanceOf(NotPermitted.class);
        answer.answer(office.rada(), update, key, WHY);
        assertThatThrownBy(() -> answer.answer(office.ayla(), update, key, WHY))
                .isInstanceOf(DeedRefused.class)
                .hasMessageContaining("somebody has answered");
    }

    @Test
    void whatLeadsNowhereIsPutRight() {
        RecordRef update = office.draft(written("Оның [ісі](<KZ-P-2022 999999>) – [](<count:kind:ештеңе>)."));
        assertThat(rules(update, office.ayla())).containsExactly(SentenceRule.NOWHERE, SentenceRule.NOWHERE);
        String key = open(update, office.ayla()).getFirst().key();
        assertThatThrownBy(() -> answer.answer(office.ayla(), update, key, WHY))
                .isInstanceOf(DeedRefused.class)
                .hasMessageContaining("Put the link right");
    }

    @Test
    void aProtectedNameIsAskedAboutInAnySpellingAndNotBeforeThoseWhoMayNotKnowOfIt() {
        RecordRef person = office.accepted(office.body(
                Person.class,
                Map.of(
                        "names",
                        List.of(Map.of("text", "Жайдарман Тасмағамбетқызы", "kind", "MAIN")),
                        "protection",
                        List.of("MINOR"))));
        RecordRef update = office.draft(
                written(
                        "Жайдарман Тасмағамбетқызы келді. Zhaidarman Tasmagambetkyzy came. Жайдарман Тасмагамбеткызы пришла. Айгерім келді."));
        assertThat(rules(update, office.rada()))
                .containsExactly(SentenceRule.NAME, SentenceRule.NAME, SentenceRule.NAME);
        office.closedToAllBut(office.edil(), person);
        assertThat(rules(update, office.edil()))
                .containsExactly(SentenceRule.NAME, SentenceRule.NAME, SentenceRule.NAME);
        assertThat(rules(update, office.rada())).isEmpty();

        answer.answer(
                office.edil(), update, open(update, office.edil()).getFirst().key(), "Өзі келісті");
        assertThat(journal.list(update, office.rada()))
                .filteredOn(entry -> entry.deed().equals("AnswerSentence"))
                .singleElement()
                .satisfies(
                        entry -> assertThat(String.valueOf(entry.after())).doesNotContain("NAME", "Тасмағамбетқызы"));
    }

    @Test
    void whatIsNotAcceptedForThePublicIsAskedAboutAndAnOldUpdateForThePublicWhereItLeadsAndWhomItNames() {
        RecordRef incident = office.draft(detention("REPORTED", 2));
        RecordRef update = office.draft(written("Полиция [ұстады](%s).".formatted(incident)));
        assertThat(rules(update, office.ayla())).containsExactly(SentenceRule.NOT_PUBLIC);
        Update old = office.body(
                Update.class,
                Map.of(
                        "title",
                        "Ескі шолу",
                        "origin",
                        "ARCHIVE",
                        "sections",
                        List.of(Map.of("chapter", "GENERAL", "text", "Ондаған адам [шықты](ешқайда)."))));
        assertThat(rules(office.draft(old), office.ayla())).containsExactly(SentenceRule.NOWHERE);
        RecordRef forTheTeam =
                office.enter.enter(office.ayla(), new Draft<>(old, List.of(), Sensitivity.TEAM, Set.of()), null);
        assertThat(rules(forTheTeam, office.ayla())).isEmpty();
    }
}
