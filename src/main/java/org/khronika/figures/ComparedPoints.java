package org.khronika.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.khronika.pages.Namer;
import org.khronika.values.Capitals;

/**
 * The points of a series, each compared with each other: what a reader must know of them, the gravest first. Figures of different
 * steps are not told of each other, and of points that follow each other only the next.
 */
record ComparedPoints(List<Pair> pairs) {

    /** Two points and what they are to each other. */
    record Pair(Point one, Point other, Comparison comparison) {

        /** In a sentence: "A conflict: 100 (…) and 120 (…); of the same time, …". */
        String inWords(Namer namer) {
            String label = comparison.verdict().label();
            return namer.words("%s: %s and %s; %s."
                    .formatted(Capitals.first(label), one.inWords(namer), other.inWords(namer), comparison.because()));
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

    /** How many there are of what must not be overlooked, in words: "2 conflicts, 1 different denominator"; empty for none. */
    Optional<String> warnings() {
        List<String> warnings = new ArrayList<>();
        int conflicts = of(Verdict.CONFLICT).size();
        int corrections = of(Verdict.CORRECTED).size();
        int wholes = of(Verdict.OTHER_WHOLE).size();
        if (conflicts > 0) {
            warnings.add(conflicts == 1 ? "one conflict" : conflicts + " conflicts");
        }
        if (corrections > 0) {
            warnings.add(corrections == 1 ? "one correction" : corrections + " corrections");
        }
        if (wholes > 0) {
            warnings.add(
                    wholes == 1
                            ? "one pair with different denominators"
                            : wholes + " pairs with different denominators");
        }
        return warnings.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", warnings));
    }
}
