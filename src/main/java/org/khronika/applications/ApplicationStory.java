package org.khronika.applications;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Capitals;
import org.khronika.values.PartialDate;

/** What came of an application, in words. */
final class ApplicationStory {

    private ApplicationStory() {}

    /** How it stands, in a sentence. */
    static String stands(Application application) {
        if (application.kind() == ApplicationKind.PLAN) {
            return "Announced" + on(application.announced()) + ".";
        }
        Ladder ladder = Ladder.of(application.attempts());
        return ladder.latest()
                .map(latest ->
                        undone(application) ? "Granted, then struck off." : Capitals.first(latest(application, latest)))
                .orElse("No attempt is on record.");
    }

    private static String latest(Application application, Attempt latest) {
        String called = Capitals.small(latest.called(application.kind()));
        String which = latest.times() == null ? "the " + called : called;
        return switch (latest.answer()) {
            case REGISTERED ->
                (latest.n() == null || latest.n() == 1 ? ApplicationCounts.distance(List.of(latest)) : "")
                        + (application.kind() == ApplicationKind.OBSERVERS ? "granted" : "registered")
                        + on(latest.answered())
                        + (latest.n() == null || latest.n() == 1 ? "" : ", at " + which)
                        + ".";
            case RETURNED, REFUSED, WITHDRAWN, UNANSWERED, PENDING, NOT_KNOWN ->
                which
                        + (latest.answer() == Answer.NOT_KNOWN
                                ? ": no answer is known"
                                : ": " + latest.answer().label())
                        + on(latest.answered())
                        + ".";
        };
    }

    /** Whether all of it was undone: struck off and not restored. Of a group, some may be. */
    static boolean undone(Application application) {
        List<LaterKind> turns = application.later().stream()
                .filter(later -> later.howMany() == null)
                .map(Later::what)
                .filter(what ->
                        what == LaterKind.STRUCK_OFF || what == LaterKind.RESTORED || what == LaterKind.APPEAL_WON)
                .toList();
        return !application.isGroup() && !turns.isEmpty() && turns.getLast() == LaterKind.STRUCK_OFF;
    }

    /** "11 attempts: 10 returned, 1 not answered yet, as far as is known."; empty for one or none. */
    static String counted(Application application) {
        Ladder ladder = Ladder.of(application.attempts());
        List<String> answers = answers(ladder);
        return ladder.made()
                .filter(made -> made.least() > 1)
                .map(made -> distance(application) + application.kind().attempts(made) + ": "
                        + String.join(", ", answers) + ".")
                .map(Capitals::first)
                .orElse("");
    }

    /** "reportedly " where a number of attempts rests on one of which the source says so; empty else. */
    private static String distance(Application application) {
        return ApplicationCounts.distance(application.attempts());
    }

    /** "10 returned", "3 that nothing is told of". */
    static List<String> answers(Ladder ladder) {
        List<String> answers = new ArrayList<>();
        for (Answer answer : Answer.values()) {
            ladder.answered(answer)
                    .ifPresent(n -> answers.add(n.inWords(Locale.ENGLISH)
                            + (answer == Answer.NOT_KNOWN ? " with no known answer" : " " + answer.label())));
        }
        if (ladder.untold() > 0) {
            answers.add(ladder.untold() + " of which nothing else is told");
        }
        return answers;
    }

    /** What happened afterwards, in a sentence; empty for nothing. */
    static String later(Application application) {
        return application.later().isEmpty()
                ? ""
                : "Afterwards: "
                        + application.later().stream()
                                .map(later -> later.inWords(application.isGroup()))
                                .collect(Collectors.joining("; "))
                        + ".";
    }

    /** The answer for a table: of one attempt, or of several by their numbers; empty for a plan, of which no source says that anything was filed. */
    static String answer(Application application) {
        Ladder ladder = Ladder.of(application.attempts());
        String latest = ladder.latest()
                .map(attempt -> attempt.answer().label()
                        + (attempt.to() > 1
                                ? " (" + Capitals.small(attempt.called(application.kind())) + ")"
                                : attempt.hedge().isEmpty() ? "" : ", " + attempt.hedge()))
                .orElse("");
        String later = application.later().stream()
                .map(one -> one.told() + one.toHowMany(application.isGroup()))
                .distinct()
                .collect(Collectors.joining(", "));
        return Stream.of(latest, later.isEmpty() ? "" : "then " + later)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** The same in few words one by one, by which lists are narrowed: "registered or granted", "some struck off"; nothing of an answer that is not known. */
    static List<String> values(Application application) {
        Stream<String> latest = Ladder.of(application.attempts()).latest().stream()
                .filter(attempt -> attempt.answer() != Answer.NOT_KNOWN)
                .map(attempt -> attempt.answer() == Answer.PENDING
                        ? "no answer known yet"
                        : ApplicationCounts.distance(List.of(attempt))
                                + attempt.answer().label());
        Stream<String> later =
                application.later().stream().map(one -> (application.isGroup() ? "some " : "") + one.told());
        return Stream.concat(latest, later).distinct().toList();
    }

    /** The grounds that were given, each once. */
    static String grounds(Application application) {
        return Stream.concat(
                        application.attempts().stream()
                                .map(Attempt::ground)
                                .flatMap(Stream::ofNullable)
                                .map(Ground::label),
                        application.later().stream().map(Later::why).filter(why -> !why.isEmpty()))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    static String on(@Nullable PartialDate date) {
        return date == null ? "" : ", " + date.inWords(Locale.ENGLISH);
    }
}
