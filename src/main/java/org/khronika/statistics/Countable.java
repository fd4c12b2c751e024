package org.khronika.statistics;

import java.util.List;
import org.khronika.records.Question;
import org.khronika.values.RecordKind;
import org.khronika.words.Sayable;

/**
 * What can be counted of a kind of record, for those who do not write definitions.
 *
 * @param measures   the numbers: of what records tell of, of records, of quantities, of registers
 * @param questions  by whose answers it can be narrowed
 * @param breakdowns by what it can be broken down; those of which a table of two can be made first
 */
public record Countable(
        RecordKind kind, List<CountChoice> measures, List<Narrows> questions, List<CountChoice> breakdowns) {

    /** Keeps its own lists. */
    public Countable {
        measures = List.copyOf(measures);
        questions = List.copyOf(questions);
        breakdowns = List.copyOf(breakdowns);
    }

    /** Something to choose, as a definition writes it. */
    public record CountChoice(String code, Sayable label) {}

    /**
     * A question.
     *
     * @param key  as a definition writes it
     * @param path the question, after the list that it is asked in, if it is
     */
    public record Narrows(String key, List<Question> path) {

        /** Keeps its own list. */
        public Narrows {
            path = List.copyOf(path);
        }

        /** The question itself. */
        public Question question() {
            return path.getLast();
        }
    }
}
