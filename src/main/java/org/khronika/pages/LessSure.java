package org.khronika.pages;

import static org.khronika.words.Phrase.phrase;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.khronika.values.Certainty;
import org.khronika.values.Numeral;
import org.khronika.words.Sayable;

/**
 * Says of a number how much of what it counts is told less surely than a source states it. A number that counts one alleged thing among
 * twenty is not alleged as a whole; whoever reads it is told of the one.
 */
public final class LessSure {

    private LessSure() {}

    /** What is counted, as the sentence calls it. */
    public enum Counted {
        RECORD,
        INCIDENT,
        ENTRY
    }

    /**
     * "Of the 17 incidents behind this, two are told only reportedly and one only allegedly."; says nothing where all are sure enough.
     *
     * @param behind how sure each of what is counted is
     */
    public static Sayable sentence(Collection<Certainty> behind, Counted what) {
        if (needing(behind).findAny().isEmpty()) {
            return Sayable.written("");
        }
        return behind.size() == 1
                ? phrase("pages.less-sure.the-one")
                        .with("what", what.name())
                        .with("certainty", behind.iterator().next().name())
                : phrase("pages.less-sure.of-those")
                        .with("what", what.name())
                        .with("n", behind.size())
                        .with("some", parts(behind));
    }

    /** The same where what is counted was just said: "Of these, two are told only reportedly." */
    public static Sayable ofThese(Collection<Certainty> behind) {
        return needing(behind).findAny().isEmpty()
                ? Sayable.written("")
                : phrase("pages.less-sure.of-these").with("some", parts(behind));
    }

    /** The same where another number was said since: "Of all 60, two are told only reportedly." */
    public static Sayable ofAll(Collection<Certainty> behind) {
        return needing(behind).findAny().isEmpty()
                ? Sayable.written("")
                : phrase("pages.less-sure.of-all").with("n", behind.size()).with("some", parts(behind));
    }

    /** An answer that is less sure than the record that gives it: "fined, reportedly". */
    public static Sayable answer(Sayable answer, Certainty sure) {
        return phrase("pages.less-sure.answer").with("answer", answer).with("certainty", sure);
    }

    /** "two are told only reportedly and one is told only allegedly"; says nothing where all are sure enough. */
    public static Sayable parts(Collection<Certainty> behind) {
        return Sayable.and(needing(behind)
                .map(certainty -> phrase("pages.less-sure.some")
                        .with(
                                "n",
                                Numeral.of(behind.stream()
                                        .filter(certainty::equals)
                                        .count()))
                        .with("certainty", certainty.name()))
                .toList());
    }

    /** Those below a report; what is only probable where nothing is less sure than that. */
    private static Stream<Certainty> needing(Collection<Certainty> behind) {
        List<Certainty> all = behind.stream()
                .filter(certainty -> certainty != Certainty.UNSAID)
                .distinct()
                .sorted()
                .toList();
        boolean onlyProbable = all.stream()
                .max(Comparator.naturalOrder())
                .filter(Certainty.PROBABLE::equals)
                .isPresent();
        return all.stream()
                .filter(certainty ->
                        !certainty.isAtLeast(Certainty.REPORTED) || (onlyProbable && certainty == Certainty.PROBABLE));
    }
}
