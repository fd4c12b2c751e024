package org.khronika.proceedings;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.values.PartialDate;

/** When the act of a case was, and by the law of which day the case is told. */
final class DayOfTheLaw {

    private DayOfTheLaw() {}

    /** The date of the act; null when no step tells it. */
    static @Nullable PartialDate act(List<Step> happened) {
        return happened.stream()
                .filter(step -> step.kind() == StepKind.ACT)
                .map(Step::when)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The date of the act that is charged under one of the articles: the one that names it, or else the one that names none. */
    static @Nullable PartialDate act(List<Step> happened, Collection<String> articles) {
        List<Step> acts = happened.stream()
                .filter(step -> step.kind() == StepKind.ACT)
                .filter(step ->
                        step.articles().isEmpty() || step.articles().stream().anyMatch(articles::contains))
                .toList();
        return act(acts.stream()
                .filter(step -> !step.articles().isEmpty())
                .findFirst()
                .map(List::of)
                .orElse(acts));
    }

    /**
     * The last day on which the act may have been, or else on which an article of the case may have been named first, because
     * nobody is charged by a wording that came later; null when neither is on record, which means the newest wording.
     */
    static @Nullable LocalDate of(List<Step> happened) {
        return Optional.ofNullable(act(happened))
                .flatMap(PartialDate::latest)
                .or(() -> firstNamed(happened))
                .orElse(null);
    }

    private static Optional<LocalDate> firstNamed(List<Step> happened) {
        return happened.stream()
                .filter(step -> step.kind() != StepKind.EARLIER_CONVICTION
                        && !step.articles().isEmpty())
                .flatMap(step -> Optional.ofNullable(step.when()).flatMap(PartialDate::latest).stream())
                .min(LocalDate::compareTo);
    }
}
