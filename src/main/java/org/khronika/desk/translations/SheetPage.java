package org.khronika.desk.translations;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.Reply;
import org.khronika.desk.web.DeskTime;
import org.khronika.records.FreeTexts;
import org.khronika.records.RecordTypes;
import org.khronika.records.ReviewState;
import org.khronika.records.Stored;
import org.khronika.translations.ChangedWords;
import org.khronika.translations.OpenSheet;
import org.khronika.translations.Translation;
import org.khronika.translations.TranslationSheet;
import org.khronika.translations.TranslationSheet.Line;
import org.khronika.translations.TranslationState;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** The page on which the texts of a record are translated into a language, each beside its original, and translations accepted. */
@Component
record SheetPage(OpenSheet open, RecordTypes types, DeskTime time) {

    private static final int LONG = 90;

    /**
     * A text beside its translation.
     *
     * @param text    what stands in the control
     * @param stale   whether that is the translation of what stood there before, to begin with
     * @param changes what of the original has changed since; empty where nothing is stale
     * @param theirs  what somebody else saved meanwhile; null where nobody did
     * @param said    who did what with it last; null where nobody has
     * @param why     why it came back; null where it did not
     * @param published what was accepted, where the newest words are others
     * @param tick    what is ticked: the translation of these words, or of those that stood there before
     * @param ticks   whether the member may accept or return it
     */
    record Row(
            String key,
            String tick,
            String place,
            int version,
            String label,
            String writtenIn,
            String original,
            String text,
            boolean isLong,
            TranslationState state,
            boolean stale,
            boolean holds,
            List<ChangedWords.Words> changes,
            @Nullable String theirs,
            @Nullable Sayable said,
            @Nullable String why,
            @Nullable String published,
            boolean ticks) {}

    /**
     * The page.
     *
     * @param typed     what was typed and not saved
     * @param meanwhile the keys of the lines that somebody else saved, or whose texts changed
     */
    String show(Member me, RecordRef address, Language language, TypedTexts typed, Set<String> meanwhile, Reply reply) {
        Stored<?> record = open.record(me, address, language.tag());
        TranslationSheet sheet = open.sheet(record, language.tag());
        List<Row> rows = new ArrayList<>();
        sheet.lines().forEach(line -> rows.add(row(me, record, line, sheet, typed, meanwhile)));
        return reply.with("address", address.address())
                .with("recordTitle", record.title())
                .with("language", language)
                .with("rows", rows)
                .with("lost", typed.lost(sheet))
                .with("counts", SheetCounts.of(sheet))
                .with("anyTicks", rows.stream().anyMatch(Row::ticks))
                .with(
                        "anyWaits",
                        rows.stream().anyMatch(row -> row.ticks() && row.state() == TranslationState.SUBMITTED))
                .with("mayEnter", me.may(Permission.ENTER_RECORDS))
                .show("desk/translations/sheet");
    }

    private Row row(
            Member me, Stored<?> record, Line line, TranslationSheet sheet, TypedTexts typed, Set<String> meanwhile) {
        TypedTexts.One mine = typed.of(line, sheet);
        Translation translation = line.translation();
        Translation earlier = line.earlier();
        boolean stale = line.state() == TranslationState.STALE;
        String words = mine == null ? line.words() : mine.text();
        boolean conflict =
                mine != null && (meanwhile.contains(mine.key()) || !mine.key().equals(line.key()));
        @Nullable Translation decided = stale ? earlier : translation;
        return new Row(
                line.key(),
                decided == null
                        ? ""
                        : TranslationSheet.key(decided.question(), decided.original()) + " " + decided.version(),
                line.text().place(),
                line.version(),
                FreeTexts.label(types.get(record.kind()).bodyType(), line.text().place(), me.language()),
                line.writtenIn(),
                line.text().text(),
                words,
                Math.max(line.text().text().length(), words.length()) > LONG,
                line.state(),
                stale,
                mine != null && mine.holds(),
                stale && earlier != null
                        ? ChangedWords.between(earlier.original(), line.text().text())
                        : List.of(),
                conflict && translation != null && !translation.text().equals(words) ? translation.text() : null,
                said(stale ? earlier : translation),
                translation != null && translation.review() == ReviewState.RETURNED ? translation.reason() : null,
                published(translation),
                ticks(me, decided));
    }

    private @Nullable Sayable said(@Nullable Translation translation) {
        return translation == null
                ? null
                : phrase("desk.translations.by").with("who", translation.by()).with("at", time.words(translation.at()));
    }

    private static @Nullable String published(@Nullable Translation translation) {
        return translation == null || translation.text().equals(translation.accepted()) ? null : translation.accepted();
    }

    private static boolean ticks(Member me, @Nullable Translation translation) {
        if (translation == null || !me.may(Permission.REVIEW_RECORDS)) {
            return false;
        }
        return translation.review() == ReviewState.SUBMITTED
                ? !translation.isWrittenBy(me.id()) || translation.accepted() != null
                : translation.accepted() != null;
    }
}
