package org.khronika.incidents;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khronika.incidents.AttackSeries.Member;

/** How grave the attacks of a series were, in sentences: by our order of gravity, and with whose word the gravest are. */
public final class SeverityWords {

    private SeverityWords() {}

    /** The gravest: "explosion, according to her lawyer"; empty where none of them is an attack. */
    public static String gravest(AttackSeries series) {
        List<Member> grave = grave(series);
        return grave.isEmpty() ? "" : label(grave) + SeriesWords.hedged(grave);
    }

    /** What the drawing shows: that it grew worse, if it surely did. */
    static String escalation(AttackSeries series) {
        List<Member> grave = grave(series);
        if (grave.isEmpty()) {
            return "";
        }
        List<Member> lighter = graded(series).stream()
                .filter(one -> grade(one) != grade(grave.getFirst()))
                .toList();
        if (lighter.isEmpty()) {
            return "All of one grade: " + gravest(series);
        }
        Optional<Member> before = lighter.stream()
                .filter(one -> grave.stream().anyMatch(other -> isBefore(one, other)))
                .findFirst();
        if (before.isPresent()) {
            return "By our order of gravity it grew worse: from %s to %s"
                    .formatted(label(List.of(before.get())), gravest(series));
        }
        boolean first = grave.stream().allMatch(one -> lighter.stream().allMatch(other -> isBefore(one, other)));
        return first
                ? "By our order of gravity it began with the gravest: " + gravest(series)
                : "The gravest, by our order of gravity: %s; the dates leave open whether it grew worse"
                        .formatted(gravest(series));
    }

    private static List<Member> graded(AttackSeries series) {
        return series.members().stream()
                .filter(member -> member.severity().isPresent())
                .toList();
    }

    private static List<Member> grave(AttackSeries series) {
        List<Member> graded = graded(series);
        return graded.stream()
                .map(SeverityWords::grade)
                .max(Comparator.naturalOrder())
                .map(most -> graded.stream().filter(one -> grade(one) == most).toList())
                .orElse(List.of());
    }

    private static String label(List<Member> ofOneGrade) {
        return grade(ofOneGrade.getFirst())
                .label(ofOneGrade.stream()
                        .flatMap(one -> one.incident().body().acts().stream())
                        .collect(Collectors.toSet()));
    }

    private static Severity grade(Member member) {
        return member.severity().orElseThrow();
    }

    private static boolean isBefore(Member one, Member other) {
        return AttackSeries.isBefore(
                one.incident().body().happened(), other.incident().body().happened());
    }
}
