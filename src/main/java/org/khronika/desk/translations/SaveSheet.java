package org.khronika.desk.translations;

import static org.khronika.words.Phrase.phrase;

import java.util.Set;
import org.khronika.access.Member;
import org.khronika.access.Reply;
import org.khronika.records.Stored;
import org.khronika.review.DeedRefused;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.translations.OpenSheet;
import org.khronika.translations.TranslateTexts;
import org.khronika.translations.TranslatedMeanwhile;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Saves what was typed on the page of a sheet; where somebody else was quicker, the page shows both. */
@Component
record SaveSheet(Records records, OpenSheet open, TranslateTexts translate, SheetPage page) {

    String to(Member me, RecordRef address, Language language, TypedTexts typed, boolean send, int part, Reply reply) {
        Stored<?> record = records.get(address, Reader.of(me));
        try {
            TranslateTexts.Done done =
                    translate.save(me, address, language.tag(), typed.toSave(open.sheet(record, language.tag())), send);
            return reply.saved(
                            done.sent() == 0
                                    ? phrase("desk.translations.saved").with("n", done.saved())
                                    : phrase("desk.translations.sent").with("n", done.sent()))
                    .to(SheetLanguage.page(address, language, part));
        } catch (TranslatedMeanwhile meanwhile) {
            reply.refused(HttpStatus.CONFLICT, meanwhile);
            return page.show(me, address, language, typed, meanwhile.keys(), part, reply);
        } catch (DeedRefused refusal) {
            reply.refused(HttpStatus.CONFLICT, refusal);
            return page.show(me, address, language, typed, Set.of(), part, reply);
        }
    }
}
