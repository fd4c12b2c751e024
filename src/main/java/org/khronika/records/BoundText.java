package org.khronika.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/**
 * Prose in Markdown (CommonMark 0.31) whose words may be bound to what they rest on. A link binds: to a record by its address, with a
 * step of it after {@code #}; to a number by its definition after {@code count:}; to a page of the web. A link that is drawn stands in a paragraph of its own. The text {@code ^} makes a link to a document a
 * numbered note. HTML in it is text.
 *
 * @param markdown as it was written; never empty
 */
public record BoundText(@JsonValue String markdown) {

    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private static final String NOTE = "^";

    /** Takes the text as it was written, without blanks around it. */
    @JsonCreator
    public BoundText {
        markdown = markdown.strip();
    }

    /** The drawing that a paragraph is, with its caption as the words; empty where anything else stands in it. */
    public static Optional<Binding> drawnIn(Node paragraph) {
        return paragraph.getFirstChild() instanceof Link link && link.getNext() == null
                ? Optional.of(Binding.of(link)).filter(Binding::isDrawn)
                : Optional.empty();
    }

    /** The text as a tree that knows where in it each piece stands. A new one at each call, so that whoever walks it may change it. */
    public Node document() {
        return PARSER.parse(markdown);
    }

    /** What its links lead to, in their order; one that stands there twice is there twice. */
    public List<Binding> bindings() {
        List<Binding> found = new ArrayList<>();
        document().accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                found.add(Binding.of(link));
                visitChildren(link);
            }
        });
        return List.copyOf(found);
    }

    /** Its sentences, in its order. */
    public List<BoundSentence> sentences() {
        return BoundSentences.of(this);
    }

    /** Its sentences as they were written, each such that it can be read by itself. */
    public List<WrittenSentence> written() {
        return WrittenSentences.of(this);
    }

    /** The text with each of its sentences written in another way. */
    public BoundText saying(UnaryOperator<WrittenSentence> words) {
        return WrittenSentences.saying(this, words);
    }

    /** The records that it is bound to, each once, in the order of the text. */
    public List<RecordRef> records() {
        return bindings().stream()
                .flatMap(binding -> binding.record().stream())
                .distinct()
                .toList();
    }

    /** The places in sources that it has numbered notes of, in the order of the text. */
    public List<Citation> citations() {
        return bindings().stream()
                .flatMap(binding -> binding.citation().stream())
                .distinct()
                .toList();
    }

    /** Its words alone, a line for each paragraph: what of it can name somebody. */
    public String words() {
        StringBuilder words = new StringBuilder();
        document().accept(new Words(words));
        return words.toString().strip();
    }

    /** The words under a node, as they are read. */
    static String words(Node node) {
        StringBuilder words = new StringBuilder();
        node.accept(new Words(words));
        return words.toString().strip();
    }

    private static final class Words extends AbstractVisitor {

        private final StringBuilder into;

        Words(StringBuilder into) {
            this.into = into;
        }

        @Override
        public void visit(Text text) {
            into.append(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            into.append(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak line) {
            into.append(' ');
        }

        @Override
        public void visit(HardLineBreak line) {
            into.append(' ');
        }

        @Override
        public void visit(Paragraph paragraph) {
            visitChildren(paragraph);
            into.append('\n');
        }
    }

    /**
     * What a link binds its words to.
     *
     * @param words       that stand in the text; empty where what it leads to is to say itself
     * @param destination as it was written
     * @param title       what stands after the destination between quotation marks: of a note, where in the document; empty for nothing
     */
    public record Binding(String words, String destination, String title) {

        /** The place of the drawing on the page of a record. */
        public static final String DRAWING = "#drawing";

        private static final String COUNT = "count:";
        private static final Pattern BROKEN_DOWN = Pattern.compile("(^|\\s)by:");

        /** What a link binds. */
        public static Binding of(Link link) {
            return new Binding(
                    BoundText.words(link).strip(),
                    link.getDestination() == null ? "" : link.getDestination().strip(),
                    link.getTitle() == null ? "" : link.getTitle().strip());
        }

        /** The record that it leads to; empty for anything else. */
        public Optional<RecordRef> record() {
            String address =
                    destination.contains("#") ? destination.substring(0, destination.indexOf('#')) : destination;
            return RecordRef.isAddress(address) ? Optional.of(new RecordRef(address)) : Optional.empty();
        }

        /** The place in the page of the record, with its {@code #}; empty for the whole. */
        public String at() {
            return destination.contains("#") ? destination.substring(destination.indexOf('#')) : "";
        }

        /** The definition of the number that it is; empty for anything else. */
        public Optional<String> count() {
            return destination.startsWith(COUNT)
                    ? Optional.of(destination.substring(COUNT.length()).strip())
                    : Optional.empty();
        }

        /** The place in a source that it is a numbered note of; empty for anything else. */
        public Optional<Citation> citation() {
            return isNote()
                    ? record().filter(one -> one.kind() == RecordKind.DOCUMENT).map(one -> Citation.of(one, title))
                    : Optional.empty();
        }

        /** Whether it leads to a drawing: that of a record, or of a number that its definition breaks down. It stands in a paragraph of its own. */
        public boolean isDrawn() {
            return record().isPresent()
                    ? at().equals(DRAWING)
                    : count().filter(definition ->
                                    BROKEN_DOWN.matcher(definition).find())
                            .isPresent();
        }

        /** Whether it stands in the text as the mark of a note. */
        public boolean isNote() {
            return words.equals(NOTE);
        }

        /** Whether it leads to a page of the web. */
        public boolean isOfTheWeb() {
            return destination.startsWith("https://") || destination.startsWith("http://");
        }

        /** Whether it leads to nothing that a text can be bound to. */
        public boolean leadsNowhere() {
            return record().isEmpty() && count().isEmpty() && !isOfTheWeb();
        }
    }
}
