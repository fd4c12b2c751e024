package org.khronika.elections;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.records.Refers;
import org.khronika.records.RefusedAnswer;
import org.khronika.values.Quantity;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;

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
            throw new RefusedAnswer(
                    "seats", phrase("elections.refused.seats-of-a-result").with("n", seats));
        }
    }

    /** "more than 80 per cent, 62 seats"; says nothing when only the winner is known. */
    Sayable words() {
        List<Sayable> parts = new ArrayList<>();
        if (stated != null) {
            parts.add(Sayable.written(stated));
        } else if (share != null) {
            parts.add(phrase("elections.page.per-cent").with("n", share));
        }
        if (votes != null) {
            parts.add(phrase("elections.page.votes").with("n", votes));
        }
        if (seats != null) {
            parts.add(phrase("elections.page.seats").with("n", seats));
        }
        return Sayable.commas(parts);
    }

    /** Whether more is told than who won. */
    boolean isTold() {
        return stated != null || share != null || votes != null || seats != null;
    }
}
