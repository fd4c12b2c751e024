package org.khronika.sources;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.InFiles;
import org.khronika.pages.Listed;
import org.khronika.pages.OnPage;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.records.OfKind;
import org.khronika.records.Refers;
import org.khronika.records.RefusedAnswer;
import org.khronika.records.Sureness;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;

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
@OfKind(value = RecordKind.CROSS_REFERENCE, sure = Sureness.NONE, aboutOthers = true)
@Listed(
        value = "cross-references",
        readElsewhere = true,
        columns = {"sources.page.stands-in", "sources.page.points-to", "sources.page.state"})
public record CrossReference(
        @InFiles @Asked(filter = true) @Refers(RecordKind.DOCUMENT) @Nullable
        RecordRef document,

        @InFiles("passage") @Asked(asItStands = true) @Nullable
        String where,

        @InFiles @Asked(asItStands = true) String phrase,

        @InFiles @Asked String topic,

        @InFiles("points_to") @Asked(filter = true, word = "cross-reference")
        PointsTo kind,

        @InFiles @Asked @Refers(RecordKind.DOCUMENT) @Nullable
        RecordRef target,

        @OnPage @InFiles @Asked(asItStands = true) @Nullable String section,

        @InFiles
        @Asked
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

        @Asked(prose = true) @Nullable String carriedOver,

        @OnPage @Asked @Nullable String inferred) {

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
                    "phrase",
                    Phrase.phrase("sources.refused.long-phrase")
                            .with("most", MOST_WORDS)
                            .with("words", words));
        }
    }
}
