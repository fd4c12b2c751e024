package org.khronika.applications;

import static org.khronika.applications.ApplicationCounts.told;
import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Namer;
import org.khronika.pages.RegisterPage;
import org.khronika.rules.AnswerTime;
import org.khronika.values.Quantity;
import org.khronika.words.Sayable;

/** The small tables of the register of applications: attempts by what was asked for, authority, ground and time, and candidates. */
final class ApplicationGrids {

    private ApplicationGrids() {}

    static List<RegisterPage.Grid> of(List<ApplicationInPeriod> rows, Namer namer) {
        Function<ApplicationInPeriod, String> what =
                row -> namer.say(row.application().kind().capital());
        Function<ApplicationInPeriod, String> authority = row -> {
            String named = row.authority(namer);
            return named.isEmpty() ? namer.say(phrase("applications.grid.not-on-record")) : named;
        };
        return Stream.of(
                        answered("applications.grid.by-kind", "applications.grid.what", rows, what, namer),
                        answered(
                                "applications.grid.by-authority",
                                "applications.page.authority",
                                rows,
                                authority,
                                namer),
                        registered(rows, what, namer),
                        grounds(rows, namer),
                        times(rows, namer),
                        candidates(rows, namer),
                        afterwards(rows, namer))
                .filter(grid -> !grid.rows().isEmpty())
                .toList();
    }

    /** The attempts that are told, with their answers: those add up to the attempts. */
    private static RegisterPage.Grid answered(
            String caption,
            String what,
            List<ApplicationInPeriod> rows,
            Function<ApplicationInPeriod, String> by,
            Namer namer) {
        return grid(
                caption,
                List.of(
                        what,
                        "applications.page.attempts",
                        "applications.grid.granted",
                        "applications.grid.returned",
                        "applications.grid.refused",
                        "applications.grid.unanswered",
                        "applications.grid.withdrawn",
                        "applications.grid.not-answered-yet",
                        "applications.grid.not-known"),
                rows.stream()
                        .filter(row -> row.told().stream().anyMatch(Attempt::isCounted))
                        .collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList())),
                (name, these) -> counts(name, these, namer),
                namer);
    }

    private static <K> RegisterPage.Grid grid(
            String caption,
            List<String> heads,
            Map<K, List<ApplicationInPeriod>> groups,
            BiFunction<K, List<ApplicationInPeriod>, List<String>> row,
            Namer namer) {
        return RegisterPage.Grid.counted(
                namer.say(phrase(caption)),
                heads.stream().map(head -> namer.say(phrase(head))).toList(),
                groups,
                row,
                one -> namer.mention(one.address()));
    }

    private static List<String> counts(String name, List<ApplicationInPeriod> rows, Namer namer) {
        List<Attempt> told =
                told(rows, row -> true).stream().filter(Attempt::isCounted).toList();
        List<String> cells = new ArrayList<>(List.of(name, namer.say(tried(told))));
        for (AnswerToAttempt answer : AnswerToAttempt.values()) {
            List<Attempt> these =
                    told.stream().filter(one -> one.answer() == answer).toList();
            cells.add(namer.say(answer == AnswerToAttempt.PENDING ? known(these) : sum(these)));
        }
        return List.copyOf(cells);
    }

    /** Those of whom all that is told is that they were registered: of how many who tried nobody knows, and they stand apart. */
    private static RegisterPage.Grid registered(
            List<ApplicationInPeriod> rows, Function<ApplicationInPeriod, String> by, Namer namer) {
        return grid(
                "applications.grid.only-registered",
                List.of("applications.grid.what", "applications.grid.how-many"),
                rows.stream()
                        .filter(row -> row.told().stream().anyMatch(attempt -> !attempt.isCounted()))
                        .collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList())),
                (name, these) -> List.of(
                        name,
                        namer.say(sum(told(these, row -> true).stream()
                                .filter(attempt -> !attempt.isCounted())
                                .toList()))),
                namer);
    }

    private static Sayable tried(List<Attempt> told) {
        return ApplicationCounts.tried(told);
    }

    /** That no answer came is no report of anybody: it is what is not known, of attempts that a source may report. */
    private static Sayable known(List<Attempt> attempts) {
        return Ladder.sum(attempts)
                .<Sayable>map(
                        n -> phrase("applications.grid.as-far-as-is-known").with("n", n))
                .orElse(Sayable.written(""));
    }

    private static Sayable sum(List<Attempt> attempts) {
        return Ladder.sum(attempts)
                .map(n -> ApplicationCounts.hedged(attempts, n))
                .orElse(Sayable.written(""));
    }

    private static RegisterPage.Grid grounds(List<ApplicationInPeriod> rows, Namer namer) {
        Map<Ground, List<ApplicationInPeriod>> groups = new EnumMap<>(Ground.class);
        Arrays.stream(Ground.values())
                .forEach(ground -> groups.put(
                        ground,
                        rows.stream()
                                .filter(row -> row.told().stream().anyMatch(attempt -> attempt.ground() == ground))
                                .toList()));
        groups.values().removeIf(List::isEmpty);
        return grid(
                "applications.grid.grounds",
                List.of("applications.page.ground", "applications.page.attempts"),
                groups,
                (ground, these) -> List.of(
                        namer.say(ground.capital()),
                        namer.say(sum(told(these, row -> true).stream()
                                .filter(attempt -> attempt.ground() == ground)
                                .toList()))),
                namer);
    }

    /** Only where the law has a limit that is known: that there is none says nothing about an answer. */
    private static RegisterPage.Grid times(List<ApplicationInPeriod> rows, Namer namer) {
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
        return grid(
                "applications.grid.limits",
                List.of("applications.page.answer", "applications.page.attempts"),
                groups,
                (kept, these) -> List.of(
                        namer.say(kept.capital()),
                        said(ApplicationCounts.keeping(these, kept).orElse(null), namer)),
                namer);
    }

    private static String said(@Nullable Quantity n, Namer namer) {
        return n == null ? "" : namer.say(n);
    }

    /** Candidates by who nominated them: how many were registered, and how many were struck off or put back. */
    private static RegisterPage.Grid candidates(List<ApplicationInPeriod> rows, Namer namer) {
        List<ApplicationInPeriod> all = rows.stream()
                .filter(row -> row.application().kind() == ApplicationKind.CANDIDACY)
                .toList();
        Map<String, List<ApplicationInPeriod>> groups = all.stream()
                .collect(Collectors.groupingBy(
                        row -> row.application().nominated() == null
                                ? namer.say(phrase("applications.grid.how-not-on-record"))
                                : namer.say(row.application().nominated().capital()),
                        TreeMap::new,
                        Collectors.toList()));
        return grid(
                "applications.grid.candidates",
                List.of(
                        "applications.grid.nominated",
                        "applications.grid.applications",
                        "applications.grid.registered",
                        "applications.grid.struck-off",
                        "applications.grid.restored"),
                groups,
                (how, these) -> {
                    List<Attempt> told = told(these, row -> true);
                    return Stream.of(
                                    Sayable.written(how),
                                    tried(told),
                                    sum(told.stream()
                                            .filter(one -> one.answer() == AnswerToAttempt.REGISTERED)
                                            .toList()),
                                    ApplicationCounts.afterwards(these, LaterKind.STRUCK_OFF),
                                    ApplicationCounts.afterwards(these, LaterKind.RESTORED))
                            .map(namer::say)
                            .toList();
                },
                namer);
    }

    /** What happened afterwards, by its ground. */
    private static RegisterPage.Grid afterwards(List<ApplicationInPeriod> rows, Namer namer) {
        Map<List<String>, List<ApplicationInPeriod>> groups = new LinkedHashMap<>();
        for (LaterKind kind : LaterKind.values()) {
            rows.forEach(row -> row.later().stream()
                    .filter(one -> one.what() == kind)
                    .forEach(one -> groups.computeIfAbsent(named(one, namer), none -> new ArrayList<>())
                            .add(row)));
        }
        return grid(
                "applications.grid.afterwards",
                List.of("applications.grid.what", "applications.page.ground", "applications.grid.to-how-many"),
                groups,
                (what, these) -> List.of(
                        what.getFirst(),
                        namer.words(what.getLast()),
                        said(
                                these.stream()
                                        .distinct()
                                        .flatMap(row -> row.later().stream()
                                                .filter(one -> named(one, namer).equals(what))
                                                .map(row::hit))
                                        .reduce(Quantity::plus)
                                        .orElse(null),
                                namer)),
                namer);
    }

    private static List<String> named(Later one, Namer namer) {
        return List.of(
                namer.say(one.told().capital()),
                namer.say(one.hasGround() ? one.why().capital() : phrase("applications.grid.not-told")));
    }
}
