package org.khronika.applications;

import static org.khronika.applications.ApplicationCounts.told;
import static org.khronika.applications.ApplicationCounts.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Namer;
import org.khronika.records.RegisterPage.Grid;
import org.khronika.rules.AnswerTime;
import org.khronika.values.Capitals;
import org.khronika.values.Quantity;

/** The small tables of the register of applications: attempts by what was asked for, authority, ground and time, and candidates. */
final class ApplicationGrids {

    private ApplicationGrids() {}

    static List<Grid> of(List<ApplicationInPeriod> rows, Namer namer) {
        return Stream.of(
                        grid(
                                "What was answered, by what was applied for",
                                "What",
                                rows,
                                row -> Capitals.first(row.application().kind().label())),
                        grid("What was answered, by authority", "Authority", rows, row -> {
                            String authority = row.authority(namer);
                            return authority.isEmpty() ? "Not on record" : authority;
                        }),
                        grounds(rows),
                        times(rows),
                        candidates(rows),
                        afterwards(rows))
                .filter(grid -> !grid.rows().isEmpty())
                .toList();
    }

    private static Grid grid(
            String caption, String what, List<ApplicationInPeriod> rows, Function<ApplicationInPeriod, String> by) {
        List<List<String>> counted = rows.stream()
                .filter(row -> !row.attempts().isEmpty())
                .map(by)
                .distinct()
                .sorted()
                .map(name -> {
                    List<Attempt> told = told(rows, row -> by.apply(row).equals(name));
                    List<String> cells = new ArrayList<>(List.of(name, sum(told)));
                    for (Answer answer : Answer.values()) {
                        cells.add(sum(told.stream()
                                .filter(one -> one.answer() == answer)
                                .toList()));
                    }
                    return List.copyOf(cells);
                })
                .toList();
        return new Grid(
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
                counted);
    }

    private static String sum(List<Attempt> attempts) {
        return words(Ladder.sum(attempts).orElse(null));
    }

    private static Grid grounds(List<ApplicationInPeriod> rows) {
        List<List<String>> counted = new ArrayList<>();
        for (Ground ground : Ground.values()) {
            Ladder.sum(told(rows, row -> true).stream()
                            .filter(attempt -> attempt.ground() == ground)
                            .toList())
                    .ifPresent(n -> counted.add(List.of(Capitals.first(ground.label()), words(n))));
        }
        return new Grid("Grounds, as given", List.of("Ground", "Attempts"), counted);
    }

    private static Grid times(List<ApplicationInPeriod> rows) {
        List<List<String>> counted = new ArrayList<>();
        for (AnswerTime.Kept kept : AnswerTime.Kept.values()) {
            ApplicationCounts.keeping(rows, kept)
                    .ifPresent(n -> counted.add(List.of(Capitals.first(kept.label()), words(n))));
        }
        return new Grid("Against the limits of the law", List.of("Answer", "Attempts"), counted);
    }

    /** Candidates by who nominated them: how many were registered, and how many were struck off or put back. */
    private static Grid candidates(List<ApplicationInPeriod> rows) {
        List<ApplicationInPeriod> all = rows.stream()
                .filter(row -> row.application().kind() == ApplicationKind.CANDIDACY)
                .toList();
        List<List<String>> counted = new ArrayList<>();
        Arrays.stream(Nomination.values()).forEach(how -> candidates(all, how, Capitals.first(how.label()), counted));
        candidates(all, null, "How is not on record", counted);
        return new Grid(
                "Candidates, by who nominated them",
                List.of("Nominated", "Applications", "Registered", "Struck off", "Restored"),
                counted);
    }

    private static void candidates(
            List<ApplicationInPeriod> all, @Nullable Nomination how, String called, List<List<String>> counted) {
        List<ApplicationInPeriod> these =
                all.stream().filter(row -> row.application().nominated() == how).toList();
        if (!these.isEmpty()) {
            List<Attempt> told = told(these, row -> true);
            counted.add(List.of(
                    called,
                    sum(told),
                    sum(told.stream()
                            .filter(one -> one.answer() == Answer.REGISTERED)
                            .toList()),
                    words(ApplicationCounts.afterwards(these).get(LaterKind.STRUCK_OFF)),
                    words(ApplicationCounts.afterwards(these).get(LaterKind.RESTORED))));
        }
    }

    /** What happened afterwards, by its ground. */
    private static Grid afterwards(List<ApplicationInPeriod> rows) {
        List<List<String>> counted = new ArrayList<>();
        for (LaterKind kind : LaterKind.values()) {
            Arrays.stream(Ground.values()).forEach(ground -> add(rows, kind, ground, counted));
            add(rows, kind, null, counted);
        }
        return new Grid("What happened afterwards, by its ground", List.of("What", "Ground", "To how many"), counted);
    }

    private static void add(
            List<ApplicationInPeriod> rows, LaterKind kind, @Nullable Ground ground, List<List<String>> counted) {
        rows.stream()
                .flatMap(row -> row.later().stream()
                        .filter(one -> one.what() == kind && Objects.equals(one.ground(), ground))
                        .map(row::hit))
                .reduce(Quantity::plus)
                .ifPresent(n -> counted.add(List.of(
                        Capitals.first(kind.label()),
                        ground == null ? "not on record" : Capitals.first(ground.label()),
                        words(n))));
    }
}
