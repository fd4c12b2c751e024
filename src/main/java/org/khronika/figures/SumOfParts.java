package org.khronika.figures;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.khronika.values.Quantity;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

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
    Sayable inWords() {
        if (figure.parts().isEmpty()) {
            return Sayable.written("");
        }
        if (figure.partsOverlap()) {
            return phrase("figures.sum.overlap");
        }
        if (sum.isEmpty()) {
            return phrase("figures.sum.no-number");
        }
        Quantity whole = figure.value();
        return whole == null ? added("figures.sum.no-whole", sum.get()) : compared(sum.get(), whole);
    }

    /** What the parts make, and whether some of them have no number. */
    private Phrase added(String key, Quantity total) {
        return phrase(key).with("open", open ? "yes" : "no").with("total", total);
    }

    private Phrase compared(Quantity total, Quantity whole) {
        if (!agrees()) {
            return difference(total, whole);
        }
        if (!open) {
            return whole.equals(total)
                    ? phrase("figures.sum.as-stated").with("total", total)
                    : phrase("figures.sum.possible").with("total", total).with("whole", whole);
        }
        return whole.isExact() && total.isExact()
                ? phrase("figures.sum.left")
                        .with("total", total)
                        .with("whole", whole)
                        .with("left", Ranges.most(whole) - total.least())
                : phrase("figures.sum.beside").with("total", total).with("whole", whole);
    }

    private Phrase difference(Quantity total, Quantity whole) {
        boolean missing = Ranges.most(total) < whole.least();
        return added(missing ? "figures.sum.missing" : "figures.sum.too-many", total)
                .with("whole", whole)
                .with("exactly", total.isExact() && whole.isExact() ? "yes" : "no")
                .with("difference", missing ? whole.least() - Ranges.most(total) : total.least() - Ranges.most(whole));
    }
}
