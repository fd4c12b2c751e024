package org.khronika.pages;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.khronika.values.Capitals;
import org.khronika.values.Certainty;
import org.khronika.values.Count;
import org.khronika.values.InWords;

/**
 * Says of a number how much of what it counts is told less surely than a source states it. A number that counts one alleged thing among
 * twenty is not alleged as a whole; whoever reads it is told of the one.
 */
public final class LessSure {

    private LessSure() {}

    /**
     * " Of the 17 incidents behind this, two are told only reportedly and one only allegedly."; nothing where all are sure enough.
     *
     * @param behind how sure each of what is counted is
     * @param one    what is counted: "incident"
     */
    public static String sentence(Collection<Certainty> behind, String one, String several) {
        String parts = parts(behind);
        return parts.isEmpty()
                ? ""
                : behind.size() == 1
                        ? " The %s behind this is %s."
                                .formatted(one, said(behind.iterator().next()))
                        : " Of the %s behind this, %s.".formatted(Count.inFigures(behind.size(), one, several), parts);
    }

    /** The same where what is counted was just said: " Of these, two are told only reportedly." */
    public static String ofThese(Collection<Certainty> behind) {
        String parts = parts(behind);
        return parts.isEmpty() ? "" : " Of these, " + parts + ".";
    }

    /** "two are told only reportedly and one is told only allegedly"; empty where all are sure enough. */
    public static String parts(Collection<Certainty> behind) {
        return InWords.list(needing(behind)
                .map(certainty -> {
                    long number = behind.stream().filter(certainty::equals).count();
                    return "%s %s %s".formatted(Count.words(number), number == 1 ? "is" : "are", said(certainty));
                })
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

    private static String said(Certainty certainty) {
        return switch (certainty) {
            case PROBABLE -> "only probably so";
            case SECOND_HAND, ALLEGED -> "told only " + certainty.hedge();
            case ESTABLISHED, CONFIRMED, REPORTED, DOUBTFUL, DENIED, UNSAID -> Capitals.small(certainty.hedge());
        };
    }
}
