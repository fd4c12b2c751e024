package org.khronika.rules;

import org.jspecify.annotations.Nullable;
import org.khronika.values.Known;
import org.khronika.values.PartialDate;

/** The sentences of the legal clock. */
final class PermissionWords {

    static final String NOT_FILED = "The day on which it was filed is not on record.";
    static final String NO_DAY = "The day that was asked for is not on record.";
    static final String DAYS_OFF_NOT_VERIFIED =
            "Working days are counted by a list of days off that was not verified, and how the law counts them was not noted: "
                    + "each last day may lie a day earlier or later.";
    static final String DAYS_OFF_NOT_ON_FILE =
            "The days off of that time are not on file: only Saturdays and Sundays are left out.";

    static final String AT_ODDS = "The answer is dated before the request: one of the two days must be wrong.";
    static final String PERHAPS_HELD =
            "The law changed about that time; whether its rules held for this request cannot be told.";

    private PermissionWords() {}

    static String path(PermissionFacts facts, AssemblyRule rule) {
        return facts.knowsForm()
                ? "A %s is asked for by %s."
                        .formatted(rule.form().label(), rule.path().label())
                : "It was filed by %s; the form is not on record."
                        .formatted(rule.path().label());
    }

    static String otherPath(PermissionPath path, AssemblyRule rule) {
        return "The source says that it was filed by %s; for a %s the law asks for %s, by which the days are counted here."
                .formatted(path.label(), rule.form().label(), rule.path().label());
    }

    static Reason.Side side(Known good) {
        return good == Known.YES ? Reason.Side.FOR : good == Known.NO ? Reason.Side.AGAINST : Reason.Side.OPEN;
    }

    static Reason.Side side(Known permits, Known filed) {
        return permits == Known.YES && filed == Known.YES ? Reason.Side.FOR : Reason.Side.OPEN;
    }

    static String filed(Known inTime, PartialDate filed, PartialDate by) {
        return switch (inTime) {
            case YES -> "It was filed in time, %s; the last day was %s.".formatted(Say.day(filed), Say.day(by));
            case NO -> "It was filed late, %s; the last day was %s.".formatted(Say.day(filed), Say.day(by));
            case UNKNOWN ->
                "Whether it was filed in time cannot be told: it was filed %s, and the last day was %s."
                        .formatted(Say.day(filed), Say.day(by));
        };
    }

    static String fileBy(PartialDate by) {
        return "It had to be filed by %s.".formatted(Say.day(by));
    }

    static String due(PartialDate due, Term within) {
        return "An answer was due by %s, %s after it was filed.".formatted(Say.day(due), within.inWords());
    }

    static String answered(Known inTime, PartialDate on, PartialDate due) {
        return switch (inTime) {
            case YES -> "The answer came in time, %s.".formatted(Say.day(on));
            case NO -> "The answer came late, %s.".formatted(Say.day(on));
            case UNKNOWN ->
                "Whether the answer came in time cannot be told: it came %s, and was due by %s."
                        .formatted(Say.day(on), Say.day(due));
        };
    }

    static String silence(@Nullable PartialDate due, Known filed) {
        String by = due == null ? "in time" : "by " + Say.day(due);
        return switch (filed) {
            case YES -> "Because no answer came %s, it might be held as notified.".formatted(by);
            case NO ->
                "No answer came %s; what that means for a notification that was filed late was not read.".formatted(by);
            case UNKNOWN -> "No answer came %s: if it was filed in time, it might be held as notified.".formatted(by);
        };
    }

    static String noConsent(PermissionFacts facts, AssemblyRule rule) {
        return "No answer in time does not permit %s."
                .formatted(facts.knowsForm() ? "a " + rule.form().label() : "what is asked for by approval");
    }

    static String noProposal(AlternativeRule rule) {
        return rule.provision().rule() + ".";
    }
}
