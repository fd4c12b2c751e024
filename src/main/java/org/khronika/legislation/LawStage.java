package org.khronika.legislation;

import static org.khronika.words.Phrase.phrase;

import org.jspecify.annotations.Nullable;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.records.Refers;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;

/** Something that happened to a law or a draft, or because of it. */
public record LawStage(
        @Asked(word = "stage of a law") StageKind stage,

        @Asked @Nullable PartialDate when,

        @Asked @Nullable String by,

        @Asked @Refers({RecordKind.PERSON, RecordKind.ORGANISATION}) @Nullable
        RecordRef onRecord,

        @Asked(prose = true) @Nullable String detail,

        @Asked @Nullable String dayInferred) {

    /** Keeps texts without blanks. */
    public LawStage {
        stage = stage == null ? StageKind.OTHER : stage;
        by = Given.text(by);
        detail = Given.text(detail);
        dayInferred = Given.text(dayInferred);
        when = PartialDate.markedIf(dayInferred != null, when);
    }

    /** A stage of which no more is known than its date. */
    public static LawStage of(StageKind stage, @Nullable PartialDate when) {
        return new LawStage(stage, when, null, null, null, null);
    }

    /** Whether it tells that a promise was made, by whoever made it. */
    boolean promises(LawPromise promise) {
        return stage.isPromise()
                && (promise.onRecord() == null
                        ? promise.by() != null && promise.by().equals(by)
                        : promise.onRecord().equals(onRecord));
    }

    /** The date, with "(inferred by us)" where no source gives it. */
    Phrase whenInWords() {
        return when == null
                ? phrase("legislation.story.date-not-known")
                : phrase("legislation.story.day").with("day", when);
    }
}
