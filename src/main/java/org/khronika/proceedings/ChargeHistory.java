package org.khronika.proceedings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.values.PartialDate;

/** The charges of a proceeding through time: what was charged, what it was turned into, what was brought back. */
final class ChargeHistory {

    /**
     * A charge while it stood.
     *
     * @param to    null while it still stands
     * @param level 1 as first brought; lower when it was lowered, and up again when it was brought back
     */
    record Charge(
            Set<String> articles,
            String label,
            PartialDate from,
            @Nullable PartialDate to,
            int level) {

        Charge until(@Nullable PartialDate end) {
            return new Charge(articles, label, from, end, level);
        }
    }

    /** What else a step says, such as where it was, is no name of a charge. */
    private static final String NOT_STATED = "article not stated";

    private final List<Charge> ended = new ArrayList<>();
    private final List<Charge> standing = new ArrayList<>();
    private final List<ChargeChange> changes = new ArrayList<>();

    private ChargeHistory() {}

    /** The history that the steps tell; a charge without any date cannot be drawn and is left out. */
    static ChargeHistory of(Timeline timeline) {
        ChargeHistory history = new ChargeHistory();
        timeline.happened().forEach(history::take);
        return history;
    }

    private void take(Step step) {
        switch (step.kind()) {
            case CHARGED, CHARGE_ADDED, SUSPECT_NAMED -> begin(step, 1);
            case INVESTIGATION_OPENED, TRIAL_OPENED, LEARNED -> {
                if (!step.articles().isEmpty() && standing.isEmpty()) {
                    begin(step, 1);
                }
            }
            case CHARGE_REQUALIFIED -> turn(step, step.from(), -1);
            case CHARGE_REINSTATED -> turn(step, List.of(), 1);
            case CHARGE_DROPPED -> end(step, step.articles());
            case CASE_CLOSED, CONVICTED, ACQUITTED, DISMISSED -> endAll(step);
            default -> {}
        }
    }

    private void begin(Step step, int level) {
        if (step.when() != null) {
            standing.add(new Charge(new HashSet<>(step.articles()), label(step), step.when(), null, level));
        }
    }

    /** Ends the charges of these articles, or the one last changed when none is given, and begins another in their place. */
    private void turn(Step step, List<String> articles, int levels) {
        List<Charge> meant = end(step, articles);
        List<String> before = articles.isEmpty()
                ? meant.stream()
                        .flatMap(charge -> charge.articles().stream())
                        .sorted()
                        .distinct()
                        .toList()
                : articles;
        if (!before.isEmpty() && !step.articles().isEmpty()) {
            changes.add(new ChargeChange(step, before, step.articles()));
        }
        begin(step, meant.stream().mapToInt(Charge::level).max().orElse(1) + levels);
    }

    private List<Charge> end(Step step, List<String> articles) {
        List<Charge> meant = standing.stream()
                .filter(charge -> charge.articles().stream().anyMatch(articles::contains))
                .toList();
        if (meant.isEmpty() && !standing.isEmpty()) {
            meant = List.of(standing.getLast());
        }
        standing.removeAll(meant);
        meant.forEach(charge -> ended.add(charge.until(step.when())));
        return meant;
    }

    private void endAll(Step step) {
        standing.forEach(charge -> ended.add(charge.until(step.when())));
        standing.clear();
    }

    private static String label(Step step) {
        return step.articles().isEmpty() ? NOT_STATED : inWords(step.articles());
    }

    /** Articles as a page prints them: "CC 272, CC 274". */
    static String inWords(List<String> articles) {
        return articles.stream().map(article -> article.replaceFirst("-", " ")).collect(Collectors.joining(", "));
    }

    /** Every charge, those that ended first. */
    List<Charge> all() {
        List<Charge> all = new ArrayList<>(ended);
        all.addAll(standing);
        return List.copyOf(all);
    }

    /** The charges that still stand. */
    List<Charge> standing() {
        return List.copyOf(standing);
    }

    /** The charges that were turned into others, in their order. */
    List<ChargeChange> changes() {
        return List.copyOf(changes);
    }
}
