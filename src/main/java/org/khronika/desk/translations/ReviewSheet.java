package org.khronika.desk.translations;

import static org.khronika.words.Phrase.phrase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khronika.access.Member;
import org.khronika.access.Reply;
import org.khronika.review.DeedRefused;
import org.khronika.translations.AcceptTranslations;
import org.khronika.translations.ReturnTranslations;
import org.khronika.translations.TranslatedMeanwhile;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import org.khronika.words.Phrase;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Does with ticked translations what a reviewer decided, or says on their page why it cannot be. */
@Component
record ReviewSheet(SheetPage page, AcceptTranslations accept, ReturnTranslations giveBack) {

    String accept(Member me, RecordRef address, Language language, List<String> tick, int part, Reply reply) {
        Map<String, Integer> ticked = ticked(tick);
        Phrase saved = phrase("desk.translations.accepted").with("n", ticked.size());
        return done(
                me, address, language, part, reply, saved, () -> accept.accept(me, address, language.tag(), ticked));
    }

    String giveBack(
            Member me, RecordRef address, Language language, List<String> tick, String reason, int part, Reply reply) {
        Map<String, Integer> ticked = ticked(tick);
        Phrase saved = phrase("desk.translations.returned").with("n", ticked.size());
        Runnable deed = () -> giveBack.giveBack(me, address, language.tag(), ticked, reason);
        return done(me, address, language, part, reply.with("reason", reason), saved, deed);
    }

    private String done(
            Member me, RecordRef address, Language language, int part, Reply reply, Phrase saved, Runnable deed) {
        try {
            deed.run();
            return reply.saved(saved).to(SheetLanguage.page(address, language, part));
        } catch (TranslatedMeanwhile meanwhile) {
            reply.refused(HttpStatus.CONFLICT, new DeedRefused(phrase("desk.translations.read-again")));
        } catch (DeedRefused refusal) {
            reply.refused(HttpStatus.CONFLICT, refusal);
        }
        return page.show(me, address, language, TypedTexts.NONE, Set.of(), part, reply);
    }

    /** What was ticked: the key of a line and the version that was read, "… 3". */
    private static Map<String, Integer> ticked(List<String> tick) {
        Map<String, Integer> ticked = new LinkedHashMap<>();
        for (String one : tick) {
            if (one.matches("\\S{1,60} \\d{1,9}")) {
                String[] parts = one.split(" ");
                ticked.put(parts[0], Integer.parseInt(parts[1]));
            }
        }
        return ticked;
    }
}
