package org.khronika.applications;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.RecordRegister.Scope;
import org.khronika.rules.AnswerTime;
import org.khronika.values.Certainty;
import org.khronika.values.Numeral;
import org.khronika.values.Quantity;
import org.khronika.words.Sayable;

/** The sentence over the register of applications. */
final class ApplicationCounts {

    private ApplicationCounts() {}

    static Sayable sentence(List<ApplicationInPeriod> rows, Scope scope) {
        if (rows.isEmpty()) {
            return phrase("applications.counts.none");
        }
        List<Sayable> said = new ArrayList<>();
        said.add(phrase("applications.counts.on-record").with("n", Numeral.of(rows.size())));
        for (ApplicationKind kind : ApplicationKind.values()) {
            said.addAll(outcome(kind, told(rows, row -> row.application().kind() == kind)));
        }
        long uncounted = rows.stream().filter(row -> row.told().isEmpty()).count();
        if (uncounted > 0) {
            said.add(phrase("applications.counts.uncounted").with("n", Numeral.of(uncounted)));
        }
        said.add(kept(rows));
        afterwards(rows).forEach((what, n) -> said.add(happened(rows, what, n)));
        Ladder.sum(rows.stream().flatMap(row -> row.perhaps().stream()).toList())
                .ifPresent(
                        n -> said.add(phrase("applications.counts.perhaps-in").with("n", n)));
        long undated = scope.from() == null && scope.to() == null
                ? 0
                : told(rows, row -> true).stream()
                        .filter(attempt -> !attempt.hasDay())
                        .count();
        if (undated > 0) {
            said.add(phrase("applications.counts.without-a-day").with("n", Numeral.of(undated)));
        }
        return Sayable.sentences(said);
    }

    /** "Where the law has a limit: 2 in time and 1 late."; says nothing where it has none that we know. */
    private static Sayable kept(List<ApplicationInPeriod> rows) {
        List<Sayable> kept = new ArrayList<>();
        for (AnswerTime.LimitKept one : AnswerTime.LimitKept.values()) {
            if (one != AnswerTime.LimitKept.NO_LIMIT) {
                keeping(rows, one)
                        .ifPresent(n -> kept.add(
                                phrase("applications.counts.kept").with("n", n).with("kept", one)));
            }
        }
        return kept.isEmpty()
                ? Sayable.written("")
                : phrase("applications.counts.limits").with("kept", Sayable.and(kept));
    }

    /** "Three were reportedly struck off afterwards."; "some" where nobody says how many, because that was more than one. */
    private static Sayable happened(List<ApplicationInPeriod> rows, LaterKind what, Quantity n) {
        Sayable many = n.isExact()
                ? Numeral.of(n.least())
                : n.most().isEmpty() && n.least() <= 2 ? phrase("applications.counts.some") : n;
        Certainty distance = distance(rows, what);
        return phrase("applications.counts.happened")
                .with("n", many)
                .with("one", one(n))
                .with("certainty", distance == null ? "NONE" : distance.name())
                .with("what", what);
    }

    static boolean isOne(Quantity n) {
        return n.isExact() && n.least() == 1;
    }

    private static String one(Quantity n) {
        return isOne(n) ? "YES" : "NO";
    }

    /** What happened afterwards and to how many, in the order of the list. */
    static Map<LaterKind, Quantity> afterwards(List<ApplicationInPeriod> rows) {
        Map<LaterKind, Quantity> counted = new EnumMap<>(LaterKind.class);
        rows.forEach(row -> row.later().forEach(one -> counted.merge(one.what(), row.hit(one), Quantity::plus)));
        return counted;
    }

    /** To how many something happened afterwards, with the distance that the source keeps: "more than 1, reportedly"; says nothing for none. */
    static Sayable afterwards(List<ApplicationInPeriod> rows, LaterKind what) {
        Quantity n = afterwards(rows).get(what);
        return n == null ? Sayable.written("") : Distance.after(n, distance(rows, what));
    }

    private static @Nullable Certainty distance(List<ApplicationInPeriod> rows, LaterKind what) {
        return rows.stream()
                .flatMap(row -> row.later().stream())
                .filter(one -> one.what() == what)
                .map(Later::distance)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** "Reportedly there were 11 attempts; 10 were returned, and 1 is not answered yet. Besides these, 2 were registered; …". */
    private static List<Sayable> outcome(ApplicationKind kind, List<Attempt> told) {
        List<Attempt> counted = told.stream().filter(Attempt::isCounted).toList();
        List<Attempt> only = told.stream().filter(one -> !one.isCounted()).toList();
        List<Sayable> sentences = new ArrayList<>();
        Ladder.sum(counted)
                .ifPresent(n ->
                        sentences.add(of(kind, Distance.before(attempts(kind, counted, n), Distance.of(counted)))));
        Ladder.sum(only).ifPresent(n -> {
            Sayable registered = Distance.before(
                    phrase("applications.counts.only-registered")
                            .with("n", n)
                            .with("one", one(n))
                            .with("kind", kind.name()),
                    Distance.of(only));
            sentences.add(
                    sentences.isEmpty()
                            ? of(kind, registered)
                            : phrase("applications.counts.besides").with("what", registered));
        });
        return sentences;
    }

    private static Sayable of(ApplicationKind kind, Sayable told) {
        return phrase("applications.counts.of-kind").with("kind", kind).with("told", told);
    }

    private static Sayable attempts(ApplicationKind kind, List<Attempt> told, Quantity all) {
        return phrase("applications.counts.attempts")
                .with("one", one(all))
                .with("attempts", kind.attempts(all))
                .with("answers", answers(told, all));
    }

    private static Sayable answers(List<Attempt> told, Quantity all) {
        Map<AnswerToAttempt, Quantity> answers = new EnumMap<>(AnswerToAttempt.class);
        told.forEach(one -> answers.merge(one.answer(), one.count(), Quantity::plus));
        if (answers.size() == 1) {
            return phrase("applications.counts.all-answered")
                    .with("one", one(all))
                    .with("answer", answers.keySet().iterator().next());
        }
        List<Sayable> parts = answers.entrySet().stream()
                .<Sayable>map(one -> phrase("applications.counts.so-many-answered")
                        .with("n", one.getValue())
                        .with("one", one(one.getValue()))
                        .with("answer", one.getKey()))
                .toList();
        return phrase("applications.counts.and")
                .with("some", Sayable.commas(parts.subList(0, parts.size() - 1)))
                .with("last", parts.getLast());
    }

    static List<Attempt> told(List<ApplicationInPeriod> rows, Predicate<ApplicationInPeriod> which) {
        return rows.stream().filter(which).flatMap(row -> row.told().stream()).toList();
    }

    static Optional<Quantity> keeping(List<ApplicationInPeriod> rows, AnswerTime.LimitKept kept) {
        return Ladder.sum(rows.stream()
                .flatMap(row -> row.attempts().stream())
                .filter(timed -> timed.time().kept() == kept)
                .map(Timed::attempt)
                .toList());
    }

    /** How many attempts are told, with the distance that the source keeps; says nothing where only what came of them is. */
    static Sayable tried(List<Attempt> told) {
        List<Attempt> counted = told.stream().filter(Attempt::isCounted).toList();
        return Ladder.sum(counted).map(n -> hedged(counted, n)).orElse(Sayable.written(""));
    }

    /** "11, reportedly": a number with the distance that the source keeps from any of what it counts. */
    static Sayable hedged(List<Attempt> counted, Quantity n) {
        return Distance.after(n, Distance.of(counted));
    }
}
