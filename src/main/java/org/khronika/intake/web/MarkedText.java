package org.khronika.intake.web;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.intake.Finding;
import org.khronika.intake.Mark;
import org.khronika.intake.Span;
import org.khronika.reading.DetailKind;
import org.khronika.reading.Flag;
import org.khronika.sources.DocumentText;
import org.khronika.sources.extraction.Passage;
import org.khronika.words.Language;
import org.springframework.web.util.HtmlUtils;

/**
 * The text of a report as HTML with its marks in place. Written here and not in a template, because a long report has a thousand
 * marks and must be on the page in milliseconds; every piece of the text goes through {@link #escape}. Within a paragraph the
 * text stands exactly as it is kept, so that the script can tell where a selection lies.
 */
final class MarkedText {

    private final DocumentText text;
    private final List<Mark> marks;
    private final Map<Span, List<Finding>> bySpan = new HashMap<>();
    private final @Nullable Finding current;
    private final @Nullable Span words;
    private final Language language;

    /**
     * Marks a text.
     *
     * @param current the finding whose card is open
     * @param language of the reader, for what the marks say
     * @param words   a place in the text that somebody followed a citation to
     */
    MarkedText(
            DocumentText text,
            List<Mark> marks,
            List<Finding> findings,
            @Nullable Finding current,
            @Nullable Span words,
            Language language) {
        this.language = language;
        this.text = text;
        this.marks = apart(marks);
        this.current = current;
        this.words = words;
        for (Finding finding : findings) {
            for (Span span : finding.spans()) {
                bySpan.computeIfAbsent(span, s -> new ArrayList<>()).add(finding);
            }
            if (finding.spans().isEmpty()) {
                bySpan.computeIfAbsent(finding.span(), s -> new ArrayList<>()).add(finding);
            }
        }
    }

    /** The paragraphs. */
    String html() {
        StringBuilder html = new StringBuilder(text.text().length() * 3);
        int next = 0;
        for (Passage passage : text.passages()) {
            boolean at = current != null
                    && current.span().start() < passage.end()
                    && current.span().end() > passage.start();
            html.append("<p id=\"p-")
                    .append(passage.n())
                    .append("\" data-start=\"")
                    .append(passage.start());
            html.append(at ? "\" class=\"at\">" : "\">");
            html.append("<span class=\"p\">").append(passage.n()).append("</span><span class=\"words\">");
            int from = passage.start();
            while (next < marks.size() && marks.get(next).start() < passage.start()) {
                next++;
            }
            while (next < marks.size() && marks.get(next).end() <= passage.end()) {
                Mark mark = marks.get(next++);
                plain(html, from, mark.start());
                mark(html, mark);
                from = mark.end();
            }
            plain(html, from, passage.end());
            html.append("</span></p>\n");
        }
        return html.toString();
    }

    private void mark(StringBuilder html, Mark mark) {
        List<Finding> its = bySpan.getOrDefault(mark.span(), List.of());
        List<String> classes = new ArrayList<>(List.of("m"));
        if (mark.kind() == DetailKind.STEP || mark.kind() == DetailKind.ACT) {
            classes.add("step");
        }
        if (mark.flags().contains(Flag.HYPOTHETICAL) || mark.flags().contains(Flag.NEGATED)) {
            classes.add("maybe");
        }
        if (!its.isEmpty() && its.stream().noneMatch(Finding::isOpen)) {
            classes.add("done");
        }
        if (current != null && its.contains(current)) {
            classes.add("lit");
        }
        String tag = its.isEmpty() ? "mark" : "a";
        html.append('<').append(tag);
        if (!its.isEmpty()) {
            Finding target = its.stream().filter(Finding::isOpen).findFirst().orElse(its.getFirst());
            html.append(" href=\"?at=").append(target.id()).append("#c-").append(target.id());
            html.append("\" data-c=\"")
                    .append(its.stream()
                            .map(finding -> String.valueOf(finding.id()))
                            .collect(Collectors.joining(" ")));
            html.append('"');
        }
        html.append(" class=\"").append(String.join(" ", classes));
        html.append("\" data-k=\"").append(Marking.letter(mark.kind()));
        html.append(
                mark.flags().contains(Flag.SLIP)
                        ? "\" title=\"" + escape(phrase("intake.misspelt").in(language)) + "\">"
                        : "\">");
        plain(html, mark.start(), mark.end());
        html.append("</").append(tag).append('>');
    }

    /** A stretch without marks of the reader, in which the words of a citation are marked all the same. */
    private void plain(StringBuilder html, int from, int to) {
        if (words == null || words.end() <= from || words.start() >= to) {
            html.append(escape(text.text().substring(from, to)));
            return;
        }
        int start = Math.max(from, words.start());
        int end = Math.min(to, words.end());
        html.append(escape(text.text().substring(from, start)));
        html.append(start == words.start() ? "<span class=\"cited\" id=\"words\">" : "<span class=\"cited\">");
        html.append(escape(text.text().substring(start, end))).append("</span>");
        html.append(escape(text.text().substring(end, to)));
    }

    private static String escape(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }

    /** The marks in the order of the text; where two overlap, the one that begins first, or else the longer. */
    private static List<Mark> apart(List<Mark> marks) {
        List<Mark> sorted = new ArrayList<>(marks);
        sorted.sort(Comparator.comparingInt(Mark::start)
                .thenComparing(Comparator.comparingInt(Mark::end).reversed()));
        List<Mark> apart = new ArrayList<>();
        int end = 0;
        for (Mark mark : sorted) {
            if (mark.start() >= end) {
                apart.add(mark);
                end = mark.end();
            }
        }
        return apart;
    }
}
