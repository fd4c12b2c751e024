package org.khronika.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Given;

/**
 * Prose under a heading whose words may be bound to records and numbers.
 *
 * @param heading    of the section
 * @param paragraphs in their order
 */
public record BoundSection(String heading, List<Para> paragraphs) implements Block {

    /** Where a number of the page is told how it follows, before its place. */
    public static final String NUMBER = "#number-";

    /** What stands together: a paragraph, a list, a quotation, a heading within the section. */
    public enum Kind {
        TEXT,
        LIST,
        NUMBERED_LIST,
        QUOTE,
        HEADING,
        /** A caption, and in a line of its own what is drawn; without a drawing, where it cannot be shown, the caption is all. */
        DRAWING
    }

    /** How words are set. */
    public enum Style {
        PLAIN,
        EMPHASIS,
        STRONG
    }

    /**
     * What stands together.
     *
     * @param lines one; of a list one for each of its items
     * @param drawn the drawing that stands there; null for none
     */
    public record Para(
            Kind kind, List<Line> lines, @Nullable DrawnInProse drawn) {

        /** Without a drawing. */
        public Para(Kind kind, List<Line> lines) {
            this(kind, lines, null);
        }

        /** The line by whose numbers it is known. */
        public Line numbered() {
            return kind == Kind.DRAWING ? lines.getLast() : lines.getFirst();
        }

        /** The same with every piece put through a function. */
        public Para each(UnaryOperator<Run> change) {
            return new Para(
                    kind,
                    lines.stream()
                            .map(line ->
                                    new Line(line.runs().stream().map(change).toList()))
                            .toList(),
                    drawn);
        }

        private Para named(UnaryOperator<String> text, UnaryOperator<Mention> mention) {
            return new Para(kind, lines, drawn == null ? null : drawn.named(text, mention));
        }

        /** Its words alone. */
        public String text() {
            return lines.stream().map(Line::text).collect(Collectors.joining(" "));
        }

        /** Whether each of its lines is an item. */
        public boolean isList() {
            return kind == Kind.LIST || kind == Kind.NUMBERED_LIST;
        }
    }

    /** A line of a paragraph, in pieces. */
    public record Line(List<Run> runs) {

        /** The places of the numbers that stand in it among those of its page, in their order. */
        List<Integer> numbers() {
            return runs.stream().flatMap(run -> run.number().stream()).toList();
        }

        /** Its words alone. */
        public String text() {
            StringBuilder text = new StringBuilder();
            runs.forEach(run -> text.append(run.notes().isEmpty() ? run.words().text() : ""));
            return text.toString();
        }
    }

    /**
     * Words that are set alike and lead to one thing.
     *
     * @param words with where they lead
     * @param ref   what they are bound to: the address of a record, {@code count:} and the definition of a number; empty for nothing
     * @param notes the sources whose marks stand here instead of words, by their numbers
     */
    public record Run(Mention words, Style style, String ref, List<Integer> notes) {

        /** Copies the notes. */
        public Run {
            notes = Given.list(notes);
        }

        /** Words that are bound to nothing. */
        public static Run plain(String text, Style style) {
            return new Run(Mention.of(text), style, "", List.of());
        }

        /** The place of the number that they are among those of the page; empty for anything else. */
        Optional<Integer> number() {
            String href = words.href();
            return href != null && href.startsWith(NUMBER)
                    ? Optional.of(Integer.valueOf(href.substring(NUMBER.length())))
                    : Optional.empty();
        }

        /** Whether they are bound to something. */
        public boolean isBound() {
            return !ref.isEmpty();
        }
    }

    /** The sentences in which the numbers of the page stand, by their places. */
    public Map<Integer, NumberInText.Around> sentences() {
        Map<Integer, NumberInText.Around> sentences = new HashMap<>();
        paragraphs.stream().flatMap(para -> para.lines().stream()).forEach(line -> {
            StringBuilder before = new StringBuilder();
            for (Run run : line.runs()) {
                String text = run.notes().isEmpty() ? run.words().text() : "";
                int from = before.length();
                run.number()
                        .ifPresent(number -> sentences.put(
                                number,
                                NumberInText.Around.of(
                                        line.text().substring(0, from),
                                        text,
                                        line.text().substring(from + text.length()))));
                before.append(text);
            }
        });
        return sentences;
    }

    /** The same with every text put through a function, and every mention through another: how names are withheld. */
    public BoundSection named(UnaryOperator<String> text, UnaryOperator<Mention> mention) {
        return new BoundSection(
                        text.apply(heading),
                        paragraphs.stream()
                                .map(para -> para.named(text, mention))
                                .toList())
                .each(run -> new Run(mention.apply(run.words()), run.style(), run.ref(), run.notes()));
    }

    /** The same with every piece put through a function. */
    public BoundSection each(UnaryOperator<Run> change) {
        return eachPara(para -> para.each(change));
    }

    /** The same with everything that stands together put through a function. */
    public BoundSection eachPara(UnaryOperator<Para> change) {
        return new BoundSection(heading, paragraphs.stream().map(change).toList());
    }

    /** Its drawings, in their order. */
    public List<DrawnInProse> drawings() {
        return paragraphs.stream()
                .flatMap(para -> Stream.ofNullable(para.drawn()))
                .toList();
    }

    /** The pieces that are bound to something, in their order. */
    public List<Run> bound() {
        return paragraphs.stream()
                .flatMap(para -> para.lines().stream())
                .flatMap(line -> line.runs().stream())
                .filter(Run::isBound)
                .toList();
    }

    /** Its words alone, a line each. */
    public List<String> lines() {
        return paragraphs.stream()
                .flatMap(para -> para.lines().stream())
                .map(Line::text)
                .toList();
    }
}
