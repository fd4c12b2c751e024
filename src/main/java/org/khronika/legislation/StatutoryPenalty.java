package org.khronika.legislation;

import static org.khronika.words.Phrase.phrase;

import org.jspecify.annotations.Nullable;
import org.khronika.values.Choice;
import org.khronika.values.WrongValue;
import org.khronika.words.Phrase;

/**
 * One penalty that an article threatens with, and its range.
 *
 * @param kind  what it is
 * @param role  whether it is one of several to choose from, or comes on top
 * @param least the lower end; null where the general minimum of the kind applies, or nothing is counted
 * @param most  the upper end; null where nothing is counted
 * @param unit  years, months, days, hours, MCI (monthly calculation index) or the letters of a currency; null where nothing is counted
 * @param whom  for whom it is
 * @param read  false for the usual alternative of a formula that was not seen in the text
 */
public record StatutoryPenalty(
        StatutoryPenaltyKind kind,
        PenaltyRole role,
        @Nullable Integer least,
        @Nullable Integer most,
        @Nullable String unit,
        ForWhom whom,
        boolean read) {

    /** Refuses a range that ends lower than it begins, and an amount of nothing. */
    public StatutoryPenalty {
        if (least != null && most != null && least > most) {
            throw new WrongValue(phrase("legislation.wrong.range")
                    .with("kind", kind)
                    .with("least", least)
                    .with("most", most));
        }
        if ((least == null && most == null) != (unit == null)) {
            throw new WrongValue(phrase("legislation.wrong.amount-without-unit").with("kind", kind));
        }
    }

    /** Main penalties are alternatives of which a court chooses one; the others are added to it. */
    public enum PenaltyRole implements Choice {
        ALTERNATIVE,
        ALWAYS_ADDED,
        MAY_BE_ADDED,
        /** It was not settled whether it must or may be added. */
        ADDED
    }

    /** For whom a penalty is; administrative codes tell them apart. */
    public enum ForWhom implements Choice {
        PERSON,
        OFFICIAL,
        LEGAL_ENTITY,
        SMALL_BUSINESS_OR_NON_COMMERCIAL_ORGANISATION,
        MEDIUM_BUSINESS,
        LARGE_BUSINESS
    }

    /** Whether it is one of the main penalties for a person. */
    public boolean isMainForAPerson() {
        return role == PenaltyRole.ALTERNATIVE && whom == ForWhom.PERSON;
    }

    /** The lower end in days as {@link #mostDays} counts them; 0 where the general minimum applies, or it is no term. */
    public long leastDays() {
        return kind == StatutoryPenaltyKind.LIFE_IMPRISONMENT ? mostDays() : days(least);
    }

    /** The upper end in days, years and months at their full length; 100 years for life; 0 where it is no term. */
    public long mostDays() {
        if (kind == StatutoryPenaltyKind.LIFE_IMPRISONMENT) {
            return 36_525;
        }
        return days(most);
    }

    private long days(@Nullable Integer amount) {
        if (amount == null || unit == null) {
            return 0;
        }
        return switch (unit) {
            case "years" -> amount * 36_525L / 100;
            case "months" -> amount * 3_044L / 100;
            case "days" -> amount;
            default -> 0;
        };
    }

    /** The penalty as it is printed: "imprisonment of 4 to 10 years", "fine of up to 1,000 MCI", "life imprisonment". */
    public Phrase inWords() {
        return StatutoryPenaltyWords.of(this);
    }

    /** The same without for whom it is. */
    public Phrase threat() {
        return StatutoryPenaltyWords.threat(this);
    }
}
