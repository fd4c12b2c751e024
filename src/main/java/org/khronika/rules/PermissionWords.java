package org.khronika.rules;

import static org.khronika.words.Phrase.phrase;

import org.jspecify.annotations.Nullable;
import org.khronika.values.Known;
import org.khronika.values.PartialDate;
import org.khronika.words.Sayable;

/** The sentences of the legal clock. */
final class PermissionWords {

    static final Sayable NOT_FILED = NotOnRecord.of("rules.not-on-record.filed");
    static final Sayable NO_DAY = NotOnRecord.of("rules.not-on-record.asked-for");
    static final Sayable DAYS_OFF_NOT_VERIFIED = phrase("rules.permission.days-off-not-verified");
    static final Sayable DAYS_OFF_NOT_ON_FILE = phrase("rules.deadline.days-off-not-on-file");
    static final Sayable AT_ODDS = phrase("rules.permission.at-odds");
    static final Sayable PERHAPS_HELD = phrase("rules.permission.perhaps-held");

    private PermissionWords() {}

    static Sayable path(PermissionFacts facts, AssemblyRule rule) {
        return facts.knowsForm()
                ? phrase("rules.permission.asked-for-by")
                        .with("form", rule.form())
                        .with("path", rule.path())
                : phrase("rules.permission.form-not-on-record").with("path", rule.path());
    }

    static Sayable otherPath(PermissionPath path, AssemblyRule rule) {
        return phrase("rules.permission.other-path")
                .with("said", path)
                .with("form", rule.form())
                .with("path", rule.path());
    }

    static Reason.Side side(Known good) {
        return good == Known.YES ? Reason.Side.FOR : good == Known.NO ? Reason.Side.AGAINST : Reason.Side.OPEN;
    }

    static Reason.Side side(Known permits, Known filed) {
        return permits == Known.YES && filed == Known.YES ? Reason.Side.FOR : Reason.Side.OPEN;
    }

    static Sayable filed(Known inTime, PartialDate filed, PartialDate by) {
        return phrase(
                        switch (inTime) {
                            case YES -> "rules.permission.filed-in-time";
                            case NO -> "rules.permission.filed-late";
                            case UNKNOWN -> "rules.permission.filed-perhaps";
                        })
                .with("filed", Say.day(filed))
                .with("by", Say.day(by));
    }

    static Sayable fileBy(PartialDate by) {
        return phrase("rules.permission.file-by").with("by", Say.day(by));
    }

    static Sayable due(PartialDate due, Term within) {
        return phrase("rules.permission.due").with("due", Say.day(due)).with("within", within.inWords());
    }

    static Sayable answered(Known inTime, PartialDate on, PartialDate due) {
        return switch (inTime) {
            case YES -> phrase("rules.permission.answered-in-time").with("day", Say.day(on));
            case NO -> phrase("rules.permission.answered-late").with("day", Say.day(on));
            case UNKNOWN ->
                phrase("rules.permission.answered-perhaps")
                        .with("day", Say.day(on))
                        .with("due", Say.day(due));
        };
    }

    static Sayable silence(@Nullable PartialDate due, Known filed) {
        Sayable by = due == null
                ? phrase("rules.permission.in-time")
                : phrase("rules.permission.by").with("day", Say.day(due));
        return phrase(
                        switch (filed) {
                            case YES -> "rules.permission.silence";
                            case NO -> "rules.permission.silence-late";
                            case UNKNOWN -> "rules.permission.silence-perhaps";
                        })
                .with("by", by);
    }

    static Sayable noConsent(PermissionFacts facts, AssemblyRule rule) {
        return facts.knowsForm()
                ? phrase("rules.permission.no-consent").with("form", rule.form())
                : phrase("rules.permission.no-consent-by-approval");
    }

    static Sayable noProposal(AlternativeRule rule) {
        return rule.provision().said();
    }
}
