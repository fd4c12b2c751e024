package org.khronika.figures;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.khronika.pages.Namer;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/**
 * The points of a series, each compared with each other: what a reader must know of them, the gravest first. Figures of different
 * steps are not told of each other, and of points that follow each other only the next.
 */
record ComparedPoints(List<Pair> pairs) {

    /** Two points and what they are to each other. */
    record Pair(Point one, Point other, Comparison comparison) {

        /** In a sentence: "A conflict: 100 (…) and 120 (…); of the same time, …". */
        String inWords(Namer namer) {
            return namer.words(namer.say(phrase("figures.compared.told")
                    .with("verdict", comparison.verdict())
                    .with("one", one.inWords())
                    .with("other", other.inWords())
                    .with("because", comparison.because())));
        }

        boolean is(Verdict verdict) {
            return comparison.verdict() == verdict;
        }
    }

    private static final List<Verdict> GRAVEST_FIRST = List.of(
            Verdict.CONFLICT,
            Verdict.CORRECTED,
            Verdict.OTHER_WHOLE,
            Verdict.SAME,
            Verdict.POSSIBLE,
            Verdict.LATER,
            Verdict.NOT_COMPARABLE);

    /** Compares the points, which stand in order of their dates. */
    static ComparedPoints of(List<Point> points, SeriesKind kind) {
        List<Pair> pairs = new ArrayList<>();
        for (int later = 1; later < points.size(); later++) {
            boolean followed = false;
            for (int earlier = later - 1; earlier >= 0; earlier--) {
                Pair pair = pair(points.get(earlier), points.get(later), kind);
                boolean skip =
                        pair.one().figure().step() != pair.other().figure().step()
                                || (followed && pair.is(Verdict.LATER));
                followed |= pair.is(Verdict.LATER);
                if (!skip) {
                    pairs.add(pair);
                }
            }
        }
        pairs.sort(Comparator.comparingInt(
                pair -> GRAVEST_FIRST.indexOf(pair.comparison().verdict())));
        return new ComparedPoints(List.copyOf(pairs));
    }

    /** In the order in which the comparison speaks of them. */
    private static Pair pair(Point one, Point other, SeriesKind kind) {
        if (!Comparison.firstBefore(one.figure(), other.figure())) {
            return pair(other, one, kind);
        }
        return new Pair(one, other, Comparison.of(one.figure(), other.figure(), kind));
    }

    /** The pairs of a verdict. */
    List<Pair> of(Verdict verdict) {
        return pairs.stream().filter(pair -> pair.is(verdict)).toList();
    }

    /** How many there are of what must not be overlooked: "2 conflicts, one pair with different denominators"; empty for none. */
    Optional<Sayable> warnings() {
        List<Phrase> warnings = new ArrayList<>();
        warn("figures.compared.conflicts", Verdict.CONFLICT, warnings);
        warn("figures.compared.corrections", Verdict.CORRECTED, warnings);
        warn("figures.compared.denominators", Verdict.OTHER_WHOLE, warnings);
        return warnings.isEmpty() ? Optional.empty() : Optional.of(Sayable.commas(warnings));
    }

    private void warn(String key, Verdict verdict, List<Phrase> warnings) {
        int pairs = of(verdict).size();
        if (pairs > 0) {
            warnings.add(phrase(key).with("pairs", pairs));
        }
    }
}
