package org.khronika.figures;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.records.Refers;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/**
 * A number that somebody states. It is never ours: it keeps its speaker and the date it speaks of.
 *
 * @param value null only where the source gives words and no number
 * @param of    the whole that it is out of: 104 <em>of 190</em>
 * @param asOf  the date or period that the number speaks of
 * @param parts what it is made of; they are added up and compared with it
 */
public record Figure(
        @Asked(value = "What is counted", part = "The number", hint = "Such as complaints of torture that were closed.")
        String measure,

        @Asked(value = "Value", hint = "Such as 104, more than 20, about 100.") @Nullable
        Quantity value,

        @Asked(
                value = "Or in the words of the speaker",
                hint = "Only where no number can be read: several thousand, only a few.")
        @Nullable
        String stated,

        @Asked(value = "Out of", hint = "The whole, if the source gives it.") @Nullable
        Quantity of,

        @Asked(value = "Unit", hint = "Such as people, cases, percent.") @Nullable
        String unit,

        @Asked(value = "As of", hint = "The date or period that the number speaks of.") @Nullable
        PartialDate asOf,

        @Asked(value = "Who states it", part = "The speaker")
        String speaker,

        @Asked("The speaker on record") @Refers({RecordKind.PERSON, RecordKind.ORGANISATION}) @Nullable
        RecordRef speakerOnRecord,

        @Asked("What the speaker is") SpeakerKind speakerKind,

        @Asked(
                value = "Parts",
                part = "What it is made of",
                each = "a part",
                hint = "They are added up and compared with the value.")
        List<Part> parts,

        @Asked(value = "Context", prose = true) @Nullable String context) {

    /** Refuses a figure without a measure or a speaker. */
    public Figure {
        measure = Given.required(measure, "what is counted");
        speaker = Given.required(speaker, "who states it");
        speakerKind = speakerKind == null ? SpeakerKind.UNATTRIBUTED : speakerKind;
        unit = Given.text(unit);
        parts = Given.list(parts);
        context = Given.text(context);
        stated = Given.text(stated);
        if (value == null && stated == null) {
            throw new IllegalArgumentException("Expected a value such as 104 or more than 20, found nothing.");
        }
    }

    /** The value in words, or in the words of the speaker where no number can be read. */
    public String valueInWords(Locale locale) {
        return value != null ? value.inWords(locale) : Objects.requireNonNull(stated);
    }

    /** The parts added up, as a range where one of them is vague; empty without parts. */
    public Optional<Quantity> sumOfParts() {
        return parts.stream().map(Part::value).reduce(Quantity::plus);
    }

    /** Whether the parts can add up to the value; true without parts or without a number. */
    public boolean partsAgree() {
        Optional<Quantity> sum = sumOfParts();
        Quantity whole = value;
        return whole == null
                || sum.isEmpty()
                || (sum.get().least() <= whole.most().orElse(Long.MAX_VALUE)
                        && whole.least() <= sum.get().most().orElse(Long.MAX_VALUE));
    }
}
