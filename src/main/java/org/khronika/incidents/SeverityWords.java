package org.khronika.incidents;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.khronika.incidents.AttackSeries.SeriesIncident;

/** How grave the attacks of a series were, in sentences: by our order of gravity, and with whose word the gravest are. */
public final class SeverityWords {

    private SeverityWords() {}

    /** The gravest: "explosion, according to her lawyer"; empty where none of them is an attack. */
    public static String gravest(AttackSeries series) {
        List<SeriesIncident> grave = grave(series);
        return grave.isEmpty() ? "" : label(grave) + SeriesWords.hedged(grave);
    }

    /** What the drawing shows: that it grew worse, only where every order that the dates allow says so. */
    static String escalation(AttackSeries series) {
        List<SeriesIncident> grave = grave(series);
        if (grave.isEmpty()) {
            return "";
        }
        List<SeriesIncident> graded = graded(series);
        List<SeriesIncident> lighter =
                graded.stream().filter(one -> !grave.contains(one)).toList();
        if (lighter.isEmpty()) {
            return "All of one grade: " + gravest(series);
        }
        if (all(graded, SeverityWords::isBefore)) {
            return "By our order of gravity it grew worse: from %s to %s"
                    .formatted(label(List.of(graded.getFirst())), gravest(series));
        }
        if (grave.stream().allMatch(one -> lighter.stream().allMatch(other -> isBefore(one, other)))) {
            return "By our order of gravity it began with the gravest: " + gravest(series);
        }
        String course = all(graded, (lighterOne, graver) -> !isBefore(graver, lighterOne))
                ? "the dates leave open whether it grew worse"
                : "it did not grow worse each time";
        return "The gravest, by our order of gravity: %s; %s".formatted(gravest(series), course);
    }

    /** Whether something holds for each two of different grades, the lighter given first. */
    private static boolean all(List<SeriesIncident> graded, BiPredicate<SeriesIncident, SeriesIncident> holds) {
        return graded.stream()
                .allMatch(one -> graded.stream()
                        .filter(other -> grade(one).compareTo(grade(other)) < 0)
                        .allMatch(other -> holds.test(one, other)));
    }

    private static List<SeriesIncident> graded(AttackSeries series) {
        return series.members().stream()
                .filter(member -> member.severity().isPresent())
                .toList();
    }

    private static List<SeriesIncident> grave(AttackSeries series) {
        List<SeriesIncident> graded = graded(series);
        return graded.stream()
                .map(SeverityWords::grade)
                .max(Comparator.naturalOrder())
                .map(most -> graded.stream().filter(one -> grade(one) == most).toList())
                .orElse(List.of());
    }

    private static String label(List<SeriesIncident> ofOneGrade) {
        return grade(ofOneGrade.getFirst())
                .label(ofOneGrade.stream()
                        .flatMap(one -> one.incident().body().acts().stream())
                        .collect(Collectors.toSet()));
    }

    private static Severity grade(SeriesIncident member) {
        return member.severity().orElseThrow();
    }

    private static boolean isBefore(SeriesIncident one, SeriesIncident other) {
        return AttackSeries.isBefore(
                one.incident().body().happened(), other.incident().body().happened());
    }
}
