package org.khronika.rules;

import static org.khronika.words.Phrase.phrase;

import org.khronika.values.Choice;
import org.khronika.words.Sayable;

/** What a day of remand is turned into. */
public enum CreditUnit implements Choice {
    DAYS,
    HOURS,
    /** Monthly calculation indices. */
    MCI;

    /** So many of it: "1 day", "1.5 days". */
    Sayable count(String number) {
        return phrase(
                        switch (this) {
                            case DAYS -> "rules.credit.so-many-days";
                            case HOURS -> "rules.credit.so-many-hours";
                            case MCI -> "rules.credit.so-many-mci";
                        })
                .with("number", number)
                .with("n", number.equals("1") ? 1 : 2);
    }
}
