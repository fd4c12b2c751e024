package org.khronika.lists;

import static org.khronika.words.Phrase.phrase;

import org.jspecify.annotations.Nullable;
import org.khronika.values.PartialDate;
import org.khronika.words.Language;
import org.khronika.words.Sayable;

/**
 * When a decision counts, as a sentence says it: "14 November 2022", "some day between 15 and 19 November 2022". It has the forms "since" and
 * "on".
 *
 * @param date null where it is not said yet
 */
record DecisionDay(@Nullable PartialDate date) implements Sayable {

    /** How much of the day is known, which decides what English says before it. */
    private enum HowKnown {
        NOT_SAID,
        DAY,
        SPAN,
        AFTER,
        SINCE,
        OPEN,
        WITHIN
    }

    @Override
    public String in(Language language) {
        return switch (known()) {
            case NOT_SAID -> phrase("lists.day.not-said").in(language);
            case SPAN -> said("lists.day.some-day-between", language);
            case AFTER -> said("lists.day.some-day", language);
            case DAY, SINCE, OPEN, WITHIN -> said("lists.day.day", language);
        };
    }

    @Override
    public String in(Language language, String form) {
        return switch (form) {
            case "since" -> since(language);
            case "on" -> on(language);
            default -> Sayable.super.in(language, form);
        };
    }

    private String since(Language language) {
        return switch (known()) {
            case NOT_SAID -> phrase("lists.day.since-not-said").in(language);
            case SPAN -> said("lists.day.since-some-day-between", language);
            case AFTER -> said("lists.day.since-some-day", language);
            case SINCE -> said("lists.day.day", language);
            case DAY, OPEN, WITHIN -> said("lists.day.since", language);
        };
    }

    private String on(Language language) {
        return switch (known()) {
            case NOT_SAID -> phrase("lists.day.on-not-said").in(language);
            case SPAN -> said("lists.day.on-some-day-between", language);
            case AFTER -> said("lists.day.on-some-day", language);
            case DAY -> said("lists.day.on", language);
            case SINCE, OPEN -> said("lists.day.happened", language);
            case WITHIN -> said("lists.day.in", language);
        };
    }

    private String said(String key, Language language) {
        return date == null ? "" : phrase(key).with("day", date).in(language);
    }

    private HowKnown known() {
        if (date == null) {
            return HowKnown.NOT_SAID;
        }
        if (date.isDay()) {
            return HowKnown.DAY;
        }
        if (date.period().isPresent()) {
            return date.isOneDate()
                    ? date.isApproximate() ? HowKnown.OPEN : HowKnown.WITHIN
                    : date.isPart() ? HowKnown.WITHIN : HowKnown.SPAN;
        }
        if (date.earliest().isEmpty()) {
            return HowKnown.OPEN;
        }
        return date.isAfter() ? HowKnown.AFTER : HowKnown.SINCE;
    }
}
