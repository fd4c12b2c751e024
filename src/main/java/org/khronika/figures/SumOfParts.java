package org.khronika.figures;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.khronika.values.Quantity;

/**
 * The rule by which the parts of a figure are added up and compared with it. Vague parts make a vague sum; a part without a number
 * takes what is left; parts that overlap are not added up at all.
 */
final class SumOfParts {

    private final Figure figure;
    private final Optional<Quantity> sum;
    private final boolean open;

    SumOfParts(Figure figure) {
        this.figure = figure;
        List<Part> parts = figure.parts();
        sum = figure.partsOverlap()
                ? Optional.empty()
                : parts.stream().map(Part::value).filter(Objects::nonNull).reduce(Quantity::plus);
        open = parts.stream().anyMatch(part -> part.value() == null);
    }

    /** The parts that have a number, added up; empty without any, and where parts overlap. */
    Optional<Quantity> sum() {
        return sum;
    }

    /** Whether the parts can add up to the value; true where nothing can be compared. */
    boolean agrees() {
        Quantity whole = figure.value();
        if (whole == null || sum.isEmpty()) {
            return true;
        }
        return open
                ? sum.get().least() <= Ranges.most(whole) || Ranges.mayBeEqual(sum.get(), whole)
                : Ranges.mayBeEqual(sum.get(), whole);
    }

    /** What the sum says, in a sentence or two; empty without parts. */
    String inWords() {
        if (figure.parts().isEmpty()) {
            return "";
        }
        if (figure.partsOverlap()) {
            return "The parts overlap, so they are not added up.";
        }
        if (sum.isEmpty()) {
            return "No part has a number, so nothing is added up.";
        }
        String total = sum.get().inWords(Locale.ENGLISH);
        Quantity whole = figure.value();
        String begins = open
                ? "Added up, the parts that have a number make %s".formatted(total)
                : "Added up, the parts make %s".formatted(total);
        if (whole == null) {
            return begins + "; the speaker states no number for the whole.";
        }
        return begins + rest(sum.get(), whole);
    }

    private String rest(Quantity total, Quantity whole) {
        String states = "; the speaker states %s".formatted(whole.inWords(Locale.ENGLISH));
        if (!agrees()) {
            return states + ": " + difference(total, whole) + ".";
        }
        if (open) {
            long left = Ranges.most(whole) - total.least();
            return states
                    + (whole.isExact() && total.isExact()
                            ? ": %s for the others.".formatted(left == 1 ? "1 is left" : left + " are left")
                            : ".");
        }
        return whole.equals(total) ? ", as stated." : states + ", which is possible.";
    }

    private static String difference(Quantity total, Quantity whole) {
        String least = total.isExact() && whole.isExact() ? "" : "at least ";
        if (Ranges.most(total) < whole.least()) {
            long missing = whole.least() - Ranges.most(total);
            return least + missing + (missing == 1 ? " is missing" : " are missing");
        }
        long over = total.least() - Ranges.most(whole);
        return least + over + (over == 1 ? " is too many" : " are too many");
    }
}
