package org.khronika.figures;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.figures.Times.HowTheyLie;
import org.khronika.values.Quantity;

/** Two figures, the earlier first where one is, and what they are to each other. */
record FigurePair(Figure one, Figure other, SeriesKind kind) {

    Comparison compared() {
        return hindrance()
                .map(why -> new Comparison(Verdict.NOT_COMPARABLE, why))
                .or(this::wholes)
                .or(this::within)
                .orElseGet(this::inTime);
    }

    /** In a series that counts periods, a period counts in what a part of it counts. */
    private Optional<Comparison> within() {
        Times times = times();
        if (kind != SeriesKind.PERIOD || times.relation() == HowTheyLie.SAME) {
            return Optional.empty();
        }
        return times.firstEncloses()
                ? Optional.of(ofWholeAndPart(one, other))
                : times.reversed().firstEncloses() ? Optional.of(ofWholeAndPart(other, one)) : Optional.empty();
    }

    private Comparison ofWholeAndPart(Figure whole, Figure part) {
        String periods = "%s counts in %s".formatted(date(whole), date(part));
        boolean fewer = Ranges.most(value(whole)) < value(part).least() && !possible();
        return fewer
                ? conflict("%s, and %s is fewer than %s".formatted(periods, number(whole), number(part)))
                : new Comparison(Verdict.POSSIBLE, periods);
    }

    /** Two that cannot both be true; where they are worded differently, the reader must see how. */
    private Comparison conflict(String because) {
        String worded = same(one.measure(), other.measure())
                ? ""
                : "; they are worded differently, “%s” and “%s”".formatted(one.measure(), other.measure());
        return new Comparison(Verdict.CONFLICT, because + worded);
    }

    /** What one speaker says of one time, and later says otherwise; empty where that is not known. */
    private Optional<Comparison> corrected() {
        if (!one.isBySpeakerOf(other) || one.statedOn() == null || other.statedOn() == null) {
            return Optional.empty();
        }
        Times said = new Times(one.statedOn(), other.statedOn());
        return said.firstIsBefore()
                ? Optional.of(corrected(one, other))
                : said.reversed().firstIsBefore() ? Optional.of(corrected(other, one)) : Optional.empty();
    }

    private static Comparison corrected(Figure before, Figure after) {
        return new Comparison(
                Verdict.CORRECTED,
                "the same speaker stated %s (%s) and later %s (%s) of the same time"
                        .formatted(number(before), said(before), number(after), said(after)));
    }

    private static String said(Figure figure) {
        return Objects.requireNonNull(figure.statedOn()).inWords(Locale.ENGLISH);
    }

    private static String date(Figure figure) {
        return Objects.requireNonNull(figure.asOf()).beganInWords();
    }

    private static String number(Figure figure) {
        return figure.ofWhole(Locale.ENGLISH);
    }

    private Optional<String> hindrance() {
        if (kind == SeriesKind.EVENTS) {
            return Optional.of("each is of an event of its own");
        }
        if (!same(one.unit(), other.unit()) && one.unit() != null && other.unit() != null) {
            return Optional.of("they count in different units, %s and %s".formatted(one.unit(), other.unit()));
        }
        if (!same(one.scope(), other.scope())) {
            return Optional.of("they differ in what they count in: %s%s, and %s%s"
                    .formatted(number(one), scope(one), number(other), scope(other)));
        }
        if (one.step() != other.step()) {
            return Optional.of("they count different steps, " + step(one) + " and " + step(other));
        }
        if (one.value() == null || other.value() == null) {
            return Optional.of("“%s” is no number".formatted(one.value() == null ? one.stated() : other.stated()));
        }
        if (one.asOf() == null || other.asOf() == null) {
            return Optional.of(
                    one.asOf() == null && other.asOf() == null
                            ? "nobody knows of which dates they speak"
                            : "of one of them nobody knows of which date it speaks");
        }
        return Optional.empty();
    }

    private Optional<Comparison> wholes() {
        Quantity whole = one.whole();
        Quantity otherWhole = other.whole();
        if (whole == null && otherWhole == null) {
            return Optional.empty();
        }
        boolean equal = whole != null && otherWhole != null && Ranges.mayBeEqual(whole, otherWhole);
        boolean goesOn = one.isBySpeakerOf(other)
                && whole != null
                && otherWhole != null
                && times().relation() == HowTheyLie.APART;
        if (equal || goesOn) {
            return Optional.empty();
        }
        if (whole == null || otherWhole == null) {
            return Optional.of(new Comparison(Verdict.NOT_COMPARABLE, "only one of them says out of how many"));
        }
        String wholes = whole(one, whole) + " and " + whole(other, otherWhole);
        if (one.isBySpeakerOf(other) && times().relation() == HowTheyLie.SAME) {
            return corrected()
                    .or(() -> Optional.of(conflict("the same speaker gives two wholes of the same time, " + wholes)));
        }
        return Optional.of(new Comparison(
                Verdict.OTHER_WHOLE,
                "they are parts of different wholes, " + wholes
                        + ", so they are not compared as numbers and never added"));
    }

    private static String whole(Figure figure, Quantity whole) {
        String number = whole.inWords(Locale.ENGLISH);
        return figure.ofStep() == null
                ? number
                : number + " " + figure.ofStep().label().toLowerCase(Locale.ENGLISH);
    }

    private Comparison inTime() {
        return switch (times().relation()) {
            case SAME -> ofTheSameTime();
            case APART -> ofDifferentTimes();
            case UNCLEAR ->
                possible()
                        ? new Comparison(Verdict.POSSIBLE, "their times overlap, and they can be one number")
                        : new Comparison(
                                Verdict.NOT_COMPARABLE,
                                "their times overlap, so nobody can tell which of them is later");
        };
    }

    private Comparison ofTheSameTime() {
        if (!possible()) {
            return corrected()
                    .orElseGet(() -> conflict("of the same time, %s cannot both be true".formatted(bothValues())));
        }
        boolean exactly = Objects.equals(one.value(), other.value()) && Objects.equals(one.whole(), other.whole());
        return exactly
                ? new Comparison(Verdict.SAME, "they state the same number")
                : new Comparison(Verdict.POSSIBLE, "%s do not exclude each other".formatted(bothValues()));
    }

    private Comparison ofDifferentTimes() {
        Quantity before = value(one);
        Quantity after = value(other);
        if (kind == SeriesKind.GROWING && Ranges.most(after) < before.least() && !possible()) {
            return conflict("a count that only grows cannot fall from %s to %s".formatted(number(one), number(other)));
        }
        if (one.isBySpeakerOf(other) || sameKind()) {
            return new Comparison(Verdict.LATER, "from %s to %s".formatted(number(one), number(other)));
        }
        return new Comparison(Verdict.NOT_COMPARABLE, "they are of different times and by speakers of different kinds");
    }

    private boolean possible() {
        return Ranges.mayBeEqual(value(one), value(other));
    }

    private String bothValues() {
        return number(one) + " and " + number(other);
    }

    private static Quantity value(Figure figure) {
        return Objects.requireNonNull(figure.value());
    }

    private Times times() {
        return new Times(Objects.requireNonNull(one.asOf()), Objects.requireNonNull(other.asOf()));
    }

    private boolean sameKind() {
        return one.speakerKind() == other.speakerKind() && one.speakerKind() != StatedBy.UNATTRIBUTED;
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return one == null ? other == null : one.equalsIgnoreCase(other);
    }

    /** Without a scope it need not count all that its series does: nobody says so. */
    private static String scope(Figure figure) {
        return figure.scope() == null ? ", of which no such limit is told" : " in “" + figure.scope() + "”";
    }

    private static String step(Figure figure) {
        return figure.step() == null
                ? "one that is not named"
                : "“" + figure.step().label().toLowerCase(Locale.ENGLISH) + "”";
    }
}
