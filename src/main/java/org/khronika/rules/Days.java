package org.khronika.rules;

import static org.khronika.words.Phrase.phrase;

import org.khronika.words.Language;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/** A number of days as far as it is known: at least and at most. */
public record Days(long least, long most) implements Sayable {

    /** No day at all. */
    public static final Days NONE = new Days(0, 0);

    /** Takes both ends, or refuses a least number that is below zero or above the most. */
    public Days {
        if (least < 0 || most < least) {
            throw new IllegalArgumentException(
                    "Expected a number of days from 0 up, the least first, found %d to %d.".formatted(least, most));
        }
    }

    /** "120 days", "between 120 and 240 days". */
    @Override
    public String in(Language language) {
        return said("rules.days.exactly", "rules.days.between").in(language);
    }

    /** "12 working days", "between 12 and 24 working days". */
    Sayable working() {
        return said("rules.days.exactly-working", "rules.days.between-working");
    }

    private Phrase said(String exactly, String between) {
        Phrase days = least == most ? phrase(exactly) : phrase(between).with("least", String.valueOf(least));
        return days.with("most", String.valueOf(most)).with("days", most);
    }
}
