package org.khronika.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Namer;
import org.khronika.values.Quantity;

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
    String inWords(Namer namer) {
        String says = said(number.inWords(Locale.ENGLISH), unit(), point, namer);
        return whole && point.figure().ofWhat() == null
                ? says + ", as the whole of " + point.figure().valueInWords(Locale.ENGLISH)
                : says;
    }

    /** What it counts; a whole may count something else than the value. */
    @Nullable
    String unit() {
        Figure figure = point.figure();
        return whole && figure.ofWhat() != null ? figure.ofWhat() : figure.unit();
    }

    /** The unit and the scope stand with the number: people and complaints in one column are not one count. */
    static String said(String number, @Nullable String counted, Point point, Namer namer) {
        Figure figure = point.figure();
        String unit = counted == null ? "" : " " + counted;
        String scope = figure.scope() == null ? "" : "; " + figure.scope();
        return namer.words("%s%s (%s, %s%s)".formatted(number, unit, figure.speaker(), point.asOf(), scope));
    }
}
