package org.khronika.incidents;

import static org.khronika.words.Phrase.phrase;

import org.jspecify.annotations.Nullable;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.records.Refers;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;

/** A number of the whole of an episode, as somebody states it. It is not ours: what we count ourselves is counted from records. */
public record Total(
        @Asked String measure,

        @Asked @Nullable Quantity value,

        @Asked @Nullable String stated,

        @Asked String speaker,

        @Asked @Nullable PartialDate asOf,

        @Asked @Refers(RecordKind.FIGURE) @Nullable RecordRef figure) {

    /** What is counted, how many and who says so may not be said yet. */
    public Total {
        measure = Given.needed(measure);
        speaker = Given.needed(speaker);
        stated = Given.or(value, stated);
    }

    /** The number and what it counts: "more than 230 people killed". */
    Sayable words() {
        return phrase("incidents.episode-page.total")
                .with("number", value == null ? Sayable.written(String.valueOf(stated)) : value)
                .with("measure", measure);
    }
}
