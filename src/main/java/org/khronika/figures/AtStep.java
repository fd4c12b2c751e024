package org.khronika.figures;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Quantity;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/**
 * A number at a step from complaint to sentence.
 *
 * @param whole whether it is the whole that the figure is out of, and not its value
 */
record AtStep(FunnelStep step, Point point, Quantity number, boolean whole) {

    /** The value of a figure and the whole that it is out of, each at its step. */
    static List<AtStep> of(Point point) {
        List<AtStep> numbers = new ArrayList<>();
        Figure figure = point.figure();
        if (figure.step() != null && figure.value() != null) {
            numbers.add(new AtStep(figure.step(), point, figure.value(), false));
        }
        if (figure.ofStep() != null && figure.of() != null) {
            numbers.add(new AtStep(figure.ofStep(), point, figure.of(), true));
        }
        return numbers;
    }

    /** "190 complaints (the coalition, late December 2022), as the whole of 104". */
    Phrase inWords() {
        Phrase says = said(number, unit(), point);
        return whole && point.figure().ofWhat() == null
                ? phrase("figures.step.as-the-whole")
                        .with("told", says)
                        .with("part", point.figure().told())
                : says;
    }

    /** What it counts; a whole may count something else than the value. */
    @Nullable
    String unit() {
        Figure figure = point.figure();
        return whole && figure.ofWhat() != null ? figure.ofWhat() : figure.unit();
    }

    /** The unit and the scope stand with the number: people and complaints in one column are not one count. */
    static Phrase said(Sayable number, @Nullable String counted, Point point) {
        Figure figure = point.figure();
        return phrase("figures.step.told")
                .with("number", number)
                .with("counted", counted == null ? "no" : "yes")
                .with("unit", Objects.requireNonNullElse(counted, ""))
                .with("speaker", figure.speaker())
                .with("day", point.asOf())
                .with("limited", figure.scope() == null ? "no" : "yes")
                .with("scope", Objects.requireNonNullElse(figure.scope(), ""));
    }
}
