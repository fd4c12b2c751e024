package org.khronika.desk.updates;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.Reply;
import org.khronika.desk.web.DeskTime;
import org.khronika.records.BoundSentence.Piece;
import org.khronika.records.ReviewState;
import org.khronika.records.Stored;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.updates.AnswerSentence;
import org.khronika.updates.SentenceQuestion;
import org.khronika.updates.SentenceQuestions;
import org.khronika.updates.Update;
import org.khronika.updates.UpdateSentence;
import org.khronika.updates.WhatABindingPrints;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** What the sentences of an update are asked, sentence by sentence, as the desk shows it. */
@Component
record ChecksPage(Records records, SentenceQuestions questions, WhatABindingPrints prints, DeskTime time) {

    /**
     * A sentence that is asked about.
     *
     * @param where   it stands
     * @param says    its words, as they are read
     * @param correct opens the form of the update at it, or the sheet of the language that it is in
     */
    record Sentence(Sayable where, String says, String correct, List<Question> questions) {}

    /**
     * What it is asked.
     *
     * @param offers  what can be written into the sentence, in Markdown
     * @param because why it is right as it is; null while nobody has said so
     * @param by      who said so, and when; null with it
     */
    record Question(
            String key,
            Sayable says,
            List<String> offers,
            boolean mayBeRight,
            @Nullable String because,
            @Nullable Sayable by) {}

    /** The address of the page. */
    static String of(RecordRef update) {
        return "/desk/updates/" + update.address() + "/checks";
    }

    String show(Member me, RecordRef address, Reply reply) {
        Reader reader = Reader.of(me);
        Stored<Update> update = records.get(address, Update.class, reader);
        List<SentenceQuestion> all = new ArrayList<>(questions.of(update, reader));
        List<Sentence> sentences = new ArrayList<>(sentences(all, one -> sentence(update, one, reader)));
        questions.inOtherWords(update, reader).forEach((language, some) -> {
            all.addAll(some);
            sentences.addAll(sentences(some, one -> translated(update, language, one, reader)));
        });
        boolean writes = me.may(Permission.ENTER_RECORDS) && update.review() != ReviewState.WITHDRAWN;
        return reply.with("address", address.address())
                .with("updateTitle", update.body().title())
                .with("mayAnswer", AnswerSentence.may(me))
                .with("mayCorrect", writes)
                .with("open", all.stream().filter(SentenceQuestion::isOpen).count())
                .with("sentences", sentences)
                .show("desk/updates/checks");
    }

    /** The questions, sentence by sentence. */
    private static List<Sentence> sentences(
            List<SentenceQuestion> asked, Function<List<SentenceQuestion>, Sentence> sentence) {
        Map<UpdateSentence, List<SentenceQuestion>> bySentence = new LinkedHashMap<>();
        asked.forEach(one -> bySentence
                .computeIfAbsent(one.sentence(), none -> new ArrayList<>())
                .add(one));
        return bySentence.values().stream().map(sentence).toList();
    }

    private Sentence sentence(Stored<Update> update, List<SentenceQuestion> asked, Reader reader) {
        UpdateSentence sentence = asked.getFirst().sentence();
        String correct =
                "/desk/records/%s/form?at=%s#%s".formatted(update.address(), sentence.placeInForm(), sentence.inForm());
        return sentence(sentence.where(update.body()), correct, asked, reader);
    }

    /** One that is a translation is put right in the sheet of its language. */
    private Sentence translated(Stored<Update> update, String language, List<SentenceQuestion> asked, Reader reader) {
        Sayable where = phrase("desk.checks.translated")
                .with("language", language)
                .with("where", asked.getFirst().sentence().where(update.body()));
        return sentence(where, "/desk/records/%s/translations/%s".formatted(update.address(), language), asked, reader);
    }

    private Sentence sentence(Sayable where, String correct, List<SentenceQuestion> asked, Reader reader) {
        return new Sentence(
                where,
                asked.getFirst()
                        .sentence()
                        .reading(piece -> read(piece, reader))
                        .strip(),
                correct,
                asked.stream().map(this::question).toList());
    }

    private String read(Piece piece, Reader reader) {
        return piece.binding() == null
                        || !piece.text().isEmpty()
                        || piece.binding().isNote()
                ? piece.text()
                : prints.in(reader.language(), piece.binding(), reader);
    }

    private Question question(SentenceQuestion one) {
        SentenceQuestion.Answer answer = one.answer();
        return new Question(
                one.key(),
                one.says(),
                one.offers().stream()
                        .map(offer -> "[](<count:" + offer.definition() + ">)")
                        .toList(),
                one.rule().mayBeRight(),
                answer == null ? null : answer.reason(),
                answer == null
                        ? null
                        : phrase("desk.checks.by")
                                .with("name", answer.memberName())
                                .with("at", time.words(answer.at())));
    }
}
