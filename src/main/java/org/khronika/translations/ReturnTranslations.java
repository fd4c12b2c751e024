package org.khronika.translations;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.records.ReviewState;
import org.khronika.records.Stored;
import org.khronika.review.DeedRefused;
import org.khronika.translations.TranslationSaving.Write;
import org.khronika.translations.TranslationSheet.Line;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends translations back with a reason: those that wait for review, and those that were accepted, which the next release shows no more. Needs
 * {@link Permission#REVIEW_RECORDS}.
 */
@Component
public class ReturnTranslations {

    private final OpenSheet open;
    private final TranslationSaving saving;

    ReturnTranslations(OpenSheet open, TranslationSaving saving) {
        this.open = open;
        this.saving = saving;
    }

    /**
     * Marks them as returned, all or none.
     *
     * @param ticked by the key of its line, the version that the member read
     * @param reason what is wrong; must not be blank
     * @throws TranslatedMeanwhile when somebody has saved one of them, or its text has changed
     * @throws DeedRefused without a reason, when none is ticked, or when one neither waits nor was accepted
     */
    @Transactional
    public void giveBack(
            Member member, RecordRef address, String language, Map<String, Integer> ticked, String reason) {
        member.must(Permission.REVIEW_RECORDS);
        if (reason.isBlank()) {
            throw new DeedRefused(phrase("translations.refused.say-why-returned"));
        }
        Stored<?> record = open.record(member, address, language);
        List<Write> writes = new ArrayList<>();
        for (Line line : AcceptTranslations.ticked(open.sheet(record, language), ticked)) {
            Translation translation = line.translation();
            if (translation == null
                    || (translation.review() != ReviewState.SUBMITTED && translation.accepted() == null)) {
                throw new DeedRefused(phrase("translations.refused.nothing-to-return"));
            }
            writes.add(new Write(line, translation.text(), ReviewState.RETURNED, false));
        }
        saving.write(member, "ReturnTranslations", record, language, writes, reason);
    }
}
