package org.khronika.forms;

import static org.khronika.words.Phrase.phrase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khronika.forms.Names.Match;
import org.khronika.forms.Names.Meant;
import org.khronika.records.BoundText;
import org.khronika.records.Question;
import org.khronika.review.Reader;
import org.khronika.values.RecordRef;
import org.khronika.values.WrongValue;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/**
 * Reads the answers that name a record. Beside the words stands the address that they were written for ({@code place-as}), the
 * choice between several records of one name ({@code place-pick}) and the words that this choice was offered for
 * ({@code place-for}): both hold only as long as the words have not been changed.
 */
final class ReadReferences {

    private final Answers answers;
    private final Origin origin;
    private final Names names;
    private final Reader reader;
    private final List<Problem> problems;
    private final Map<String, String> places = new LinkedHashMap<>();

    ReadReferences(Answers answers, Origin origin, Names names, Reader reader, List<Problem> problems) {
        this.answers = answers;
        this.origin = origin;
        this.names = names;
        this.reader = reader;
        this.problems = problems;
    }

    /** The record meant; a problem where none is named at all. */
    Optional<RecordRef> one(Question question, String name, String label) {
        if (!answers.has(name)) {
            problems.add(new Problem(name, label, phrase("forms.give-a-record")));
        }
        return optional(question, name, label);
    }

    /** The record meant; empty where nothing stands, what stands is a problem, or a place has yet to be put on record. */
    Optional<RecordRef> optional(Question question, String name, String label) {
        String words = answers.first(name).strip();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String as = answers.first(name + "-as");
        if (WriteAnswers.isUnseen(words) && as.startsWith("/")) {
            return origin.reference(as);
        }
        Optional<String> made = MadeNew.asked(name, question.kinds(), answers);
        if (made.isPresent()) {
            places.put(name, made.get());
            return Optional.empty();
        }
        try {
            Match record = held(question, name, words).orElseGet(() -> found(question, words));
            return settled(name, record);
        } catch (IllegalArgumentException because) {
            problems.add(new Problem(name, label, English.sentence(because)));
            return Optional.empty();
        }
    }

    /**
     * A text that may be bound, if every record that it leads to is there for the reader, or was named before.
     *
     * @throws WrongValue with the first address at which there is none
     */
    String bound(String text) {
        String before = origin.body().toString();
        for (RecordRef record : new BoundText(text).records()) {
            if (names.find(record, reader).isEmpty() && !before.contains(record.address())) {
                throw new WrongValue(phrase("forms.bound.no-such-record").with("address", record.address()));
            }
        }
        return text;
    }

    private Optional<Match> held(Question question, String name, String words) {
        String pick = answers.first(name + "-pick");
        if (!pick.isBlank() && words.equals(answers.first(name + "-for").strip())) {
            return names.byId(pick, question.kinds(), reader);
        }
        return names.byId(answers.first(name + "-as"), question.kinds(), reader)
                .filter(finding -> finding.title().strip().equals(words));
    }

    /** From now on the words stand for this record. */
    private Optional<RecordRef> settled(String name, Match record) {
        answers.put(name, record.title()).put(name + "-as", record.id());
        if (record.address().isEmpty()) {
            places.put(name, record.id().substring(Names.GAZETTEER.length()));
        }
        return record.address();
    }

    /** What was named and is put on record with the form: name of the answer to the key of a place of the gazetteer, or a kind. */
    Map<String, String> places() {
        return places;
    }

    private Match found(Question question, String words) {
        return switch (names.meant(words, question.kinds(), reader)) {
            case Meant.One(Match record) -> ofKind(question, record);
            case Meant.Perhaps(List<Match> near)
            when near.size() == 1 ->
                throw new WrongValue(phrase("forms.part-of-a-name").with("words", words));
            case Meant.Perhaps(List<Match> near) ->
                throw new WrongValue(phrase("forms.fits-several").with("words", words));
            case Meant.Nothing() -> throw new WrongValue(nothing(question, words));
        };
    }

    private static Match ofKind(Question question, Match record) {
        if (record.address()
                .filter(address -> !question.kinds().contains(address.kind()))
                .isPresent()) {
            throw new WrongValue(phrase("forms.another-kind")
                    .with("kinds", kinds(question))
                    .with("address", record.id())
                    .with("kind", record.kind()));
        }
        return record;
    }

    private static Phrase nothing(Question question, String words) {
        Phrase said = Names.address(words)
                .map(address -> phrase("forms.no-such-address").with("address", address.address()))
                .orElseGet(() -> phrase("forms.no-such-name").with("words", words));
        return said.with("kinds", kinds(question));
    }

    private static Sayable kinds(Question question) {
        return Sayable.or(question.kinds().stream()
                .sorted()
                .map(kind -> phrase("forms.a-kind").with("kind", kind))
                .toList());
    }
}
