package org.khronika.proceedings;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.khronika.values.PartialDate;
import org.khronika.words.Sayable;

/**
 * Where a case stands among what else happened: where it began, if a source tells that; else by what is known of it, and said so. The act
 * that it is about and an earlier conviction are older than the case and no beginning of it.
 *
 * @param day   that is told for it; null where none is
 * @param place the day that it stands at; null where nothing of it has one
 * @param said  that it is not told when the case began, and by what it stands there; empty where it is told
 */
record WhereItBegan(@Nullable PartialDate day, @Nullable PartialDate place, Sayable said) {

    private static final Comparator<Step> EARLIEST_KNOWN = Comparator.comparing(WhereItBegan::begunBy);

    /** Of a case; {@code theirs} are the steps about those for whom it is told. */
    static WhereItBegan of(Timeline timeline, Predicate<Step> theirs) {
        List<Step> all = timeline.happened();
        List<Step> of = all.stream().filter(step -> step.kind().isOfTheCase()).toList();
        if (!of.isEmpty() && of.getFirst().kind().beginsACase() && of.getFirst().told() != null) {
            PartialDate day = of.getFirst().told();
            return new WhereItBegan(day, day, Sayable.written(""));
        }
        List<Step> about = of.stream().filter(theirs).toList();
        Step first = earliest(about.isEmpty() ? of : about);
        if (first != null) {
            return new WhereItBegan(
                    first.told(),
                    first.told(),
                    phrase("proceedings.began.placed-by")
                            .with("dated", isOurs(first) ? "OURS" : "TOLD")
                            .with("step", StepLine.named(first)));
        }
        PartialDate act = all.stream()
                .filter(step -> step.kind() == StepKind.ACT && step.told() != null)
                .map(Step::told)
                .findFirst()
                .orElse(null);
        return new WhereItBegan(
                null, act, phrase(act == null ? "proceedings.began.not-told" : "proceedings.began.placed-by-the-act"));
    }

    /** What is known to have been first; a day that we infer gives way to one that a source tells. */
    private static @Nullable Step earliest(List<Step> some) {
        List<Step> dated = some.stream().filter(step -> step.told() != null).toList();
        return dated.stream()
                .filter(step -> !isOurs(step))
                .min(EARLIEST_KNOWN)
                .or(() -> dated.stream().min(EARLIEST_KNOWN))
                .orElse(null);
    }

    private static boolean isOurs(Step step) {
        PartialDate day = step.told();
        return day != null && day.isInferred();
    }

    private static LocalDate begunBy(Step step) {
        PartialDate when = step.when();
        return when == null ? LocalDate.MAX : when.begunBy().orElse(LocalDate.MAX);
    }
}
