package org.khronika.query;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.khronika.records.GivenAnswers;
import org.khronika.records.Question;
import org.khronika.records.Question.Control;
import org.khronika.records.RecordTypes;
import org.khronika.records.Shape;
import org.khronika.review.Marks;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.values.RecordRef;
import org.khronika.words.Languages;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** How the index is asked for labels, for those to whom records are assigned, and for answers. */
@Component
record AskedMarks(Marks marks, RecordTypes types, Records records) {

    private static final String IS = "=";
    private static final Phrase ME = phrase("query.assigned.me");
    private static final Sayable ADDRESS = phrase("query.answer.address");

    /**
     * Of these, the index must know one of the record. A record that the reader may not see is none: nothing tells where it is named.
     *
     * @param text the query, to point at the character
     */
    Set<String> given(Query.Mark asked, String text, Reader reader) {
        return switch (asked.key()) {
            case LABEL -> Set.of(Marks.labelled(Marks.words(asked.value())));
            case ASSIGNED -> assigned(asked, text, reader);
            default -> answered(asked, text, reader);
        };
    }

    private Set<String> assigned(Query.Mark asked, String text, Reader reader) {
        boolean isMe = Languages.spoken().all().stream()
                .anyMatch(language -> ME.in(language).equalsIgnoreCase(asked.value()));
        Set<Long> members = isMe ? Set.of(reader.member()) : marks.calledSo(asked.value());
        if (members.isEmpty()) {
            throw new QueryRefused(
                    text,
                    asked.at(),
                    phrase("query.refused.no-member")
                            .with("found", asked.value())
                            .with("me", ME));
        }
        return members.stream().map(Marks::assigned).collect(Collectors.toSet());
    }

    private Set<String> answered(Query.Mark asked, String text, Reader reader) {
        int is = asked.value().indexOf(IS);
        String path = is < 0 ? asked.value() : asked.value().substring(0, is);
        String value = is < 0 ? "" : asked.value().substring(is + IS.length());
        List<Question> questions = questions(path);
        if (questions.isEmpty()) {
            throw new QueryRefused(
                    text, asked.at(), phrase("query.refused.no-answer").with("found", path));
        }
        Set<String> given = questions.stream()
                .flatMap(question -> values(question, value).stream())
                .collect(Collectors.toSet());
        if (given.isEmpty()) {
            throw new QueryRefused(
                    text,
                    asked.at(),
                    phrase("query.refused.not-among")
                            .with("found", value)
                            .with("key", path)
                            .with("values", possible(questions)));
        }
        return given.stream()
                .filter(one -> !RecordRef.isAddress(one)
                        || records.find(new RecordRef(one), reader).isPresent())
                .map(one -> GivenAnswers.by(path, one))
                .collect(Collectors.toSet());
    }

    /** Those of all kinds that are asked there. */
    private List<Question> questions(String path) {
        List<Question> questions = new ArrayList<>();
        types.kinds()
                .forEach(kind -> Shape.of(types.get(kind).bodyType()).filters().stream()
                        .filter(one -> one.stream()
                                .map(Question::name)
                                .collect(Collectors.joining("."))
                                .equals(path))
                        .forEach(one -> questions.add(one.getLast())));
        return questions;
    }

    /** The value as records have it; none where the question has no such value. */
    private static List<String> values(Question question, String typed) {
        String known = typed.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return switch (question.control()) {
            case CHOICE, CHOICES ->
                question.options().stream()
                        .map(Question.Option::value)
                        .filter(known::equals)
                        .toList();
            case REFERENCE, REFERENCES ->
                RecordRef.isAddress(typed.strip().toUpperCase(Locale.ROOT))
                        ? List.of(typed.strip().toUpperCase(Locale.ROOT))
                        : List.of();
            case YES_NO -> known.equals("TRUE") ? List.of("true") : List.of();
            default -> typed.isBlank() ? List.of() : List.of(typed.strip());
        };
    }

    private static Sayable possible(List<Question> questions) {
        if (questions.stream().anyMatch(one -> one.control() == Control.YES_NO)) {
            return Sayable.written("true");
        }
        String options = questions.stream()
                .flatMap(one -> one.options().stream())
                .map(option -> option.value().toLowerCase(Locale.ROOT).replace('_', '-'))
                .distinct()
                .collect(Collectors.joining(", "));
        return options.isEmpty() ? ADDRESS : Sayable.written(options);
    }
}
