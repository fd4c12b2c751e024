package org.khronika.translations;

import static org.khronika.words.Phrase.phrase;

import org.khronika.access.Member;
import org.khronika.records.ReviewState;
import org.khronika.records.Stored;
import org.khronika.review.DeedRefused;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/** Opens the sheet of a record in a language: the newest version that the member may see, with what is kept of its translations. */
@Component
public record OpenSheet(Records records, Translations translations, PublishedLanguages languages) {

    /**
     * The record to be translated.
     *
     * @throws org.khronika.review.NoSuchRecord when the member may not see it
     * @throws DeedRefused when nothing is published in the language, or the record has been withdrawn
     */
    public Stored<?> record(Member member, RecordRef address, String language) {
        Stored<?> record = records.get(address, Reader.of(member));
        if (languages.byTag(language).isEmpty()) {
            throw new DeedRefused(phrase("translations.refused.no-such-language"));
        }
        if (record.review() == ReviewState.WITHDRAWN) {
            throw new DeedRefused(phrase("translations.refused.withdrawn").with("address", address.address()));
        }
        return record;
    }

    /** Its texts beside their translations. The record is the proof that it may be seen. */
    public TranslationSheet sheet(Stored<?> record, String language) {
        return TranslationSheet.of(record.body(), language, translations.of(record, language));
    }
}
