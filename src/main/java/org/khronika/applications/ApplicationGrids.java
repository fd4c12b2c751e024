package org.khronika.applications;

import static org.khronika.applications.ApplicationCounts.told;
import static org.khronika.applications.ApplicationCounts.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khronika.pages.Namer;
import org.khronika.pages.RegisterPage.Grid;
import org.khronika.rules.AnswerTime;
import org.khronika.values.Capitals;
import org.khronika.values.Quantity;

/** The small tables of the register of applications: attempts by what was asked for, authority, ground and time, and candidates. */
final class ApplicationGrids {

    private ApplicationGrids() {}

    static List<Grid> of(List<ApplicationInPeriod> rows, Namer namer) {
        Function<ApplicationInPeriod, String> what =
                row -> Capitals.first(row.application().kind().label());
        Function<ApplicationInPeriod, String> authority = row -> {
            String named = row.authority(namer);
            return named.isEmpty() ? "Not on record" : named;
        };
        return Stream.of(
                        answered("What was answered, by what was applied for", "What", rows, what, namer),
                        answered("What was answered, by authority", "Authority", rows, authority, namer),
                        registered(rows, what, namer),
                        grounds(rows, namer),
                        times(rows, namer),
                        candidates(rows, namer),
                        afterwards(rows, namer))
                .filter(grid -> !grid.rows().isEmpty())
                .toList();
    }

    /** The attempts that are told, with their answers: those add up to the attempts. */
    private static Grid answered(
            String caption,
            String what,
            List<ApplicationInPeriod> rows,
            Function<ApplicationInPeriod, String> by,
            Namer namer) {
        return Grid.counted(
                caption,
                List.of(
                        what,
                        "Attempts",
                        "Granted",
                        "Returned",
                        "Refused",
                        "Unanswered",
                        "Withdrawn",
                        "Not answered yet",
                        "Not known"),
                rows.stream()
                        .filter(row -> row.told().stream().anyMatch(Attempt::isCounted))
                        .collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList())),
                ApplicationGrids::counts,
                row -> namer.mention(row.address()));
    }

    private static List<String> counts(String name, List<ApplicationInPeriod> rows) {
        List<Attempt> told =
                told(rows, row -> true).stream().filter(Attempt::isCounted).toList();
        List<String> cells = new ArrayList<>(List.of(name, tried(told)));
        for (Answer answer : Answer.values()) {
            List<Attempt> these =
                    told.stream().filter(one -> one.answer() == answer).toList();
            cells.add(answer == Answer.PENDING ? known(these) : sum(these));
        }
        return List.copyOf(cells);
    }

    /** Those of whom all that is told is that they were registered: of how many who tried nobody knows, and they stand apart. */
    private static Grid registered(
            List<ApplicationInPeriod> rows, Function<ApplicationInPeriod, String> by, Namer namer) {
        return Grid.counted(
                "Registered or granted, of how many attempts is not told",
                List.of("What", "How many"),
                rows.stream()
                        .filter(row -> row.told().stream().anyMatch(attempt -> !attempt.isCounted()))
                        .collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList())),
                (name, these) -> List.of(
                        name,
                        sum(told(these, row -> true).stream()
                                .filter(attempt -> !attempt.isCounted())
                                .toList())),
                row -> namer.mention(row.address()));
    }

    private static String tried(List<Attempt> told) {
        return ApplicationCounts.tried(told);
    }

    /** That no answer came is no report of anybody: it is what is not known, of attempts that a source may report. */
    private static String known(List<Attempt> attempts) {
        return Ladder.sum(attempts)
                .map(n -> ApplicationCounts.words(n) + ", as far as is known")
                .orElse("");
    }

    private static String sum(List<Attempt> attempts) {
        return Ladder.sum(attempts)
                .map(n -> ApplicationCounts.hedged(attempts, n))
                .orElse("");
    }

    private static Grid grounds(List<ApplicationInPeriod> rows, Namer namer) {
        Map<Ground, List<ApplicationInPeriod>> groups = new EnumMap<>(Ground.class);
        Arrays.stream(Ground.values())
                .forEach(ground -> groups.put(
                        ground,
                        rows.stream()
                                .filter(row -> row.told().stream().anyMatch(attempt -> attempt.ground() == ground))
                                .toList()));
        groups.values().removeIf(List::isEmpty);
        return Grid.counted(
                "Grounds, as given",
                List.of("Ground", "Attempts"),
                groups,
                (ground, these) -> List.of(
                        Capitals.first(ground.label()),
                        sum(told(these, row -> true).stream()
                                .filter(attempt -> attempt.ground() == ground)
                                .toList())),
                row -> namer.mention(row.address()));
    }

    /** Only where the law has a limit that is known: that there is none says nothing about an answer. */
    private static Grid times(List<ApplicationInPeriod> rows, Namer namer) {
        Map<AnswerTime.LimitKept, List<ApplicationInPeriod>> groups = new EnumMap<>(AnswerTime.LimitKept.class);
        for (AnswerTime.LimitKept kept : AnswerTime.LimitKept.values()) {
            List<ApplicationInPeriod> these = rows.stream()
                    .filter(row -> row.attempts().stream()
                            .anyMatch(timed -> timed.time().kept() == kept))
                    .toList();
            if (!these.isEmpty() && kept != AnswerTime.LimitKept.NO_LIMIT) {
                groups.put(kept, these);
            }
        }
        return Grid.counted(
                "Against the limits of the law",
                List.of("Answer", "Attempts"),
                groups,
                (kept, these) -> List.of(
                        Capitals.first(kept.label()),
                        words(ApplicationCounts.keeping(these, kept).orElse(null))),
                row -> namer.mention(row.address()));
    }

    /** Candidates by who nominated them: how many were registered, and how many were struck off or put back. */
    private static Grid candidates(List<ApplicationInPeriod> rows, Namer namer) {
        List<ApplicationInPeriod> all = rows.stream()
                .filter(row -> row.application().kind() == ApplicationKind.CANDIDACY)
                .toList();
        Map<String, List<ApplicationInPeriod>> groups = all.stream()
                .collect(Collectors.groupingBy(
                        row -> row.application().nominated() == null
                                ? "How is not on record"
                                : Capitals.first(row.application().nominated().label()),
                        TreeMap::new,
                        Collectors.toList()));
        return Grid.counted(
                "Candidates, by who nominated them",
                List.of("Nominated", "Applications", "Registered", "Struck off", "Restored"),
                groups,
                (how, these) -> {
                    List<Attempt> told = told(these, row -> true);
                    return List.of(
                            how,
                            tried(told),
                            sum(told.stream()
                                    .filter(one -> one.answer() == Answer.REGISTERED)
                                    .toList()),
                            ApplicationCounts.afterwards(these, LaterKind.STRUCK_OFF),
                            ApplicationCounts.afterwards(these, LaterKind.RESTORED));
                },
                row -> namer.mention(row.address()));
    }

    /** What happened afterwards, by its ground. */
    private static Grid afterwards(List<ApplicationInPeriod> rows, Namer namer) {
        Map<List<String>, List<ApplicationInPeriod>> groups = new LinkedHashMap<>();
        for (LaterKind kind : LaterKind.values()) {
            rows.forEach(row -> row.later().stream()
                    .filter(one -> one.what() == kind)
                    .forEach(one -> groups.computeIfAbsent(named(one), none -> new ArrayList<>())
                            .add(row)));
        }
        return Grid.counted(
                "What happened afterwards, by its ground",
                List.of("What", "Ground", "To how many"),
                groups,
                (what, these) -> List.of(
                        what.getFirst(),
                        namer.words(what.getLast()),
                        words(these.stream()
                                .distinct()
                                .flatMap(row -> row.later().stream()
                                        .filter(one -> named(one).equals(what))
                                        .map(row::hit))
                                .reduce(Quantity::plus)
                                .orElse(null))),
                row -> namer.mention(row.address()));
    }

    private static List<String> named(Later one) {
        return List.of(Capitals.first(one.told()), one.why().isEmpty() ? "Not told" : Capitals.first(one.why()));
    }
}
