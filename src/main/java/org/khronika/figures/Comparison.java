package org.khronika.figures;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/**
 * The rule by which two figures of a series are compared. It is the same whichever of the two is named first, and never adds, averages
 * or prefers one.
 *
 * <ol>
 *   <li>Another unit, another scope, another step, no number, no date: they cannot be compared, for that reason.
 *   <li>Parts of different wholes, by different speakers: a different denominator.
 *   <li>Of the same time: the same, or no contradiction if they can be one number; a conflict, if they cannot; a correction, if one
 *       speaker said one and later the other.
 *   <li>Of a period and a part of it: a conflict, if the part has more than the whole; no contradiction otherwise.
 *   <li>Of different times, by the same speaker or kind of speaker: a later point; a fall of a count that grows is a conflict. By
 *       others: nothing can be said, but for that fall.
 * </ol>
 *
 * @param verdict what they are to each other
 * @param because why, as a clause without a full stop
 */
record Comparison(Verdict verdict, Sayable because) {

    /** The same for readers. */
    static final Phrase RULE = phrase("figures.compared.rule");

    static Comparison of(Figure one, Figure other, SeriesKind kind) {
        return firstBefore(one, other)
                ? new FigurePair(one, other, kind).compared()
                : new FigurePair(other, one, kind).compared();
    }

    /** Any order that does not depend on which figure was named first. */
    static boolean firstBefore(Figure one, Figure other) {
        return key(one).compareTo(key(other)) <= 0;
    }

    private static String key(Figure figure) {
        PartialDate asOf = figure.asOf();
        String date = asOf == null
                ? ""
                : asOf.latest().map(LocalDate::toString).orElse("9999") + " "
                        + asOf.earliest().map(LocalDate::toString).orElse("") + asOf.edtf();
        Quantity value = figure.value();
        String least = value == null ? "" : "%019d".formatted(value.least());
        return String.join(
                "|",
                date,
                least,
                figure.speaker(),
                figure.measure(),
                figure.ofWhole().english(),
                figure.toString());
    }
}
