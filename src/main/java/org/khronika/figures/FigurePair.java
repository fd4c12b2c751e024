package org.khronika.figures;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.figures.Times.HowTheyLie;
import org.khronika.values.Quantity;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

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
        boolean fewer = Ranges.most(value(whole)) < value(part).least() && !possible();
        Phrase periods = phrase(fewer ? "figures.pair.counts-in-fewer" : "figures.pair.counts-in")
                .with("whole", Objects.requireNonNull(whole.asOf()))
                .with("part", Objects.requireNonNull(part.asOf()));
        return fewer
                ? conflict(periods.with("number", whole.ofWhole()).with("more", part.ofWhole()))
                : new Comparison(Verdict.POSSIBLE, periods);
    }

    /** Two that cannot both be true; where they are worded differently, the reader must see how. */
    private Comparison conflict(Phrase because) {
        return new Comparison(
                Verdict.CONFLICT,
                same(one.measure(), other.measure())
                        ? because
                        : Sayable.clauses(List.of(
                                because,
                                phrase("figures.pair.worded-differently")
                                        .with("one", one.measure())
                                        .with("other", other.measure()))));
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
                phrase("figures.pair.corrected")
                        .with("before", before.ofWhole())
                        .with("first", Objects.requireNonNull(before.statedOn()))
                        .with("after", after.ofWhole())
                        .with("then", Objects.requireNonNull(after.statedOn())));
    }

    private Optional<Phrase> hindrance() {
        if (kind == SeriesKind.EVENTS) {
            return Optional.of(phrase("figures.pair.events"));
        }
        if (!same(one.unit(), other.unit()) && one.unit() != null && other.unit() != null) {
            return Optional.of(
                    phrase("figures.pair.units").with("one", one.unit()).with("other", other.unit()));
        }
        if (!same(one.scope(), other.scope())) {
            return Optional.of(
                    phrase("figures.pair.scopes").with("one", scope(one)).with("other", scope(other)));
        }
        if (one.step() != other.step()) {
            return Optional.of(
                    phrase("figures.pair.steps").with("one", step(one)).with("other", step(other)));
        }
        if (one.value() == null || other.value() == null) {
            return Optional.of(
                    phrase("figures.pair.no-number").with("stated", one.value() == null ? one.told() : other.told()));
        }
        if (one.asOf() == null || other.asOf() == null) {
            return Optional.of(phrase(
                    one.asOf() == null && other.asOf() == null
                            ? "figures.pair.no-dates"
                            : "figures.pair.one-without-date"));
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
            return Optional.of(new Comparison(Verdict.NOT_COMPARABLE, phrase("figures.pair.one-without-whole")));
        }
        boolean sameSpeaker = one.isBySpeakerOf(other) && times().relation() == HowTheyLie.SAME;
        Phrase wholes = phrase(sameSpeaker ? "figures.pair.two-wholes" : "figures.pair.different-wholes")
                .with("one", whole(one, whole))
                .with("other", whole(other, otherWhole));
        return sameSpeaker
                ? corrected().or(() -> Optional.of(conflict(wholes)))
                : Optional.of(new Comparison(Verdict.OTHER_WHOLE, wholes));
    }

    private static Sayable whole(Figure figure, Quantity whole) {
        return figure.ofStep() == null
                ? whole
                : phrase("figures.pair.whole-of-step").with("whole", whole).with("step", figure.ofStep());
    }

    private Comparison inTime() {
        return switch (times().relation()) {
            case SAME -> ofTheSameTime();
            case APART -> ofDifferentTimes();
            case UNCLEAR ->
                possible()
                        ? new Comparison(Verdict.POSSIBLE, phrase("figures.pair.overlap-possible"))
                        : new Comparison(Verdict.NOT_COMPARABLE, phrase("figures.pair.overlap-unclear"));
        };
    }

    private Comparison ofTheSameTime() {
        if (!possible()) {
            return corrected().orElseGet(() -> conflict(bothValues("figures.pair.cannot-both-be-true")));
        }
        boolean exactly = Objects.equals(one.value(), other.value()) && Objects.equals(one.whole(), other.whole());
        return exactly
                ? new Comparison(Verdict.SAME, phrase("figures.pair.same-number"))
                : new Comparison(Verdict.POSSIBLE, bothValues("figures.pair.do-not-exclude"));
    }

    private Comparison ofDifferentTimes() {
        Quantity before = value(one);
        Quantity after = value(other);
        if (kind == SeriesKind.GROWING && Ranges.most(after) < before.least() && !possible()) {
            return conflict(bothValues("figures.pair.cannot-fall"));
        }
        if (one.isBySpeakerOf(other) || sameKind()) {
            return new Comparison(Verdict.LATER, bothValues("figures.pair.from-to"));
        }
        return new Comparison(Verdict.NOT_COMPARABLE, phrase("figures.pair.different-speakers"));
    }

    private boolean possible() {
        return Ranges.mayBeEqual(value(one), value(other));
    }

    private Phrase bothValues(String key) {
        return phrase(key).with("one", one.ofWhole()).with("other", other.ofWhole());
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
    private static Phrase scope(Figure figure) {
        return figure.scope() == null
                ? phrase("figures.pair.number-without-limit").with("number", figure.ofWhole())
                : phrase("figures.pair.number-in")
                        .with("number", figure.ofWhole())
                        .with("scope", figure.scope());
    }

    private static Phrase step(Figure figure) {
        return figure.step() == null
                ? phrase("figures.pair.step-not-named")
                : phrase("figures.pair.step").with("step", figure.step());
    }
}
