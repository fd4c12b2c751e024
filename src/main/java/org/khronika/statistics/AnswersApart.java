package org.khronika.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.khronika.pages.LessSure;
import org.khronika.pages.ShownType;
import org.khronika.pages.ShownTypes;
import org.khronika.records.Stored;
import org.khronika.values.Certainty;
import org.khronika.words.Sayable;

/** An answer of several records, apart by how sure it is: a number of fines does not take in the one that is only told reportedly. */
public record AnswersApart(ShownTypes types) {

    /**
     * The answer as it is told equally surely.
     *
     * @param what with its hedge, where it has one
     * @param of   whether a record gives it so, if it gives it at all
     */
    public record Part(Sayable what, Predicate<Stored<?>> of) {

        /** Those of the records that do. */
        public List<Stored<?>> among(List<Stored<?>> records) {
            return records.stream().filter(of).toList();
        }
    }

    /**
     * The parts of an answer, the one without a hedge first.
     *
     * @param question by its name, after that of the list that it is asked in, if it is
     * @param answer   as it stands in bodies
     */
    public List<Part> of(Sayable said, String question, String answer, List<Stored<?>> records) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(said, record -> sure(record, question, answer).isEmpty()));
        records.stream()
                .flatMap(record -> sure(record, question, answer).stream())
                .distinct()
                .sorted()
                .forEach(sure -> parts.add(new Part(
                        LessSure.answer(said, sure),
                        record -> sure(record, question, answer).equals(Optional.of(sure)))));
        return parts;
    }

    /** How sure a record tells the answer, where that is less sure than a source states it. */
    <T extends Record> Optional<Certainty> sure(Stored<T> record, String question, String answer) {
        ShownType<T> type = types.get(record);
        return type.lessSure(record.body(), question, answer);
    }
}
