package org.khronika.applications;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.khronika.rules.AnswerTime;
import org.khronika.values.Capitals;
import org.khronika.values.Quantity;

/** The sentence over the register of applications. */
final class ApplicationCounts {

    private ApplicationCounts() {}

    static String sentence(List<ApplicationInPeriod> rows) {
        if (rows.isEmpty()) {
            return "No application is on record for these days.";
        }
        StringBuilder said = new StringBuilder(rows.size() == 1 ? "1 application. " : rows.size() + " applications. ");
        for (ApplicationKind kind : ApplicationKind.values()) {
            List<Attempt> told = told(rows, row -> row.application().kind() == kind);
            Ladder.sum(told)
                    .ifPresent(n -> said.append(Capitals.first(kind.label()))
                            .append(": ")
                            .append(kind.attempts(n))
                            .append(", ")
                            .append(String.join(", ", answers(told)))
                            .append(". "));
        }
        List<String> kept = new ArrayList<>();
        for (AnswerTime.Kept one : AnswerTime.Kept.values()) {
            if (one != AnswerTime.Kept.NO_LIMIT) {
                keeping(rows, one).ifPresent(n -> kept.add(n.inWords(Locale.ENGLISH) + " " + one.label()));
            }
        }
        if (!kept.isEmpty()) {
            said.append("Where the law has a limit: ")
                    .append(String.join(", ", kept))
                    .append(". ");
        }
        afterwards(rows)
                .forEach((what, n) -> said.append(
                        "%s afterwards: %s. ".formatted(Capitals.first(what.label()), n.inWords(Locale.ENGLISH))));
        long undated = told(rows, row -> true).stream()
                .filter(attempt -> attempt.filed() == null && attempt.answered() == null)
                .count();
        String perhaps = Ladder.sum(
                        rows.stream().flatMap(row -> row.perhaps().stream()).toList())
                .map(n -> "Of %s the dates leave open whether they lie in these days. "
                        .formatted(n.inWords(Locale.ENGLISH)))
                .orElse("");
        return (said
                        + perhaps
                        + (undated == 0 ? "" : "Entries without a day, which stand in every period: " + undated + "."))
                .strip();
    }

    /** What happened afterwards and to how many, in the order of the list. */
    static Map<LaterKind, Quantity> afterwards(List<ApplicationInPeriod> rows) {
        Map<LaterKind, Quantity> counted = new EnumMap<>(LaterKind.class);
        rows.forEach(row -> row.later().forEach(one -> counted.merge(one.what(), row.hit(one), Quantity::plus)));
        return counted;
    }

    private static List<String> answers(List<Attempt> told) {
        List<String> answers = new ArrayList<>();
        for (Answer answer : Answer.values()) {
            Ladder.sum(told.stream().filter(one -> one.answer() == answer).toList())
                    .ifPresent(n -> answers.add(n.inWords(Locale.ENGLISH)
                            + (answer == Answer.NOT_KNOWN ? " whose answer is not known" : " " + answer.label())));
        }
        return answers;
    }

    static List<Attempt> told(List<ApplicationInPeriod> rows, Predicate<ApplicationInPeriod> which) {
        return rows.stream().filter(which).flatMap(row -> row.told().stream()).toList();
    }

    static Optional<Quantity> keeping(List<ApplicationInPeriod> rows, AnswerTime.Kept kept) {
        return Ladder.sum(rows.stream()
                .flatMap(row -> row.attempts().stream())
                .filter(timed -> timed.time().kept() == kept)
                .map(Timed::attempt)
                .toList());
    }

    static String words(@Nullable Quantity n) {
        return n == null ? "" : n.inWords(Locale.ENGLISH);
    }
}
