package org.khronika.applications;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Namer;
import org.khronika.records.RegisterPage;
import org.khronika.rules.AnswerTime;
import org.khronika.values.Quantity;

/** The attempts of a period, counted: by what was applied for, authority, ground, and against the limits of the law. */
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
                    .ifPresent(n -> said.append(ApplicationStory.capital(kind.label()))
                            .append(": ")
                            .append(n.inWords(Locale.ENGLISH))
                            .append(n.least() == 1 ? " attempt, " : " attempts, ")
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
        long undated = told(rows, row -> true).stream()
                .filter(attempt -> attempt.filed() == null && attempt.answered() == null)
                .count();
        return (said + (undated == 0 ? "" : "Entries without a day, which stand in every period: " + undated + "."))
                .strip();
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

    private static List<Attempt> told(List<ApplicationInPeriod> rows, Predicate<ApplicationInPeriod> which) {
        return rows.stream().filter(which).flatMap(row -> row.told().stream()).toList();
    }

    static List<RegisterPage.Grid> grids(List<ApplicationInPeriod> rows, Namer namer) {
        return List.of(
                grid(
                        "What was answered, by what was applied for",
                        "What",
                        rows,
                        row -> ApplicationStory.capital(row.application().kind().label())),
                grid("What was answered, by authority", "Authority", rows, row -> {
                    String authority = row.authority(namer);
                    return authority.isEmpty() ? "Not on record" : authority;
                }),
                grounds(rows),
                times(rows));
    }

    private static RegisterPage.Grid grid(
            String caption, String what, List<ApplicationInPeriod> rows, Function<ApplicationInPeriod, String> by) {
        List<List<String>> counted = rows.stream()
                .filter(row -> !row.attempts().isEmpty())
                .map(by)
                .distinct()
                .sorted()
                .map(name -> {
                    List<Attempt> told = told(rows, row -> by.apply(row).equals(name));
                    List<String> cells =
                            new ArrayList<>(List.of(name, words(Ladder.sum(told).orElse(null))));
                    for (Answer answer : Answer.values()) {
                        cells.add(words(Ladder.sum(told.stream()
                                        .filter(one -> one.answer() == answer)
                                        .toList())
                                .orElse(null)));
                    }
                    return List.copyOf(cells);
                })
                .toList();
        return new RegisterPage.Grid(
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

    private static RegisterPage.Grid grounds(List<ApplicationInPeriod> rows) {
        List<List<String>> counted = new ArrayList<>();
        for (Ground ground : Ground.values()) {
            Ladder.sum(told(rows, row -> true).stream()
                            .filter(attempt -> attempt.ground() == ground)
                            .toList())
                    .ifPresent(n -> counted.add(List.of(ApplicationStory.capital(ground.label()), words(n))));
        }
        return new RegisterPage.Grid("Grounds, as given", List.of("Ground", "Attempts"), counted);
    }

    private static RegisterPage.Grid times(List<ApplicationInPeriod> rows) {
        List<List<String>> counted = new ArrayList<>();
        for (AnswerTime.Kept kept : AnswerTime.Kept.values()) {
            keeping(rows, kept).ifPresent(n -> counted.add(List.of(ApplicationStory.capital(kept.label()), words(n))));
        }
        return new RegisterPage.Grid("Against the limits of the law", List.of("Answer", "Attempts"), counted);
    }

    private static Optional<Quantity> keeping(List<ApplicationInPeriod> rows, AnswerTime.Kept kept) {
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
