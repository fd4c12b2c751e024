package org.khronika.intake.web;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import org.khronika.intake.Named;
import org.khronika.places.Gazetteer;
import org.khronika.records.CountrySettings;
import org.khronika.review.Reader;
import org.khronika.review.RecordLine;
import org.khronika.review.RecordQuery;
import org.khronika.review.Records;
import org.khronika.values.RecordKind;
import org.khronika.values.WrongValue;
import org.springframework.stereotype.Component;

/** Finds the place that a member means: one of the gazetteer by any of its names, or one on record. */
@Component
class Places {

    private final Records records;
    private final String country;

    Places(Records records, CountrySettings settings) {
        this.records = records;
        this.country = settings.country();
    }

    /** The names at that place; throws {@link IllegalArgumentException} with a sentence when none, or more than one, can be meant. */
    Named find(Named named, String words, Reader reader) {
        var known = Gazetteer.load(country).find(words);
        if (known.isPresent()) {
            return named.at(words, known.get().key());
        }
        List<RecordLine> onRecord = records.list(
                RecordQuery.all().of(RecordKind.PLACE).matching(words).rows(0, 3), reader);
        if (onRecord.size() == 1) {
            return named.at(
                    onRecord.getFirst().title(), onRecord.getFirst().address().address());
        }
        throw new WrongValue(
                (onRecord.isEmpty() ? phrase("intake.refused.no-place") : phrase("intake.refused.several-places"))
                        .with("found", words));
    }
}
