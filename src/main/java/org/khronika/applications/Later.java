package org.khronika.applications;

import static org.khronika.words.Phrase.phrase;

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
import org.khronika.words.Sayable;

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

    /** "struck off", "reportedly struck off". */
    Sayable told() {
        return Distance.before(what, distance());
    }

    /** How sure we are of it; what a source states is reported. */
    Certainty sure() {
        return certainty == null ? Certainty.REPORTED : certainty;
    }

    /** How sure we are of it where its source keeps a distance; null for what it states as a fact. */
    @Nullable
    Certainty distance() {
        return sure() == Certainty.REPORTED || sure().hedge().isEmpty() ? null : sure();
    }

    /** Whether its ground is told. */
    boolean hasGround() {
        return ground != null || groundInWords != null;
    }

    /** The ground as it was given, and what is said of it; says nothing where neither is told. */
    Sayable why() {
        return Sayable.clauses(Stream.of(ground, groundInWords == null ? null : Sayable.written(groundInWords))
                .flatMap(Stream::ofNullable)
                .toList());
    }

    /** "struck off (3)", or that it is not told of how many of a group; of one alone nothing is added. */
    Sayable toHowMany(boolean group) {
        return howMany != null
                ? phrase("applications.later-told.to").with("what", told()).with("n", howMany)
                : group ? phrase("applications.later-told.to-some").with("what", told()) : told();
    }

    /** "struck off, February 2023, ground: form or technical requirements". */
    Sayable inWords(boolean group) {
        return Sayable.commas(Stream.of(
                        toHowMany(group),
                        when,
                        by == null ? null : phrase("applications.later-told.by").with("by", by),
                        hasGround() ? phrase("applications.later-told.ground").with("ground", why()) : null)
                .flatMap(Stream::ofNullable)
                .toList());
    }
}
