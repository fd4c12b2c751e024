package org.khronika.applications;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.records.Refers;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/** Something that happened after an answer: struck off, an appeal and its outcome. */
public record Later(
        @Asked(
                value = "What happened",
                hint = "What was done after the answer, by the authority or by those who applied.")
        LaterKind what,

        @Asked("When") @Nullable PartialDate when,

        @Asked(value = "By whom", hint = "A court, a commission, in words.") @Nullable
        String by,

        @Asked(value = "By whom, on record", hint = "A name or an address.")
        @Refers({RecordKind.PERSON, RecordKind.ORGANISATION})
        @Nullable
        RecordRef onRecord,

        @Asked(value = "Ground", word = "ground") @Nullable Ground ground,

        @Asked(value = "In words", prose = true, hint = "What the choice above leaves out, in our own words.") @Nullable
        String words,

        @Asked(value = "To how many", hint = "Of a group, if it is said.", seldom = true) @Nullable
        Quantity howMany) {

    /** Keeps texts without blanks. */
    public Later {
        what = what == null ? LaterKind.STRUCK_OFF : what;
        by = Given.text(by);
        words = Given.text(words);
    }

    /** " (3)", or that it is not told of how many of a group; nothing of one alone. */
    String toHowMany(boolean group) {
        return howMany != null
                ? " (" + howMany.inWords(Locale.ENGLISH) + ")"
                : group ? " (how many of them is not told)" : "";
    }

    /** "struck off, February 2023, ground: form or technical requirements". */
    String inWords(boolean group) {
        return Stream.of(
                        what.label() + toHowMany(group),
                        when == null ? "" : when.inWords(Locale.ENGLISH),
                        by == null ? "" : "by " + by,
                        ground == null ? "" : "ground: " + ground.label())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
