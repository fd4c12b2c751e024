package org.khronika.intake;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.khronika.figures.Figure;
import org.khronika.incidents.Incident;
import org.khronika.reading.DetailKind;
import org.khronika.records.Citation;
import org.khronika.records.Sensitivity;
import org.khronika.sources.DocumentText;
import org.khronika.sources.extraction.Passages;

/**
 * Makes the citations of what is accepted from a text: the sentence for the record, the exact words for an answer. A quote is
 * always what stands in the text between its start and its end, and never longer than a sentence.
 */
final class Citing {

    private static final int LONGEST = 600;
    private static final Set<DetailKind> TELLING =
            Set.of(DetailKind.ACT, DetailKind.STEP, DetailKind.QUANTITY, DetailKind.SENTENCE);

    private final DocumentText document;
    private final Finding finding;
    private final List<Mark> marks;
    private final boolean quotes;

    /**
     * Cites for a record of this sensitivity. A record with more readers than the document cites it without its words.
     *
     * @param marks of the whole document
     */
    Citing(DocumentText document, Finding finding, List<Mark> marks, Sensitivity record) {
        this.document = document;
        this.finding = finding;
        this.marks = marks.stream()
                .filter(mark -> finding.spans().contains(mark.span()))
                .toList();
        Sensitivity source = document.document().sensitivity();
        this.quotes = source != Sensitivity.RESTRICTED || record == Sensitivity.RESTRICTED;
    }

    /** The sentence that the finding stands on, for the whole record or one answer. */
    Citation sentence(@Nullable String field) {
        return cite(field, sentence());
    }

    /** The citations of a record entered from the finding: its sentence, and the words behind the answers that have some. */
    List<Citation> all() {
        List<Citation> all = new ArrayList<>();
        all.add(sentence(null));
        PartialBody partial = finding.partial();
        if (partial.when() != null) {
            String edtf = partial.when().edtf();
            String field = partial.body() instanceof Figure ? "asOf" : "when";
            words(all, field, DetailKind.DATE, mark -> mark.value().equals(edtf));
        }
        if (partial.body() instanceof Incident) {
            if (partial.named().place() != null) {
                String key = partial.named().placeKey();
                words(all, "place", DetailKind.PLACE, mark -> Objects.equals(mark.value(), key));
            }
            words(all, "acts", DetailKind.ACT, mark -> true);
        }
        if (partial.body() instanceof Figure figure && figure.value() != null) {
            String value = figure.value().code();
            words(all, "value", DetailKind.QUANTITY, mark -> mark.value().equals(value));
        }
        return List.copyOf(all);
    }

    private void words(List<Citation> into, String field, DetailKind kind, Predicate<Mark> means) {
        marks.stream()
                .filter(mark -> mark.kind() == kind && means.test(mark))
                .findFirst()
                .ifPresent(mark -> into.add(cite(field, mark.span())));
    }

    private Citation cite(@Nullable String field, Span words) {
        String locator = Passages.at(document.passages(), words.start())
                .map(passage -> Citation.paragraph(passage.n()))
                .orElse(null);
        return new Citation(
                field,
                document.document().address(),
                words.start(),
                words.end(),
                quotes ? words.in(document.text()) : null,
                locator);
    }

    private Span sentence() {
        int at = marks.stream()
                .filter(mark -> TELLING.contains(mark.kind()))
                .findFirst()
                .map(Mark::start)
                .orElse(finding.span().start());
        return sentenceAt(document.text(), finding.span(), at);
    }

    /** The sentence within a passage that holds the character, without blanks around it. */
    static Span sentenceAt(String text, Span passage, int at) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(passage.in(text));
        int start = passage.start();
        int end = passage.end();
        for (int next = sentences.next(); next != BreakIterator.DONE; next = sentences.next()) {
            end = passage.start() + next;
            if (at < end) {
                break;
            }
            start = end;
        }
        return trimmed(text, start, Math.min(end, start + LONGEST));
    }

    private static Span trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
