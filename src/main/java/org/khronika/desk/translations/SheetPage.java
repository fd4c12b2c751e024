package org.khronika.desk.translations;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.Reply;
import org.khronika.desk.web.DeskTime;
import org.khronika.desk.web.StaffNamer;
import org.khronika.pages.Mention;
import org.khronika.records.BoundText.Binding;
import org.khronika.records.FreeTexts;
import org.khronika.records.RecordTypes;
import org.khronika.records.ReviewState;
import org.khronika.records.Stored;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.translations.ChangedWords;
import org.khronika.translations.OpenSheet;
import org.khronika.translations.SentenceLinks;
import org.khronika.translations.Translation;
import org.khronika.translations.TranslationSheet;
import org.khronika.translations.TranslationSheet.Line;
import org.khronika.translations.TranslationState;
import org.khronika.updates.WhatABindingPrints;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** The page on which the texts of a record are translated into a language, each beside its original, and translations accepted. */
@Component
record SheetPage(OpenSheet open, RecordTypes types, Records records, WhatABindingPrints prints, DeskTime time) {

    private static final int LONG = 90;

    /** So many texts stand on a page. */
    private static final int ROWS = 40;

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
     * @param links   where a sentence of prose leads, by number
     * @param missing those of them that the translation does not lead to yet, when it says something
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
            boolean ticks,
            List<SentenceLink> links,
            List<Integer> missing) {}

    /** Where a sentence leads: its number, the record, and what stands there in the language of the translation where it has no words of its own. */
    record SentenceLink(int n, Mention to, Sayable says) {}

    /** Some texts of a long record, on a page of their own. */
    record Part(int n, Sayable says, boolean current) {}

    /**
     * The page.
     *
     * @param asked     which part of a long record, from 1; that of what was typed where something was
     * @param typed     what was typed and not saved
     * @param meanwhile the keys of the lines that somebody else saved, or whose texts changed
     */
    String show(
            Member me,
            RecordRef address,
            Language language,
            TypedTexts typed,
            Set<String> meanwhile,
            int asked,
            Reply reply) {
        Stored<?> record = open.record(me, address, language.tag());
        TranslationSheet sheet = open.sheet(record, language.tag());
        int part = part(typed, sheet, asked);
        Links links = new Links(prints, new StaffNamer(records, Reader.of(me)), language, Reader.of(me));
        List<Row> rows = sheet.lines().stream()
                .skip((part - 1) * (long) ROWS)
                .limit(ROWS)
                .map(line -> row(me, record, line, sheet, typed, meanwhile, links))
                .toList();
        return reply.with("address", address.address())
                .with("recordTitle", record.title())
                .with("language", language)
                .with("rows", rows)
                .with("part", part)
                .with("parts", parts(sheet.lines().size(), part))
                .with(
                        "anyProse",
                        sheet.lines().stream().anyMatch(line -> line.text().isProse()))
                .with("lost", typed.lost(sheet))
                .with("counts", SheetCounts.of(sheet))
                .with("anyTicks", rows.stream().anyMatch(Row::ticks))
                .with(
                        "anyWaits",
                        rows.stream().anyMatch(row -> row.ticks() && row.state() == TranslationState.SUBMITTED))
                .with("mayEnter", me.may(Permission.ENTER_RECORDS))
                .show("desk/translations/sheet");
    }

    private static int part(TypedTexts typed, TranslationSheet sheet, int asked) {
        int last = Math.max(1, (sheet.lines().size() + ROWS - 1) / ROWS);
        return typed.texts().stream()
                .findFirst()
                .flatMap(one -> sheet.line(one.key()))
                .map(line -> sheet.lines().indexOf(line) / ROWS + 1)
                .orElseGet(() -> Math.clamp(asked, 1, last));
    }

    /** None where all fits on one page. */
    private static List<Part> parts(int lines, int current) {
        List<Part> parts = new ArrayList<>();
        for (int from = 0; lines > ROWS && from < lines; from += ROWS) {
            int n = from / ROWS + 1;
            parts.add(new Part(
                    n,
                    phrase("desk.translations.part").with("from", from + 1).with("to", Math.min(lines, from + ROWS)),
                    n == current));
        }
        return List.copyOf(parts);
    }

    /** Tells where sentences lead. */
    private record Links(WhatABindingPrints prints, StaffNamer namer, Language language, Reader reader) {

        List<SentenceLink> of(Line line) {
            List<SentenceLink> links = new ArrayList<>();
            if (line.text().isProse()) {
                List<Binding> all = SentenceLinks.of(line.text().text()).all();
                for (Binding binding : all) {
                    links.add(new SentenceLink(links.size() + 1, to(binding), says(binding)));
                }
            }
            return List.copyOf(links);
        }

        private Mention to(Binding binding) {
            return binding.record()
                    .map(namer::mention)
                    .orElseGet(() -> Mention.of(binding.count().orElse(binding.destination())));
        }

        private Sayable says(Binding binding) {
            String itself = prints.in(language, binding, reader);
            return binding.isNote()
                    ? Sayable.commas(List.of(phrase("desk.translations.note"), Sayable.written(binding.title())))
                    : itself.isEmpty()
                            ? Sayable.written("")
                            : phrase("desk.translations.prints").with("text", itself);
        }
    }

    private Row row(
            Member me,
            Stored<?> record,
            Line line,
            TranslationSheet sheet,
            TypedTexts typed,
            Set<String> meanwhile,
            Links links) {
        TypedTexts.One mine = typed.of(line, sheet);
        Translation translation = line.translation();
        Translation earlier = line.earlier();
        boolean stale = line.state() == TranslationState.STALE;
        String words = line.numbered(mine == null ? line.words() : mine.text());
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
                line.numbered(line.text().text()),
                words,
                Math.max(line.text().text().length(), words.length()) > LONG,
                line.state(),
                stale,
                mine != null && mine.holds(),
                stale && earlier != null
                        ? ChangedWords.between(
                                line.numbered(earlier.original()),
                                line.numbered(line.text().text()))
                        : List.of(),
                conflict && translation != null && !translation.text().equals(line.whole(words))
                        ? line.numbered(translation.text())
                        : null,
                said(stale ? earlier : translation),
                translation != null && translation.review() == ReviewState.RETURNED ? translation.reason() : null,
                published(line, translation),
                ticks(me, decided),
                links.of(line),
                words.isBlank() || !line.text().isProse()
                        ? List.of()
                        : SentenceLinks.of(line.text().text()).missingIn(words));
    }

    private @Nullable Sayable said(@Nullable Translation translation) {
        return translation == null
                ? null
                : phrase("desk.translations.by").with("who", translation.by()).with("at", time.words(translation.at()));
    }

    private static @Nullable String published(Line line, @Nullable Translation translation) {
        String accepted = translation == null ? null : translation.accepted();
        return accepted == null
                        || accepted.equals(Objects.requireNonNull(translation).text())
                ? null
                : line.numbered(accepted);
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
