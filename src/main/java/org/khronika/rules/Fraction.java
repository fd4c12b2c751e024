package org.khronika.rules;

import static org.khronika.words.Phrase.phrase;

import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khronika.words.Sayable;

/** A part of a term, such as three quarters. Terms are cut by whole months, then by days of which 30 are a month. */
record Fraction(int above, int below) {

    private static final Pattern WRITTEN = Pattern.compile("([1-9])/([1-9])");
    private static final int DAYS = 30;

    Fraction {
        if (above > below) {
            throw new IllegalArgumentException("Expected a part of the whole, found " + above + "/" + below + ".");
        }
    }

    static Fraction parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException("Expected a fraction such as 3/4, found “" + text + "”.");
        }
        return new Fraction(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)));
    }

    /** What is left when it is cut off. */
    Fraction rest() {
        return new Fraction(below - above, below);
    }

    /** This part of the term; a day that is begun counts whole. */
    Period of(Period term) {
        long months = term.toTotalMonths() * above;
        long days = (months % below) * DAYS + term.get(ChronoUnit.DAYS) * above;
        return Period.ofMonths(Math.toIntExact(months / below))
                .plusDays(Math.ceilDiv(days, below))
                .normalized();
    }

    /** "three quarters", "one third", "half". */
    Sayable inWords() {
        return switch (above + "/" + below) {
            case "1/2" -> phrase("rules.fraction.half");
            case "1/3" -> phrase("rules.fraction.third");
            case "2/3" -> phrase("rules.fraction.two-thirds");
            case "1/4" -> phrase("rules.fraction.quarter");
            case "3/4" -> phrase("rules.fraction.three-quarters");
            default -> Sayable.written(above + "/" + below);
        };
    }
}
