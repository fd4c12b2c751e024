package org.khronika.applications;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/** What came of an application, in words. */
final class ApplicationStory {

    private ApplicationStory() {}

    /** How it stands, in a sentence. */
    static Sayable stands(Application application) {
        if (application.kind() == ApplicationKind.PLAN) {
            return sentence(on(phrase("applications.story.announced"), application.announced()));
        }
        Ladder ladder = Ladder.of(application.attempts());
        return ladder.latest()
                .map(latest -> undone(application)
                        ? phrase("applications.story.granted-then-struck-off")
                        : sentence(latest(application, latest)))
                .orElseGet(() -> phrase("applications.story.no-attempt"));
    }

    private static Sayable latest(Application application, Attempt latest) {
        Sayable called = latest.called(application.kind());
        Sayable which =
                latest.times() == null ? phrase("applications.story.the").with("attempt", called) : called;
        if (latest.answer() != AnswerToAttempt.REGISTERED) {
            return on(
                    phrase("applications.story.answered")
                            .with("which", which)
                            .with(
                                    "answer",
                                    latest.answer() == AnswerToAttempt.NOT_KNOWN
                                            ? phrase("applications.story.no-answer-known")
                                            : latest.answer()),
                    latest.answered());
        }
        boolean first = latest.n() == null || latest.n() == 1;
        Phrase granted = phrase(
                application.kind() == ApplicationKind.OBSERVERS
                        ? "applications.story.granted"
                        : "applications.story.registered");
        Sayable told = on(Distance.before(granted, first ? latest.distance() : null), latest.answered());
        return first ? told : phrase("applications.story.at").with("what", told).with("which", which);
    }

    private static Phrase sentence(Sayable what) {
        return phrase("applications.story.sentence").with("what", what);
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

    /** "11 attempts: 10 returned, 1 not answered yet, as far as is known."; says nothing for one or none. */
    static Sayable counted(Application application) {
        Ladder ladder = Ladder.of(application.attempts());
        return ladder.made()
                .filter(made -> made.least() > 1)
                .<Sayable>map(made -> sentence(Distance.before(
                        phrase("applications.story.counted")
                                .with("attempts", application.kind().attempts(made))
                                .with("answers", Sayable.commas(answers(ladder))),
                        Distance.of(application.attempts()))))
                .orElse(Sayable.written(""));
    }

    /** "10 returned", "3 that nothing is told of". */
    private static List<Sayable> answers(Ladder ladder) {
        List<Sayable> answers = new ArrayList<>();
        for (AnswerToAttempt answer : AnswerToAttempt.values()) {
            ladder.answered(answer).ifPresent(n -> answers.add(soMany(n, answer)));
        }
        if (ladder.untold() > 0) {
            answers.add(phrase("applications.story.untold").with("n", ladder.untold()));
        }
        return answers;
    }

    /** "10 returned", "1 with no known answer". */
    private static Phrase soMany(Quantity n, AnswerToAttempt answer) {
        return answer == AnswerToAttempt.NOT_KNOWN
                ? phrase("applications.story.so-many-with-no-answer").with("n", n)
                : phrase("applications.story.so-many").with("n", n).with("answer", answer);
    }

    /** What happened afterwards, in a sentence; says nothing for nothing. */
    static Sayable later(Application application) {
        return application.later().isEmpty()
                ? Sayable.written("")
                : phrase("applications.story.afterwards")
                        .with(
                                "what",
                                Sayable.clauses(application.later().stream()
                                        .map(later -> later.inWords(application.isGroup()))
                                        .toList()));
    }

    /** The answer for a table: of one attempt, or of several by their numbers; says nothing of a plan, of which no source says that anything was filed. */
    static Sayable answer(Application application) {
        Optional<Sayable> latest = Ladder.of(application.attempts())
                .latest()
                .map(attempt -> attempt.to() > 1
                        ? phrase("applications.story.of-attempt")
                                .with("answer", attempt.answer())
                                .with("attempt", attempt.called(application.kind()))
                        : Distance.after(attempt.answer(), attempt.distance()));
        List<Sayable> later = application.later().stream()
                .map(one -> one.toHowMany(application.isGroup()))
                .distinct()
                .toList();
        Stream<Sayable> then = later.isEmpty()
                ? Stream.of()
                : Stream.of(phrase("applications.story.then").with("what", Sayable.commas(later)));
        return Sayable.clauses(Stream.concat(latest.stream(), then).toList());
    }

    /** The same in few words one by one, by which lists are narrowed: "registered or granted", "some struck off"; nothing of an answer that is not known. */
    static List<Sayable> values(Application application) {
        Stream<Sayable> latest = Ladder.of(application.attempts()).latest().stream()
                .filter(attempt -> attempt.answer() != AnswerToAttempt.NOT_KNOWN)
                .map(attempt -> attempt.answer() == AnswerToAttempt.PENDING
                        ? phrase("applications.story.no-answer-yet")
                        : Distance.before(attempt.answer(), attempt.distance()));
        Stream<Sayable> later = application.later().stream()
                .map(one -> application.isGroup()
                        ? phrase("applications.story.some").with("what", one.told())
                        : one.told());
        return Stream.concat(latest, later).distinct().toList();
    }

    /** The grounds that were given, each once; says nothing for none. */
    static Sayable grounds(Application application) {
        Stream<Sayable> attempts =
                application.attempts().stream().map(Attempt::ground).flatMap(Stream::ofNullable);
        return Sayable.clauses(Stream.concat(
                        attempts,
                        application.later().stream().filter(Later::hasGround).map(Later::why))
                .distinct()
                .toList());
    }

    /** "refused, 3 May 2022", as far as the day is known. */
    static Sayable on(Sayable what, @Nullable PartialDate date) {
        return date == null
                ? what
                : phrase("applications.story.on").with("what", what).with("day", date);
    }
}
