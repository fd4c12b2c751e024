package org.khronika.incidents;

import static org.khronika.words.Phrase.phrase;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.khronika.incidents.AttackSeries.SeriesIncident;
import org.khronika.words.Sayable;

/** How grave the attacks of a series were, in sentences: by our order of gravity, and with whose word the gravest are. */
public final class SeverityWords {

    private SeverityWords() {}

    /** The gravest: "explosion, according to her lawyer"; says nothing where none of them is an attack. */
    public static Sayable gravest(AttackSeries series) {
        List<SeriesIncident> grave = grave(series);
        return grave.isEmpty() ? Sayable.written("") : SeriesWords.hedged(label(grave), grave);
    }

    /** Whether the gravest are told by somebody’s word, so that the sentence need not say how many are less sure. */
    static boolean saysWhoseWord(AttackSeries series) {
        return SeriesWords.saysWhoseWord(grave(series));
    }

    /** What the drawing shows: that it grew worse, only where every order that the dates allow says so. */
    static Sayable escalation(AttackSeries series) {
        List<SeriesIncident> grave = grave(series);
        if (grave.isEmpty()) {
            return Sayable.written("");
        }
        List<SeriesIncident> graded = graded(series);
        List<SeriesIncident> lighter =
                graded.stream().filter(one -> !grave.contains(one)).toList();
        if (lighter.isEmpty()) {
            return phrase("incidents.severity.all-of-one-grade").with("gravest", gravest(series));
        }
        if (all(graded, SeverityWords::isBefore)) {
            return phrase("incidents.severity.grew-worse")
                    .with("lightest", label(List.of(graded.getFirst())))
                    .with("gravest", gravest(series));
        }
        if (grave.stream().allMatch(one -> lighter.stream().allMatch(other -> isBefore(one, other)))) {
            return phrase("incidents.severity.began-with-the-gravest").with("gravest", gravest(series));
        }
        return phrase(isLeftOpen(series) ? "incidents.severity.left-open" : "incidents.severity.not-each-time")
                .with("gravest", gravest(series));
    }

    /** Whether the dates leave open whether it grew worse. */
    static boolean isLeftOpen(AttackSeries series) {
        List<SeriesIncident> grave = grave(series);
        List<SeriesIncident> graded = graded(series);
        List<SeriesIncident> lighter =
                graded.stream().filter(one -> !grave.contains(one)).toList();
        return !lighter.isEmpty()
                && !all(graded, SeverityWords::isBefore)
                && !grave.stream().allMatch(one -> lighter.stream().allMatch(other -> isBefore(one, other)))
                && all(graded, (lighterOne, graver) -> !isBefore(graver, lighterOne));
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

    private static Sayable label(List<SeriesIncident> ofOneGrade) {
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
