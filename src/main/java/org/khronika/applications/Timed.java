package org.khronika.applications;

import java.time.LocalDate;
import org.khronika.rules.AnswerTime;
import org.khronika.rules.ApplicationRules;
import org.khronika.values.PartialDate;

/** An attempt with how long its answer took. */
record Timed(Attempt attempt, AnswerTime time) {

    private static final LocalDate FAR_AHEAD = LocalDate.of(2999, 12, 31);

    /** Whoever waits is looked at on the day until which the application was followed; what was left unanswered, for ever. */
    static Timed of(Application application, Attempt attempt, ApplicationRules rules) {
        PartialDate filed = attempt.filed();
        boolean several = attempt.to() > (attempt.n() == null ? 0 : attempt.n()) || attempt.times() != null;
        PartialDate followed = application.followedUntil();
        LocalDate otherwise = attempt.answer() == AnswerToAttempt.UNANSWERED || filed == null
                ? FAR_AHEAD
                : filed.latest().orElse(FAR_AHEAD);
        LocalDate day = followed == null ? otherwise : followed.latest().orElse(otherwise);
        return new Timed(
                attempt,
                rules.time(
                        attempt.paper(),
                        several ? null : filed,
                        several ? null : attempt.answered(),
                        attempt.answer().waits(),
                        day));
    }

    boolean hasLimit() {
        return time.kept() != AnswerTime.LimitKept.NO_LIMIT;
    }
}
