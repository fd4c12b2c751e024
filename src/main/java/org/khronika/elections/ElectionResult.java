package org.khronika.elections;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.records.Refers;
import org.khronika.records.RefusedAnswer;
import org.khronika.values.Quantity;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/** What somebody, a party or an answer got. */
public record ElectionResult(
        @Asked String who,

        @Asked @Refers({RecordKind.PERSON, RecordKind.ORGANISATION}) @Nullable
        RecordRef onRecord,

        @Asked @Nullable Quantity share,

        @Asked @Nullable String stated,

        @Asked @Nullable Quantity votes,

        @Asked @Nullable Integer seats,

        @Asked boolean elected) {

    /** A result of nobody is not said yet; refuses fewer seats than none. */
    public ElectionResult {
        who = Given.needed(who);
        stated = Given.text(stated);
        if (seats != null && seats < 0) {
            throw new RefusedAnswer("seats", "Expected a number of seats from 0 up, found %d.".formatted(seats));
        }
    }

    /** "more than 80 per cent, 62 seats"; empty when only the winner is known. */
    String inWords() {
        List<String> parts = new ArrayList<>();
        if (stated != null) {
            parts.add(stated);
        } else if (share != null) {
            parts.add(share.inWords(Locale.ENGLISH) + " per cent");
        }
        if (votes != null) {
            parts.add(votes.inWords(Locale.ENGLISH) + " votes");
        }
        if (seats != null) {
            parts.add(seats + (seats == 1 ? " seat" : " seats"));
        }
        return String.join(", ", parts);
    }
}
