package org.khronika.sources;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Listed;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.records.OfKind;
import org.khronika.records.Refers;
import org.khronika.records.RefusedAnswer;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/**
 * A place where a document points to another, or to a section of itself. Whether it leads somewhere is worked out, never entered.
 *
 * @param document where it stands
 * @param where    the place in it
 * @param phrase   the few words that point, as they stand there or in our own
 * @param target   the document that it points to; null for none on record, and for a section of the same document
 * @param section  the heading that it names
 * @param records  where what it is about stands in our own records
 * @param inferred what the text does not say itself, such as which earlier update is meant
 */
@OfKind(
        value = RecordKind.CROSS_REFERENCE,
        explanation =
                "Where a text points to another: as covered before, see under Association. Whether it leads somewhere is checked.",
        aboutOthers = true)
@Listed(
        title = "Cross-references",
        says = "Where a text points to another, and whether what it points to is on this site.",
        readElsewhere = true,
        columns = {"Stands in", "Points to", "State"})
public record CrossReference(
        @Asked(value = "In which document", part = "Where it stands", filter = true)
        @Refers(RecordKind.DOCUMENT)
        @Nullable
        RecordRef document,

        @Asked(value = "Where in it", hint = "Such as paragraph 35.") @Nullable
        String where,

        @Asked(value = "The words that point", hint = "A few, such as: As covered before.")
        String phrase,

        @Asked(value = "What it is about", hint = "Such as the referendum of June 2022.")
        String topic,

        @Asked(value = "What it points to", part = "Where it leads", filter = true, word = "cross-reference")
        PointsTo kind,

        @Asked(value = "The document", hint = "A document on record; it may be one that we only point to.")
        @Refers(RecordKind.DOCUMENT)
        @Nullable
        RecordRef target,

        @Asked(value = "The section", hint = "Its heading, as it stands among the sections of the document.") @Nullable
        String section,

        @Asked(value = "Records that tell of it", hint = "Where what it is about stands in our own records.")
        @Refers({
            RecordKind.INCIDENT,
            RecordKind.EPISODE,
            RecordKind.ANNOUNCEMENT,
            RecordKind.ASSEMBLY,
            RecordKind.CONTEXT_EVENT,
            RecordKind.PROCEEDING,
            RecordKind.LAW,
            RecordKind.APPLICATION,
            RecordKind.ELECTION,
            RecordKind.FIGURE,
            RecordKind.SERIES,
            RecordKind.STATEMENT,
            RecordKind.INTERVENTION,
            RecordKind.CHARACTERISATION,
            RecordKind.LIST,
            RecordKind.PERSON,
            RecordKind.ORGANISATION
        })
        List<RecordRef> records,

        @Asked(
                value = "What is carried over by it",
                part = "What it carries",
                prose = true,
                hint = "What a reader takes from there to understand this place, in our own words.")
        @Nullable
        String carriedOver,

        @Asked(value = "What we infer", hint = "What the text does not say itself; printed as inferred.") @Nullable
        String inferred) {

    private static final int MOST_WORDS = 15;

    /** Refuses so many words that they are a quotation. */
    public CrossReference {
        where = Given.text(where);
        phrase = Given.needed(phrase);
        topic = Given.needed(topic);
        kind = kind == null ? PointsTo.EARLIER_UPDATE : kind;
        section = Given.text(section);
        records = Given.list(records);
        carriedOver = Given.text(carriedOver);
        inferred = Given.text(inferred);
        int words = phrase.split("\\s+").length;
        if (words > MOST_WORDS) {
            throw new RefusedAnswer(
                    "phrase", "Expected the few words that point, at most %d, found %d.".formatted(MOST_WORDS, words));
        }
    }
}
