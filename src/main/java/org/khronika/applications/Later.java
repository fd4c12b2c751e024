package org.khronika.applications;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.records.Refers;
import org.khronika.values.Certainty;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/** Something that happened after an answer: struck off, an appeal and its outcome. */
public record Later(
        @Asked LaterKind what,

        @Asked @Nullable PartialDate when,

        @Asked @Nullable String by,

        @Asked @Refers({RecordKind.PERSON, RecordKind.ORGANISATION}) @Nullable
        RecordRef onRecord,

        @Asked(word = "ground") @Nullable Ground ground,

        @Asked(seldom = true) @Nullable String groundInWords,

        @Asked(prose = true) @Nullable String words,

        @Asked(seldom = true) @Nullable Quantity howMany,

        @Asked(seldom = true) @Nullable Certainty certainty) {

    /** Keeps texts without blanks. */
    public Later {
        certainty = certainty == Certainty.UNSAID ? null : certainty;
        what = what == null ? LaterKind.STRUCK_OFF : what;
        by = Given.text(by);
        groundInWords = Given.text(groundInWords);
        words = Given.text(words);
    }

    /** What happened that its source states as a fact. */
    Later(
            LaterKind what,
            @Nullable PartialDate when,
            @Nullable String by,
            @Nullable RecordRef onRecord,
            @Nullable Ground ground,
            @Nullable String words,
            @Nullable Quantity howMany) {
        this(what, when, by, onRecord, ground, null, words, howMany, null);
    }

    /** "struck off", "reportedly struck off". */
    String told() {
        return hedge().isEmpty() ? what.label() : hedge() + " " + what.label();
    }

    /** How sure we are of it; what a source states is reported. */
    Certainty sure() {
        return certainty == null ? Certainty.REPORTED : certainty;
    }

    /** The word for the distance that its source keeps; empty for what it states as a fact. */
    String hedge() {
        return certainty == null || certainty == Certainty.REPORTED ? "" : certainty.hedge();
    }

    /** The ground as it was given, and what is said of it; empty where neither is told. */
    String why() {
        return Stream.of(ground == null ? null : ground.label(), groundInWords)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining("; "));
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
                        told() + toHowMany(group),
                        when == null ? "" : when.inWords(Locale.ENGLISH),
                        by == null ? "" : "by " + by,
                        why().isEmpty() ? "" : "ground: " + why())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
