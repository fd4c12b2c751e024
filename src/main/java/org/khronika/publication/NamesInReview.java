package org.khronika.publication;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.records.Naming;
import org.khronika.records.RecordType;
import org.khronika.records.RecordTypes;
import org.khronika.records.Sensitivity;
import org.khronika.records.Stored;
import org.khronika.review.BeforeAccepting;
import org.khronika.review.Doubts;
import org.khronika.review.HiddenNames;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/**
 * What must be thought of when a version protects a name that stands in what is for the public: told when it is entered, and
 * answered before it is accepted where the name is a place, a word or somebody else's, or the record is not for everybody's eyes.
 */
@Component
record NamesInReview(NameQuestions questions, RecordTypes types) implements Doubts, BeforeAccepting {

    private static final RecordRef NEW = RecordRef.of("ZZ", RecordKind.PERSON, 9999, 1);

    @Override
    public <T extends Record> List<Sayable> about(
            @Nullable RecordRef address, RecordType<T> type, T body, Sensitivity sensitivity) {
        return questions(address == null ? NEW : address, type, body, sensitivity).stream()
                .filter(NameQuestion::isOpen)
                .<Sayable>map(one -> says(one, sensitivity))
                .toList();
    }

    @Override
    public boolean onlyBeforeAccepting() {
        return true;
    }

    private static Phrase says(NameQuestion one, Sensitivity sensitivity) {
        int records = one.standing().size();
        if (sensitivity == Sensitivity.RESTRICTED || one.byItself()) {
            return says(
                    one,
                    phrase("publication.names-in-review.say-first"),
                    one.byItself() ? phrase("publication.names-in-review.say-first-because") : null);
        }
        return says(
                one,
                phrase("publication.names-in-review.withheld-then"),
                records > CommonNames.FEW ? null : phrase("publication.names-in-review.withheld-then-although"));
    }

    /** With why the name is common, where it is and that is to be said. */
    private static Phrase says(NameQuestion one, Phrase alone, @Nullable Phrase withWhy) {
        Phrase says = withWhy == null || one.common() == null ? alone : withWhy.with("why", one.common());
        return says.with("name", one.name()).with("n", one.standing().size());
    }

    @Override
    public Optional<Sayable> hinders(Member member, Stored<?> record) {
        String open = open(record).stream()
                .filter(one -> one.isOpen() && (one.byItself() || !one.seenByAll()))
                .map(one -> "“" + one.name() + "”")
                .distinct()
                .collect(Collectors.joining(", "));
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(phrase("publication.names-in-review.hinders").with("names", open));
    }

    private <T extends Record> List<NameQuestion> open(Stored<T> record) {
        return questions(record.address(), types.get(record), record.body(), record.sensitivity());
    }

    private <T extends Record> List<NameQuestion> questions(
            RecordRef address, RecordType<T> type, T body, Sensitivity sensitivity) {
        Naming naming = HiddenNames.naming(type, body, sensitivity);
        return naming.isWithheld() ? questions.of(address, naming, sensitivity == Sensitivity.RESTRICTED) : List.of();
    }
}
