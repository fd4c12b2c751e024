package org.khronika.translations;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.records.BoundText;
import org.khronika.records.ReviewState;
import org.khronika.records.Stored;
import org.khronika.review.DeedRefused;
import org.khronika.translations.TranslationSaving.Write;
import org.khronika.translations.TranslationSheet.Line;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes what texts of a record are in another language. What was accepted stays published until somebody else accepts the change. Needs
 * {@link Permission#ENTER_RECORDS}.
 */
@Component
public class TranslateTexts {

    /** So long may a translation be: longer than any text that a form takes. */
    static final int LONGEST = 60_000;

    private final OpenSheet open;
    private final TranslationSaving saving;

    TranslateTexts(OpenSheet open, TranslationSaving saving) {
        this.open = open;
        this.saving = saving;
    }

    /**
     * What was typed beside a text.
     *
     * @param key    of its line
     * @param madeOn the version of the translation that the member had before them; 0 for none
     */
    public record Typed(String key, int madeOn, String text) {}

    /** How many were saved, and how many of these and of those before wait for review now. */
    public record Done(int saved, int sent) {}

    /**
     * Saves what differs from what is kept, all or nothing.
     *
     * @param typed the lines that the member had before them, changed or not
     * @param send  whether they are sent for review, with what was saved of them before
     * @throws TranslatedMeanwhile when somebody has saved one of those that differ, or its text has changed
     * @throws DeedRefused when nothing is published in the language, or the record has been withdrawn
     */
    @Transactional
    public Done save(Member member, RecordRef address, String language, List<Typed> typed, boolean send) {
        member.must(Permission.ENTER_RECORDS);
        Stored<?> record = open.record(member, address, language);
        TranslationSheet sheet = open.sheet(record, language);
        List<Write> writes = new ArrayList<>();
        Set<String> meanwhile = new LinkedHashSet<>();
        for (Typed one : typed) {
            Optional<Line> line = sheet.line(one.key());
            String words = line.map(of -> of.whole(clean(one.text()))).orElseGet(() -> clean(one.text()));
            if (line.isEmpty()) {
                if (!words.isEmpty()) {
                    meanwhile.add(one.key());
                }
            } else {
                write(line.get(), words, send).ifPresent(write -> {
                    if (line.get().version() == one.madeOn()) {
                        writes.add(write);
                    } else {
                        meanwhile.add(one.key());
                    }
                });
            }
        }
        if (!meanwhile.isEmpty()) {
            throw new TranslatedMeanwhile(meanwhile);
        }
        if (!writes.isEmpty()) {
            saving.write(member, "TranslateTexts", record, language, writes, null);
        }
        return new Done((int) writes.stream().filter(Write::wrote).count(), (int) writes.stream()
                .filter(write -> write.review() == ReviewState.SUBMITTED)
                .count());
    }

    private static Optional<Write> write(Line line, String words, boolean send) {
        Translation old = line.translation();
        boolean wrote = !words.equals(old == null ? "" : old.text());
        boolean waits = old != null && old.review() == ReviewState.SUBMITTED;
        boolean accepted = old != null && old.review() == ReviewState.REVIEWED;
        boolean sends = send && !words.isEmpty() && (wrote || (!waits && !accepted));
        if (sends && line.text().isProse()) {
            mustBeBoundAlike(line.text().text(), words);
        }
        return wrote || sends
                ? Optional.of(new Write(line, words, sends ? ReviewState.SUBMITTED : ReviewState.DRAFT, wrote))
                : Optional.empty();
    }

    /** A sentence of prose leads in every language where it leads in its own. */
    private static void mustBeBoundAlike(String original, String words) {
        SentenceLinks links = SentenceLinks.of(original);
        String sentence = new BoundText(original).words();
        List<Integer> missing = links.missingIn(words);
        if (!missing.isEmpty()) {
            throw new DeedRefused(phrase("translations.refused.links-missing")
                    .with("sentence", sentence)
                    .with("n", missing.size())
                    .with("links", missing.stream().map(String::valueOf).collect(Collectors.joining(", "))));
        }
        List<String> besides = links.besidesIn(words);
        if (!besides.isEmpty()) {
            throw new DeedRefused(phrase("translations.refused.links-besides")
                    .with("sentence", sentence)
                    .with("links", String.join(", ", besides)));
        }
        if (!SentenceLinks.isOneParagraph(words)) {
            throw new DeedRefused(phrase("translations.refused.no-paragraph").with("sentence", sentence));
        }
    }

    private static String clean(String text) {
        String clean = text.replace("\r\n", "\n").replace("\0", "").strip();
        if (clean.length() > LONGEST) {
            throw new DeedRefused(
                    phrase("translations.refused.long").with("most", LONGEST).with("found", clean.length()));
        }
        return clean;
    }
}
