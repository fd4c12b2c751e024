package org.khronika.figures;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;

/**
 * The rule by which two figures of a series are compared. It is the same whichever of the two is named first, and never adds, averages
 * or prefers one.
 *
 * <ol>
 *   <li>Another unit, another scope, another step, no number, no date: they cannot be compared, for that reason.
 *   <li>Parts of different wholes, by different speakers: a different denominator.
 *   <li>Of the same time: the same, if they can be one number; a conflict, if they cannot.
 *   <li>Of different times, by the same speaker or kind of speaker: a later point; a fall of a count that grows is a conflict. By
 *       others: nothing can be said, but for that fall.
 * </ol>
 *
 * @param verdict what they are to each other
 * @param because why, as a clause without a full stop
 */
record Comparison(Verdict verdict, String because) {

    static Comparison of(Figure one, Figure other, SeriesKind kind) {
        return firstBefore(one, other) ? new Pair(one, other, kind).compared() : new Pair(other, one, kind).compared();
    }

    /** Any order that does not depend on which figure was named first. */
    private static boolean firstBefore(Figure one, Figure other) {
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
                figure.ofWhole(Locale.ENGLISH),
                figure.toString());
    }

    /** Two figures, the earlier first where one is. */
    private record Pair(Figure one, Figure other, SeriesKind kind) {

        Comparison compared() {
            return hindrance()
                    .map(why -> new Comparison(Verdict.NOT_COMPARABLE, why))
                    .or(this::wholes)
                    .orElseGet(this::inTime);
        }

        private Optional<String> hindrance() {
            if (!same(one.unit(), other.unit()) && one.unit() != null && other.unit() != null) {
                return Optional.of("they count in different units, %s and %s".formatted(one.unit(), other.unit()));
            }
            if (!same(one.scope(), other.scope())) {
                return Optional.of("they differ in what they count in: " + scope(one) + " and " + scope(other));
            }
            if (one.step() != other.step()) {
                return Optional.of("they count different steps, " + step(one) + " and " + step(other));
            }
            if (one.value() == null || other.value() == null) {
                return Optional.of("“%s” is no number".formatted(one.value() == null ? one.stated() : other.stated()));
            }
            if (one.asOf() == null || other.asOf() == null) {
                return Optional.of("of one of them nobody knows of which date it speaks");
            }
            return Optional.empty();
        }

        private Optional<Comparison> wholes() {
            Quantity whole = one.of();
            Quantity otherWhole = other.of();
            if (whole == null && otherWhole == null) {
                return Optional.empty();
            }
            boolean equal = whole != null && otherWhole != null && Ranges.mayBeEqual(whole, otherWhole);
            boolean goesOn = sameSpeaker() && whole != null && otherWhole != null && time() == Time.APART;
            if (equal || goesOn) {
                return Optional.empty();
            }
            if (whole == null || otherWhole == null) {
                return Optional.of(new Comparison(Verdict.NOT_COMPARABLE, "only one of them says out of how many"));
            }
            String wholes = whole(one, whole) + " and " + whole(other, otherWhole);
            return Optional.of(
                    sameSpeaker() && time() == Time.SAME
                            ? new Comparison(
                                    Verdict.CONFLICT, "the same speaker gives two wholes of the same time, " + wholes)
                            : new Comparison(
                                    Verdict.OTHER_WHOLE,
                                    "they are parts of different wholes, " + wholes
                                            + ", so neither bears the other out and they are never added"));
        }

        private static String whole(Figure figure, Quantity whole) {
            String number = whole.inWords(Locale.ENGLISH);
            return figure.ofStep() == null
                    ? number
                    : number + " " + figure.ofStep().label().toLowerCase(Locale.ENGLISH);
        }

        private Comparison inTime() {
            return switch (time()) {
                case SAME -> ofTheSameTime();
                case APART -> ofDifferentTimes();
                case UNCLEAR ->
                    possible()
                            ? new Comparison(Verdict.SAME, "their times overlap, and they can be one number")
                            : new Comparison(
                                    Verdict.NOT_COMPARABLE,
                                    "their times overlap, so nobody can tell which of them is later");
            };
        }

        private Comparison ofTheSameTime() {
            if (!possible()) {
                return new Comparison(
                        Verdict.CONFLICT, "of the same time, %s cannot both be true".formatted(bothValues()));
            }
            boolean exactly = Objects.equals(one.value(), other.value()) && Objects.equals(one.of(), other.of());
            return new Comparison(
                    Verdict.SAME,
                    exactly ? "they state the same number" : "%s do not exclude each other".formatted(bothValues()));
        }

        private Comparison ofDifferentTimes() {
            Quantity before = value(one);
            Quantity after = value(other);
            if (kind == SeriesKind.GROWING && Ranges.most(after) < before.least() && !possible()) {
                return new Comparison(
                        Verdict.CONFLICT,
                        "a count that only grows cannot fall from %s to %s"
                                .formatted(one.ofWhole(Locale.ENGLISH), other.ofWhole(Locale.ENGLISH)));
            }
            if (sameSpeaker() || sameKind()) {
                return new Comparison(
                        Verdict.LATER,
                        "from %s to %s".formatted(one.ofWhole(Locale.ENGLISH), other.ofWhole(Locale.ENGLISH)));
            }
            return new Comparison(
                    Verdict.NOT_COMPARABLE, "they are of different times and by speakers of different kinds");
        }

        private boolean possible() {
            return Ranges.mayBeEqual(value(one), value(other));
        }

        private String bothValues() {
            return one.ofWhole(Locale.ENGLISH) + " and " + other.ofWhole(Locale.ENGLISH);
        }

        private static Quantity value(Figure figure) {
            return Objects.requireNonNull(figure.value());
        }

        private enum Time {
            SAME,
            APART,
            UNCLEAR
        }

        private Time time() {
            PartialDate first = Objects.requireNonNull(one.asOf());
            PartialDate last = Objects.requireNonNull(other.asOf());
            if (first.equals(last)) {
                return Time.SAME;
            }
            if (first.latest().isEmpty() || last.latest().isEmpty()) {
                return Time.UNCLEAR;
            }
            LocalDate end = first.latest().get();
            boolean after = last.earliest().map(end::isBefore).orElse(false);
            boolean sinceTheSameDay = first.earliest().isPresent()
                    && first.earliest().equals(last.earliest())
                    && end.isBefore(last.latest().get());
            return after || sinceTheSameDay ? Time.APART : Time.UNCLEAR;
        }

        private boolean sameSpeaker() {
            boolean onRecord =
                    one.speakerOnRecord() != null && one.speakerOnRecord().equals(other.speakerOnRecord());
            return onRecord || same(one.speaker(), other.speaker());
        }

        private boolean sameKind() {
            return one.speakerKind() == other.speakerKind() && one.speakerKind() != SpeakerKind.UNATTRIBUTED;
        }

        private static boolean same(@Nullable String one, @Nullable String other) {
            return one == null ? other == null : one.equalsIgnoreCase(other);
        }

        private static String scope(Figure figure) {
            return figure.scope() == null ? "all that the series counts" : "“" + figure.scope() + "”";
        }

        private static String step(Figure figure) {
            return figure.step() == null
                    ? "one that is not named"
                    : "“" + figure.step().label().toLowerCase(Locale.ENGLISH) + "”";
        }
    }
}
