package org.khronika.proceedings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.khronika.values.PartialDate;

/**
 * What was known of a proceeding on a day. A step is known from the day on which a version told it; or, for an old file that was
 * entered late, from the day on which we learned of it, where the step says so. What was known later is never seen earlier: a
 * version that took a step back, or told it otherwise, counts from its own day only.
 */
public record Knowledge(List<Version> versions) {

    /**
     * A version of the proceeding.
     *
     * @param since the day on which it was saved
     */
    public record Version(LocalDate since, Proceeding body) {}

    /**
     * The knowledge of these versions.
     *
     * @param versions oldest first; at least one
     */
    public static Knowledge of(List<Version> versions) {
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("Expected at least one version, found none.");
        }
        return new Knowledge(List.copyOf(versions));
    }

    /** The proceeding as it was known at the end of a day; empty when nothing of it was known yet. */
    public Optional<Proceeding> on(LocalDate day) {
        List<Version> by = versions.stream()
                .filter(version -> !version.since().isAfter(day))
                .toList();
        List<Step> steps =
                new ArrayList<>(by.isEmpty() ? List.of() : by.getLast().body().steps());
        Set<String> told = versions.stream()
                .filter(by::contains)
                .flatMap(version -> version.body().steps().stream())
                .map(Step::key)
                .collect(Collectors.toCollection(HashSet::new));
        for (Version later : versions.subList(by.size(), versions.size())) {
            later.body().steps().stream()
                    .filter(step -> learnedBy(step, day) && told.add(Objects.requireNonNull(step.key())))
                    .forEach(steps::add);
        }
        if (by.isEmpty() && steps.isEmpty()) {
            return Optional.empty();
        }
        Proceeding body = (by.isEmpty() ? versions.getFirst() : by.getLast()).body();
        return Optional.of(steps.equals(body.steps()) ? body : body.withSteps(steps));
    }

    private static boolean learnedBy(Step step, LocalDate day) {
        PartialDate learned = step.learned();
        return learned != null
                && learned.begunBy().filter(known -> !known.isAfter(day)).isPresent();
    }

    /** The days on which what is known changed, in their order: of each version, and of what was learned before it was entered. */
    public List<LocalDate> days() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (Version version : versions) {
            days.add(version.since());
            for (Step step : version.body().steps()) {
                PartialDate learned = step.learned();
                if (learned != null) {
                    learned.begunBy()
                            .filter(day -> day.isBefore(version.since()))
                            .ifPresent(days::add);
                }
            }
        }
        return List.copyOf(days);
    }
}
