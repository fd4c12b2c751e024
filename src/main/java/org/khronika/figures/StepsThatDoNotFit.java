package org.khronika.figures;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.figures.Times.HowTheyLie;
import org.khronika.pages.Namer;
import org.khronika.values.PartialDate;

/**
 * The rule that of one speaker, in one unit, what came further is a part of what had come less far: more convictions than trials of
 * the same day cannot be. Of different speakers nothing is said: they need not count the same complaints.
 */
final class StepsThatDoNotFit {

    /** What each step is a part of. A complaint that was closed went no further, so it bounds nothing. */
    private static final Map<FunnelStep, Set<FunnelStep>> PART_OF = Map.of(
            FunnelStep.RECEIVED, Set.of(),
            FunnelStep.TAKEN_UP, Set.of(FunnelStep.RECEIVED),
            FunnelStep.INVESTIGATED, Set.of(FunnelStep.RECEIVED),
            FunnelStep.CLOSED, Set.of(FunnelStep.RECEIVED, FunnelStep.INVESTIGATED),
            FunnelStep.CHARGED, Set.of(FunnelStep.RECEIVED, FunnelStep.INVESTIGATED),
            FunnelStep.TRIED, Set.of(FunnelStep.RECEIVED, FunnelStep.INVESTIGATED, FunnelStep.CHARGED),
            FunnelStep.CONVICTED,
                    Set.of(FunnelStep.RECEIVED, FunnelStep.INVESTIGATED, FunnelStep.CHARGED, FunnelStep.TRIED));

    private StepsThatDoNotFit() {}

    /** Two numbers of which the part is more than the whole. */
    record Pair(AtStep part, AtStep whole) {

        String inWords(Namer namer) {
            return namer.words(namer.say(phrase("figures.step.more-than-its-whole")
                    .with("step", part.step())
                    .with("part", part.inWords())
                    .with("before", whole.step())
                    .with("whole", whole.inWords())));
        }
    }

    /** All pairs among the points of one series. */
    static List<Pair> among(List<Point> points) {
        List<AtStep> numbers =
                points.stream().flatMap(point -> AtStep.of(point).stream()).toList();
        List<Pair> pairs = new ArrayList<>();
        for (AtStep part : numbers) {
            numbers.stream()
                    .filter(whole -> PART_OF.getOrDefault(part.step(), Set.of()).contains(whole.step()))
                    .filter(whole -> countTheSame(part, whole))
                    .filter(whole -> isMore(part, whole))
                    .forEach(whole -> pairs.add(new Pair(part, whole)));
        }
        return pairs;
    }

    private static boolean countTheSame(AtStep one, AtStep other) {
        Figure part = one.point().figure();
        Figure whole = other.point().figure();
        return part.isBySpeakerOf(whole)
                && isSame(one.unit(), other.unit())
                && isSame(part.scope(), whole.scope())
                && isOfTheSameTime(part.asOf(), whole.asOf());
    }

    private static boolean isSame(@Nullable String one, @Nullable String other) {
        return one == null ? other == null : one.equalsIgnoreCase(other);
    }

    private static boolean isOfTheSameTime(@Nullable PartialDate part, @Nullable PartialDate whole) {
        return part != null && whole != null && new Times(part, whole).relation() == HowTheyLie.SAME;
    }

    private static boolean isMore(AtStep part, AtStep whole) {
        return Ranges.most(whole.number()) < part.number().least() && !Ranges.mayBeEqual(part.number(), whole.number());
    }
}
