package org.khronika.translations;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.records.ReviewState;
import org.khronika.records.Stored;
import org.khronika.review.BeforeTranslating;
import org.khronika.review.DeedRefused;
import org.khronika.review.HarmQuestions;
import org.khronika.review.Reader;
import org.khronika.translations.TranslationSaving.Write;
import org.khronika.translations.TranslationSheet.Line;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accepts translations that somebody else wrote: the next release shows them. Needs {@link Permission#REVIEW_RECORDS}. */
@Component
public class AcceptTranslations {

    private final OpenSheet open;
    private final TranslationSaving saving;
    private final HarmQuestions questions;
    private final List<BeforeTranslating> before;

    AcceptTranslations(
            OpenSheet open, TranslationSaving saving, HarmQuestions questions, List<BeforeTranslating> before) {
        this.open = open;
        this.saving = saving;
        this.questions = questions;
        this.before = before;
    }

    /**
     * Accepts them, all or none.
     *
     * @param ticked by the key of its line, the version that the member read
     * @throws TranslatedMeanwhile when somebody has saved one of them, or its text has changed
     * @throws DeedRefused when none is ticked, one does not wait for review, the member wrote part of one, or the words of one raise a
     *     question of harm, or of another context, that nobody has answered
     */
    @Transactional
    public void accept(Member member, RecordRef address, String language, Map<String, Integer> ticked) {
        member.must(Permission.REVIEW_RECORDS);
        Stored<?> record = open.record(member, address, language);
        List<Line> lines = ticked(open.sheet(record, language), ticked);
        List<Write> writes = new ArrayList<>();
        for (Line line : lines) {
            Translation waiting = waiting(line);
            if (waiting.isWrittenBy(member.id())) {
                throw new DeedRefused(phrase("translations.refused.own-work"));
            }
            writes.add(new Write(line, waiting.text(), ReviewState.REVIEWED, false));
        }
        if (!questions.openInOtherWords(record, Reader.of(member)).isEmpty()) {
            throw new DeedRefused(
                    phrase("translations.refused.question-of-harm").with("address", address.address()));
        }
        before.stream()
                .flatMap(asked -> asked.hindersOtherWords(member, record).stream())
                .findFirst()
                .ifPresent(open -> {
                    throw new DeedRefused(open);
                });
        saving.write(member, "AcceptTranslations", record, language, writes, null);
    }

    private static Translation waiting(Line line) {
        Translation translation = line.translation();
        if (translation == null
                || translation.review() != ReviewState.SUBMITTED
                || line.writtenIn().isEmpty()) {
            throw new DeedRefused(phrase("translations.refused.not-waiting"));
        }
        return translation;
    }

    /** The lines that were ticked, as they were read. */
    static List<Line> ticked(TranslationSheet sheet, Map<String, Integer> ticked) {
        if (ticked.isEmpty()) {
            throw new DeedRefused(phrase("translations.refused.none-ticked"));
        }
        List<Line> lines = new ArrayList<>();
        Set<String> meanwhile = new LinkedHashSet<>();
        ticked.forEach((key, version) -> {
            Optional<Line> line = sheet.line(key).or(() -> sheet.earlier(key)).filter(one -> one.version() == version);
            line.ifPresentOrElse(lines::add, () -> meanwhile.add(key));
        });
        if (!meanwhile.isEmpty()) {
            throw new TranslatedMeanwhile(meanwhile);
        }
        return lines;
    }
}
