package org.khronika.pages;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.khronika.pages.BoundSection.Kind;
import org.khronika.pages.BoundSection.Line;
import org.khronika.pages.BoundSection.Para;
import org.khronika.pages.BoundSection.Run;
import org.khronika.pages.BoundSection.Style;
import org.khronika.records.BoundText;
import org.khronika.records.BoundText.Binding;

/**
 * Turns a bound text into what a page prints. A record is called as its author called it, as long as its name may stand; otherwise as the
 * namer says. What Markdown knows besides paragraphs, lists, quotations, headings, emphasis and links is printed as it was typed.
 */
public final class BoundProse {

    private final Namer namer;
    private final Notes notes;

    /** For a page whose sources are numbered by these notes. */
    public BoundProse(Namer namer, Notes notes) {
        this.namer = namer;
        this.notes = notes;
    }

    /** The text as a section of a page. */
    public BoundSection passage(String heading, BoundText text) {
        Blocks blocks = new Blocks();
        text.document().accept(blocks);
        return new BoundSection(namer.words(heading), List.copyOf(blocks.all));
    }

    private Line line(Node node) {
        Runs runs = new Runs();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            child.accept(runs);
        }
        return new Line(runs.joined());
    }

    private final class Blocks extends AbstractVisitor {

        private final List<Para> all = new ArrayList<>();
        private Kind kind = Kind.TEXT;

        @Override
        public void visit(Paragraph paragraph) {
            all.add(new Para(BoundText.drawnIn(paragraph).isPresent() ? Kind.DRAWING : kind, List.of(line(paragraph))));
        }

        @Override
        public void visit(Heading heading) {
            all.add(new Para(Kind.HEADING, List.of(line(heading))));
        }

        @Override
        public void visit(BlockQuote quote) {
            kind = Kind.QUOTE;
            visitChildren(quote);
            kind = Kind.TEXT;
        }

        @Override
        public void visit(BulletList list) {
            all.add(new Para(Kind.LIST, items(list)));
        }

        @Override
        public void visit(OrderedList list) {
            all.add(new Para(Kind.NUMBERED_LIST, items(list)));
        }

        private List<Line> items(Node list) {
            List<Line> items = new ArrayList<>();
            list.accept(new AbstractVisitor() {
                @Override
                public void visit(ListItem item) {
                    for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
                        if (child instanceof Paragraph paragraph) {
                            items.add(line(paragraph));
                        } else {
                            child.accept(this);
                        }
                    }
                }
            });
            return List.copyOf(items);
        }

        @Override
        public void visit(HtmlBlock html) {
            typed(html.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            typed(code.getLiteral());
        }

        @Override
        public void visit(FencedCodeBlock code) {
            typed(code.getLiteral());
        }

        private void typed(String text) {
            all.add(new Para(kind, List.of(new Line(List.of(Run.plain(namer.words(text.strip()), Style.PLAIN))))));
        }
    }

    private final class Runs extends AbstractVisitor {

        private final List<Run> all = new ArrayList<>();
        private Style style = Style.PLAIN;

        @Override
        public void visit(Text text) {
            add(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            add(code.getLiteral());
        }

        @Override
        public void visit(HtmlInline html) {
            add(html.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak line) {
            add(" ");
        }

        @Override
        public void visit(HardLineBreak line) {
            add(" ");
        }

        @Override
        public void visit(Emphasis emphasis) {
            within(Style.EMPHASIS, emphasis);
        }

        @Override
        public void visit(StrongEmphasis strong) {
            within(Style.STRONG, strong);
        }

        @Override
        public void visit(Link link) {
            all.add(bound(Binding.of(link)));
        }

        private void within(Style inner, Node node) {
            Style outer = style;
            style = inner;
            visitChildren(node);
            style = outer;
        }

        private void add(String text) {
            all.add(Run.plain(text, style));
        }

        private Run bound(Binding binding) {
            if (binding.count().isPresent()) {
                return new Run(Mention.of(binding.words()), style, binding.destination(), List.of());
            }
            if (binding.isOfTheWeb()) {
                return new Run(Mention.link(namer.words(binding.words()), binding.destination()), style, "", List.of());
            }
            return binding.record()
                    .map(record ->
                            binding.citation().isPresent() ? note(binding) : named(binding, namer.mention(record)))
                    .orElseGet(() -> Run.plain(namer.words(binding.words()), style));
        }

        private Run note(Binding binding) {
            return binding.citation()
                    .map(cited -> new Run(
                            Mention.of(""),
                            style,
                            ref(binding, namer.mention(cited.source())),
                            List.of(notes.number(cited))))
                    .orElseThrow();
        }

        /** Of what cannot be opened from here, no address stands: by the same address two pages would tell that they speak of one person. */
        private static String ref(Binding binding, Mention mention) {
            return mention.href() == null ? "" : binding.destination();
        }

        private Run named(Binding binding, Mention mention) {
            Mention called = binding.words().isEmpty() || mention.href() == null
                    ? mention
                    : new Mention(namer.words(binding.words()), mention.href() + binding.at(), mention.withheld());
            return new Run(called, style, ref(binding, mention), List.of());
        }

        /** Pieces of plain text that are set alike, in one: a name that the parser cut in two is a name. */
        List<Run> joined() {
            List<Run> joined = new ArrayList<>();
            for (Run run : all) {
                Run last = joined.isEmpty() ? null : joined.getLast();
                if (last != null && isPlain(last) && isPlain(run) && last.style() == run.style()) {
                    joined.set(
                            joined.size() - 1,
                            Run.plain(last.words().text() + run.words().text(), run.style()));
                } else {
                    joined.add(run);
                }
            }
            return joined.stream()
                    .map(run -> isPlain(run) ? Run.plain(namer.words(run.words().text()), run.style()) : run)
                    .toList();
        }

        private static boolean isPlain(Run run) {
            return !run.isBound()
                    && run.words().href() == null
                    && run.words().withheld() == null
                    && run.notes().isEmpty();
        }
    }
}
