package org.khronika.rules;

import org.khronika.values.Choice;

/** What a day of remand is turned into. */
public enum CreditUnit implements Choice {
    DAYS,
    HOURS,
    /** Monthly calculation indices. */
    MCI;

    /** What so many of it are called: "1 day", "1.5 days". */
    String count(String number) {
        return number + " "
                + (this != MCI && number.equals("1") ? label().substring(0, label().length() - 1) : label());
    }
}
