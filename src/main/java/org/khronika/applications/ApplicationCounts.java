package org.khronika.applications;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.RecordRegister.Scope;
import org.khronika.rules.AnswerTime;
import org.khronika.values.Capitals;
import org.khronika.values.Count;
import org.khronika.values.InWords;
import org.khronika.values.Quantity;

/** The sentence over the register of applications. */
final class ApplicationCounts {

    private ApplicationCounts() {}

    static String sentence(List<ApplicationInPeriod> rows, Scope scope) {
        if (rows.isEmpty()) {
            return "No application is on record for these days.";
        }
        StringBuilder said = new StringBuilder("%s %s on record. "
                .formatted(Capitals.first(Count.of(rows.size(), "application")), Count.is(rows.size())));
        for (ApplicationKind kind : ApplicationKind.values()) {
            List<Attempt> told = told(rows, row -> row.application().kind() == kind);
            if (!told.isEmpty()) {
                said.append(Capitals.first(kind.label()))
                        .append(": ")
                        .append(outcome(kind, told))
                        .append(". ");
            }
        }
        long uncounted = rows.stream().filter(row -> row.told().isEmpty()).count();
        if (uncounted > 0) {
            said.append("Of %s no source says whether anything was filed. "
                    .formatted(uncounted == 1 ? "one of them" : Count.words(uncounted) + " of them"));
        }
        List<String> kept = new ArrayList<>();
        for (AnswerTime.LimitKept one : AnswerTime.LimitKept.values()) {
            if (one != AnswerTime.LimitKept.NO_LIMIT) {
                keeping(rows, one).ifPresent(n -> kept.add(n.inWords(Locale.ENGLISH) + " " + one.label()));
            }
        }
        if (!kept.isEmpty()) {
            said.append("Where the law has a limit: ")
                    .append(InWords.list(kept))
                    .append(". ");
        }
        afterwards(rows)
                .forEach((what, n) -> said.append("%s %s %s%s afterwards. "
                        .formatted(
                                Capitals.first(many(n)),
                                isOne(n) ? "was" : "were",
                                distance(rows, what).map(word -> word + " ").orElse(""),
                                what.label())));
        Ladder.sum(rows.stream().flatMap(row -> row.perhaps().stream()).toList())
                .ifPresent(n -> said.append("The dates of %s leave open whether they lie in these days. "
                        .formatted(n.inWords(Locale.ENGLISH))));
        long undated = scope.from() == null && scope.to() == null
                ? 0
                : told(rows, row -> true).stream()
                        .filter(attempt -> attempt.filed() == null && attempt.answered() == null)
                        .count();
        if (undated > 0) {
            said.append("%s %s no day and %s in every period."
                    .formatted(
                            Capitals.first(Count.of(undated, "entry", "entries")),
                            Count.has(undated),
                            undated == 1 ? "stands" : "stand"));
        }
        return said.toString().strip();
    }

    /** "three"; "some" where nobody says how many, because that was more than one. */
    private static String many(Quantity n) {
        return n.isExact()
                ? Count.words(n.least())
                : n.most().isEmpty() && n.least() <= 2 ? "some" : n.inWords(Locale.ENGLISH);
    }

    private static boolean isOne(Quantity n) {
        return n.isExact() && n.least() == 1;
    }

    /** What happened afterwards and to how many, in the order of the list. */
    static Map<LaterKind, Quantity> afterwards(List<ApplicationInPeriod> rows) {
        Map<LaterKind, Quantity> counted = new EnumMap<>(LaterKind.class);
        rows.forEach(row -> row.later().forEach(one -> counted.merge(one.what(), row.hit(one), Quantity::plus)));
        return counted;
    }

    /** To how many something happened afterwards, with the distance that the source keeps: "more than 1, reportedly"; empty for none. */
    static String afterwards(List<ApplicationInPeriod> rows, LaterKind what) {
        String n = words(afterwards(rows).get(what));
        return n.isEmpty()
                ? ""
                : n + distance(rows, what).map(word -> ", " + word).orElse("");
    }

    private static Optional<String> distance(List<ApplicationInPeriod> rows, LaterKind what) {
        return rows.stream()
                .flatMap(row -> row.later().stream())
                .filter(one -> one.what() == what)
                .map(Later::hedge)
                .filter(word -> !word.isEmpty())
                .findFirst();
    }

    /** "reportedly there were 11 attempts; 10 were returned, and 1 is not answered yet. Besides these, 2 were registered; …". */
    private static String outcome(ApplicationKind kind, List<Attempt> told) {
        List<Attempt> counted = told.stream().filter(Attempt::isCounted).toList();
        List<Attempt> only = told.stream().filter(one -> !one.isCounted()).toList();
        List<String> sentences = new ArrayList<>();
        Ladder.sum(counted)
                .ifPresent(n -> sentences.add(distance(counted) + "there " + (isOne(n) ? "was " : "were ")
                        + kind.attempts(n) + "; " + answers(counted, n)));
        Ladder.sum(only)
                .ifPresent(n -> sentences.add(
                        (sentences.isEmpty() ? "" : "Besides these, ") + distance(only) + n.inWords(Locale.ENGLISH)
                                + " " + Answer.REGISTERED.happenedTo(isOne(n)) + "; how many " + kind.attempt()
                                + "s there were is not told"));
        return String.join(". ", sentences);
    }

    private static String answers(List<Attempt> told, Quantity all) {
        Map<Answer, Quantity> answers = new EnumMap<>(Answer.class);
        told.forEach(one -> answers.merge(one.answer(), one.count(), Quantity::plus));
        if (answers.size() == 1) {
            return (isOne(all) ? "it " : "all ")
                    + answers.keySet().iterator().next().happenedTo(isOne(all));
        }
        List<String> parts = answers.entrySet().stream()
                .map(one -> one.getValue().inWords(Locale.ENGLISH) + " "
                        + one.getKey().happenedTo(isOne(one.getValue())))
                .toList();
        return String.join(", ", parts.subList(0, parts.size() - 1)) + ", and " + parts.getLast();
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

    /** How many attempts are told, with the distance that the source keeps; empty where only what came of them is. */
    static String tried(List<Attempt> told) {
        List<Attempt> counted = told.stream().filter(Attempt::isCounted).toList();
        return Ladder.sum(counted).map(n -> hedged(counted, n)).orElse("");
    }

    /** "reportedly " before what a source keeps its distance from; empty where it states all of it. */
    static String distance(List<Attempt> told) {
        return told.stream()
                .map(Attempt::hedge)
                .filter(word -> !word.isEmpty())
                .findFirst()
                .map(word -> word + " ")
                .orElse("");
    }

    /** "11, reportedly": a number with the distance that the source keeps from any of what it counts. */
    static String hedged(List<Attempt> counted, Quantity n) {
        String hedge = counted.stream()
                .map(Attempt::hedge)
                .filter(word -> !word.isEmpty())
                .findFirst()
                .map(word -> ", " + word)
                .orElse("");
        return words(n) + hedge;
    }

    static String words(@Nullable Quantity n) {
        return n == null ? "" : n.inWords(Locale.ENGLISH);
    }
}
