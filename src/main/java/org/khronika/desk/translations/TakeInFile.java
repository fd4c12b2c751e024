package org.khronika.desk.translations;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.khronika.access.Member;
import org.khronika.review.DeedRefused;
import org.khronika.review.NoSuchRecord;
import org.khronika.translations.TranslateTexts;
import org.khronika.translations.TranslatedMeanwhile;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import org.khronika.words.Sayable;
import org.khronika.words.SaysWhy;
import org.springframework.stereotype.Component;

/** Takes in a table of translations, each record by the deed that saves what is typed at the desk; what cannot be saved is named. */
@Component
record TakeInFile(TranslateTexts translate) {

    /** How many were sent for review, and why others were left. */
    record Taken(int sent, List<Sayable> left) {}

    Taken take(Member me, Language language, Map<RecordRef, List<TranslateTexts.Typed>> typed) {
        List<Sayable> left = new ArrayList<>();
        int sent = 0;
        for (Map.Entry<RecordRef, List<TranslateTexts.Typed>> one : typed.entrySet()) {
            sent += record(me, one.getKey(), language, one.getValue(), left);
        }
        return new Taken(sent, List.copyOf(left));
    }

    private int record(
            Member me, RecordRef record, Language language, List<TranslateTexts.Typed> typed, List<Sayable> left) {
        try {
            return translate.save(me, record, language.tag(), typed, true).sent();
        } catch (TranslatedMeanwhile meanwhile) {
            List<TranslateTexts.Typed> others = typed.stream()
                    .filter(one -> !meanwhile.keys().contains(one.key()))
                    .toList();
            left.add(phrase("desk.translations.file.meanwhile")
                    .with("address", record.address())
                    .with("n", typed.size() - others.size()));
            return others.isEmpty() || others.size() == typed.size() ? 0 : record(me, record, language, others, left);
        } catch (DeedRefused | NoSuchRecord refused) {
            left.add(SaysWhy.of(refused));
            return 0;
        }
    }
}
