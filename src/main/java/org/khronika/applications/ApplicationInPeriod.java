package org.khronika.applications;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Namer;
import org.khronika.pages.RecordRegister.Scope;
import org.khronika.rules.ApplicationRules;
import org.khronika.values.Certainty;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;

/**
 * An application with those of its attempts and later decisions that lie in a period, for a line of the register.
 *
 * @param perhaps those of the attempts whose dates leave open whether they lie in it
 */
record ApplicationInPeriod(
        RecordRef address, Application application, List<Timed> attempts, List<Attempt> perhaps, List<Later> later) {

    /** The application as far as it lies in the period; empty when nothing of it does. */
    static Optional<ApplicationInPeriod> of(
            RecordRef address, Application application, Scope scope, ApplicationRules rules) {
        List<Attempt> attempts = Ladder.of(application.attempts()).attempts().stream()
                .filter(attempt -> isIn(scope, attempt))
                .toList();
        List<Later> later = application.later().stream()
                .filter(one -> scope.touches(one.when()))
                .toList();
        boolean plan = application.attempts().isEmpty() && scope.touches(application.announced());
        boolean decidedLater = later.stream().anyMatch(one -> one.when() != null);
        return attempts.isEmpty() && !plan && !decidedLater
                ? Optional.empty()
                : Optional.of(new ApplicationInPeriod(
                        address,
                        application,
                        attempts.stream()
                                .map(attempt -> Timed.of(application, attempt, rules))
                                .toList(),
                        attempts.stream()
                                .filter(attempt -> leavesOpen(scope, attempt))
                                .toList(),
                        later));
    }

    private static Stream<PartialDate> days(Attempt attempt) {
        return Stream.<@Nullable PartialDate>of(attempt.filed(), attempt.answered())
                .flatMap(Stream::ofNullable);
    }

    private static boolean isIn(Scope scope, Attempt attempt) {
        return days(attempt).findAny().isEmpty() || days(attempt).anyMatch(scope::touches);
    }

    /** Several that are told together may lie on both sides of the day. */
    private static boolean leavesOpen(Scope scope, Attempt attempt) {
        return days(attempt).findAny().isPresent() && days(attempt).noneMatch(scope::contains);
    }

    List<Attempt> told() {
        return attempts.stream().map(Timed::attempt).toList();
    }

    /** Who answers, as the reader may know it; empty when it is not on record. */
    String authority(Namer namer) {
        return application.authorityOnRecord() != null
                ? namer.mention(application.authorityOnRecord()).text()
                : application.authority() == null ? "" : namer.words(application.authority());
    }

    /** What was answered to its attempts: "refused", or "10 returned, 1 refused". */
    Sayable answers() {
        List<Attempt> told = told();
        if (told.size() == 1 && told.getFirst().count().equals(Quantity.of(1))) {
            return Distance.before(told.getFirst().answer(), distance(told));
        }
        List<Sayable> answers = new ArrayList<>();
        for (AnswerToAttempt answer : AnswerToAttempt.values()) {
            List<Attempt> these =
                    told.stream().filter(one -> one.answer() == answer).toList();
            Ladder.sum(these)
                    .ifPresent(n -> answers.add(Distance.before(
                            phrase("applications.story.so-many").with("n", n).with("answer", answer),
                            distance(these))));
        }
        return Sayable.commas(answers);
    }

    /** What is not known keeps no distance of a source. */
    private static @Nullable Certainty distance(List<Attempt> told) {
        return told.getFirst().answer() == AnswerToAttempt.NOT_KNOWN ? null : Distance.of(told);
    }

    /** The grounds that were given, each once. */
    Sayable grounds() {
        return Sayable.clauses(told().stream()
                .map(Attempt::ground)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList());
    }

    /** What happened afterwards, each with its ground. */
    Sayable afterwards() {
        return Sayable.clauses(
                later.stream().map(one -> one.inWords(application.isGroup())).toList());
    }

    /** To how many something happened afterwards; at least to one of a group of which that is not told. */
    Quantity hit(Later one) {
        return one.howMany() != null ? one.howMany() : application.isGroup() ? Quantity.parse(">=1") : Quantity.of(1);
    }

    /** What is said of its answers against the limits of the law, each once; empty where none is known. */
    Sayable inTime() {
        return Sayable.clauses(attempts.stream()
                .filter(Timed::hasLimit)
                .map(timed -> timed.time().inWords())
                .distinct()
                .toList());
    }
}
