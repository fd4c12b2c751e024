package org.khronika.statements;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.InFiles;
import org.khronika.pages.Listed;
import org.khronika.pages.OnPage;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.records.OfKind;
import org.khronika.records.Refers;
import org.khronika.records.Sureness;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/**
 * A sentence about many records at once, with those that bear it out and those that speak against it.
 *
 * @param speaker  who characterises; null for ourselves
 * @param borneOut the records that bear it out
 * @param against  the records that speak against it
 */
@OfKind(value = RecordKind.CHARACTERISATION, sure = Sureness.SAID)
@Listed(
        value = "characterisations",
        columns = {
            "statements.characterisation.kind",
            "statements.characterisation.speaker",
            "statements.page.bear-it-out"
        })
public record Characterisation(
        @Asked(prose = true) String sentence,

        @OnPage(explained = true) @InFiles("characterisation_kind") @Asked(filter = true, word = "characterisation")
        CharacterisationKind kind,

        @OnPage @Asked @Nullable String scope,

        @Asked @Nullable PartialDate period,

        @Asked @Nullable String speaker,

        @Asked(filter = true) @Refers({RecordKind.PERSON, RecordKind.ORGANISATION})
        List<RecordRef> speakers,

        @Asked(filter = true)
        @Refers({
            RecordKind.INCIDENT,
            RecordKind.PROCEEDING,
            RecordKind.ASSEMBLY,
            RecordKind.APPLICATION,
            RecordKind.EPISODE,
            RecordKind.ANNOUNCEMENT,
            RecordKind.LAW,
            RecordKind.ELECTION,
            RecordKind.FIGURE,
            RecordKind.SERIES,
            RecordKind.STATEMENT
        })
        List<RecordRef> borneOut,

        @Asked @Refers(like = "borneOut") List<RecordRef> against,

        @Asked(prose = true) @Nullable String limits)
        implements Sureness.Own {

    /** A characterisation without its sentence is a draft. */
    public Characterisation {
        sentence = Given.needed(sentence);
        kind = kind == null ? CharacterisationKind.PATTERN : kind;
        scope = Given.text(scope);
        speaker = Given.text(speaker);
        speakers = Given.list(speakers);
        borneOut = Given.list(borneOut);
        against = Given.list(against);
        limits = Given.text(limits);
    }

    /** A sentence of ours is our reading, and nobody’s word. */
    @Override
    public Sureness sureness() {
        return speaker == null && speakers.isEmpty() ? Sureness.NONE : Sureness.SAID;
    }
}
