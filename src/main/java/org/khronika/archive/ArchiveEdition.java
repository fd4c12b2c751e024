package org.khronika.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khronika.records.BoundText;
import org.khronika.updates.Chapter;
import org.khronika.updates.Update;
import org.khronika.updates.UpdateOrigin;
import org.khronika.updates.UpdateSection;

/**
 * The text of an old update in Markdown: its words as they stand, each number and name that is bound as a link, its headings as headings, and
 * a section for each chapter that a heading names.
 */
final class ArchiveEdition {

    private static final Pattern MARKDOWN = Pattern.compile("(?m)^#+ \\S");
    private static final Pattern LINK = Pattern.compile("!?\\[[^\\]]*\\]\\([^)]*\\)|https?://\\S+|`[^`]*`");
    private static final Pattern MEANS_SOMETHING = Pattern.compile("[\\\\`*_\\[\\]<>]");
    private static final Pattern HEADING = Pattern.compile("^(#+) +(.*?)[ #]*$");
    private static final int CHAPTER_WORDS = 4;

    private final ArchiveSheet sheet;
    private final String text;
    private final boolean markdown;
    private final Spans links = new Spans();

    private ArchiveEdition(ArchiveSheet sheet) {
        this.sheet = sheet;
        this.text = sheet.update().text();
        this.markdown = MARKDOWN.matcher(text).find();
        if (markdown) {
            Matcher link = LINK.matcher(text);
            while (link.find()) {
                links.take(link.start(), link.end());
            }
        }
    }

    static Update of(ArchiveSheet sheet) {
        return new ArchiveEdition(sheet).update();
    }

    private Update update() {
        List<UpdateSection> sections = new ArrayList<>();
        StringBuilder lead = new StringBuilder();
        StringBuilder into = lead;
        Chapter chapter = null;
        String heading = null;
        for (ArchivePart part : sheet.parts()) {
            String plain = text.substring(part.start(), part.end());
            Matcher marked = HEADING.matcher(plain);
            boolean isHeading = markdown ? marked.matches() : part.heading();
            String words = markdown && marked.matches() ? marked.group(2) : plain;
            Chapter named = isHeading ? chapter(words) : null;
            if (named != null) {
                close(sections, chapter, heading, into, lead);
                chapter = named;
                heading = words;
                into = new StringBuilder();
            } else if (!words.strip().equals(sheet.update().title().strip())) {
                into.append(isHeading ? "### " : "").append(bound(part)).append("\n\n");
            }
        }
        close(sections, chapter, heading, into, lead);
        return new Update(
                sheet.update().title(),
                sheet.update().period(),
                List.of(),
                lead.isEmpty() ? null : new BoundText(lead.toString()),
                sections,
                UpdateOrigin.ARCHIVE);
    }

    private static void close(
            List<UpdateSection> sections,
            @Nullable Chapter chapter,
            @Nullable String heading,
            StringBuilder words,
            StringBuilder lead) {
        if (words != lead) {
            sections.add(new UpdateSection(
                    chapter == null ? Chapter.OTHER : chapter, heading, new BoundText(words.toString())));
        }
    }

    /** The chapter that a short heading names, in English, Russian or Kazakh; null for any other. */
    private static @Nullable Chapter chapter(String heading) {
        String lower = heading.toLowerCase(Locale.ROOT).strip();
        if (lower.split("\\s+", -1).length > CHAPTER_WORDS) {
            return null;
        }
        if (lower.matches("general.*|общ.*|жалпы.*")) {
            return Chapter.GENERAL;
        }
        if (lower.matches(".*assembl.*|.*собрани.*|.*жиналыс.*")) {
            return Chapter.PEACEFUL_ASSEMBLY;
        }
        if (lower.matches(".*expression|.*выражени.*|.*пікір.*")) {
            return Chapter.EXPRESSION;
        }
        return lower.matches(".*association|.*объединени.*|.*бірлес.*") ? Chapter.ASSOCIATION : null;
    }

    /** The words of a paragraph, with links where something is bound. */
    private String bound(ArchivePart part) {
        StringBuilder words = new StringBuilder();
        int at = part.start();
        if (markdown) {
            Matcher marks = HEADING.matcher(text.substring(part.start(), part.end()));
            at += marks.matches() ? marks.start(2) : 0;
        }
        for (ArchiveItem item : sheet.items()) {
            String to = sheet.boundTo(item).orElse(null);
            boolean inside = item.start() >= at && item.end() <= part.end();
            if (to != null && inside && links.isFree(item.start(), item.end())) {
                words.append(escaped(at, item.start())).append(link(item, to));
                at = item.end();
            }
        }
        return words.append(escaped(at, part.end())).toString();
    }

    private String link(ArchiveItem item, String to) {
        boolean unseen = sheet.howBound(item) == ArchiveSheet.HowBound.BOUND_UNSEEN;
        return "[%s](<%s>%s)"
                .formatted(escaped(item.start(), item.end()), to, unseen ? " \"" + Update.NOT_LOOKED_AT + "\"" : "");
    }

    private String escaped(int start, int end) {
        String plain = text.substring(start, end);
        String line = plain.replaceAll("\\s*\\n\\s*", " ");
        return markdown ? plain : MEANS_SOMETHING.matcher(line).replaceAll("\\\\$0");
    }
}
