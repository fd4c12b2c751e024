package org.khronika.desk.translations;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import org.khronika.translations.TranslationSheet;
import org.khronika.translations.TranslationState;
import org.khronika.words.Sayable;

/** How it stands with the texts of a record in a language, in numbers. */
record SheetCounts(int all, int missing, int stale, int returned, int draft, int submitted, int reviewed) {

    static SheetCounts of(TranslationSheet sheet) {
        return new SheetCounts(
                sheet.lines().size(),
                sheet.lines(TranslationState.MISSING).size(),
                sheet.lines(TranslationState.STALE).size(),
                sheet.lines(TranslationState.RETURNED).size(),
                sheet.lines(TranslationState.DRAFT).size(),
                sheet.lines(TranslationState.SUBMITTED).size(),
                sheet.lines(TranslationState.REVIEWED).size());
    }

    /** In words, those that there are: "2 of 5 texts accepted, 1 stale". */
    public Sayable says() {
        List<Sayable> parts = new ArrayList<>();
        parts.add(
                phrase("desk.translations.counts.reviewed").with("n", reviewed).with("all", all));
        add(parts, "desk.translations.counts.submitted", submitted);
        add(parts, "desk.translations.counts.stale", stale);
        add(parts, "desk.translations.counts.returned", returned);
        add(parts, "desk.translations.counts.draft", draft);
        add(parts, "desk.translations.counts.missing", missing);
        return Sayable.commas(parts);
    }

    private static void add(List<Sayable> parts, String key, int n) {
        if (n > 0) {
            parts.add(phrase(key).with("n", n));
        }
    }
}
