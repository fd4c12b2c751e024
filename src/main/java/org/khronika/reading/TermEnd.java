package org.khronika.reading;

import java.util.Set;
import java.util.regex.Pattern;

/** The end of a term that was ordered: "house arrest was extended until 5 July". It is not the date of the order. */
final class TermEnd {

    private static final Set<String> WITH_TERM = Set.of(
            "remand", "remand-extended", "measure-extended", "house-arrest", "travel-order", "travel-ban", "bail");
    private static final Pattern UNTIL =
            Pattern.compile("(?i)\\b(?:until|till)(?: at least)?(?: the)?(?: end of)?(?: the)?\\s*$");
    private static final Pattern BEGINS = Pattern.compile("(?i)^(?:until|till)\\b");

    private TermEnd() {}

    /** Whether the date says until when what the event orders lasts. */
    static boolean is(Event event, TentativeDetail date) {
        Sentence sentence = event.sentence();
        if (!WITH_TERM.contains(event.code()) || date.start < event.draft().start) {
            return false;
        }
        int start = date.start - sentence.start();
        String own = sentence.text().substring(start, date.end - sentence.start());
        return BEGINS.matcher(own).find()
                || UNTIL.matcher(sentence.text().substring(0, start)).find();
    }
}
