package org.khronika.translations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.khronika.records.ReviewState;
import org.khronika.records.Sensitivity;
import org.khronika.records.Stored;
import org.khronika.review.Reader;
import org.khronika.review.RecordQuery;
import org.khronika.review.Records;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/** What of all records is to be translated into a language, is stale, or waits for review. */
@Component
public record Overview(Records records, Translations translations) {

    /** A record with texts in other languages, beside their translations. */
    public record OfRecord(Stored<?> record, TranslationSheet sheet) {}

    /**
     * The records that the reader may see and that have something to be read in the language: those for the public that were accepted, and
     * those of which something is translated. The newest changed come first.
     */
    public List<OfRecord> of(String language, Reader reader) {
        Map<RecordRef, List<Translation>> known = translations.into(language, reader);
        RecordQuery standing = RecordQuery.all()
                .in(ReviewState.DRAFT, ReviewState.SUBMITTED, ReviewState.RETURNED, ReviewState.REVIEWED)
                .newestFirst()
                .rows(0, Integer.MAX_VALUE);
        List<OfRecord> found = new ArrayList<>();
        for (Stored<?> record : records.listWhole(standing, reader)) {
            List<Translation> own = known.getOrDefault(record.address(), List.of());
            boolean published = record.sensitivity() == Sensitivity.PUBLIC && record.reviewedVersion() != null;
            if (published || !own.isEmpty()) {
                TranslationSheet sheet = TranslationSheet.of(record.body(), language, own);
                if (!sheet.lines().isEmpty()) {
                    found.add(new OfRecord(record, sheet));
                }
            }
        }
        return List.copyOf(found);
    }

    /** Of these the records alone where a translation is in review, came back or may be stale: for what needs a member now. */
    public List<OfRecord> unsettled(String language, Reader reader) {
        List<OfRecord> found = new ArrayList<>();
        translations
                .unsettled(language, reader)
                .forEach((address, own) -> records.find(address, reader)
                        .map(record -> new OfRecord(record, TranslationSheet.of(record.body(), language, own)))
                        .ifPresent(found::add));
        return List.copyOf(found);
    }

    /** The lines of a sheet that wait for the member's review: of which they wrote nothing. */
    public static List<TranslationSheet.Line> waitingFor(long member, TranslationSheet sheet) {
        return sheet.lines(TranslationState.SUBMITTED).stream()
                .filter(line ->
                        line.translation() != null && !line.translation().isWrittenBy(member))
                .toList();
    }
}
