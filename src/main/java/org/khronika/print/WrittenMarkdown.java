package org.khronika.print;

import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.BoundSection.Kind;
import org.khronika.pages.BoundSection.Line;
import org.khronika.pages.BoundSection.Para;
import org.khronika.pages.BoundSection.Run;
import org.khronika.pages.DrawnInProse;

/** A page in print as CommonMark. It knows no notes: a mark is a number between brackets, and the notes are a numbered list at the end. */
record WrittenMarkdown(PrintedPage page) {

    private static final MarkdownRenderer RENDERER = MarkdownRenderer.builder().build();

    static String of(PrintedPage page) {
        return RENDERER.render(new WrittenMarkdown(page).document());
    }

    private Document document() {
        Document document = new Document();
        document.appendChild(heading(1, new Text(page.title())));
        document.appendChild(with(new Paragraph(), List.of(new Text(page.kindAndAddress()))));
        page.head().forEach(line -> document.appendChild(with(new Paragraph(), nodes(line))));
        page.parts().forEach(part -> part(part, document));
        return document;
    }

    private void part(PrintedPart part, Document document) {
        if (!part.text().heading().isEmpty()) {
            document.appendChild(heading(2, new Text(part.text().heading())));
        }
        part.text().paragraphs().forEach(para -> blocks(para, part.role()).forEach(document::appendChild));
    }

    private List<Node> blocks(Para para, PrintedRole role) {
        DrawnInProse drawn = para.drawn();
        return drawn == null
                ? List.of(block(para, role))
                : Stream.concat(para.lines().stream(), page.insteadOfDrawing(drawn).stream())
                        .<Node>map(line -> with(new Paragraph(), nodes(line)))
                        .toList();
    }

    private Node block(Para para, PrintedRole role) {
        List<Node> first = nodes(para.lines().getFirst());
        return switch (para.kind()) {
            case TEXT, DRAWING -> with(new Paragraph(), first);
            case HEADING -> heading(3, first.toArray(Node[]::new));
            case QUOTE -> with(new BlockQuote(), List.of(with(new Paragraph(), first)));
            case LIST, NUMBERED_LIST -> list(para, role);
        };
    }

    private ListBlock list(Para para, PrintedRole role) {
        ListBlock list = para.kind() == Kind.LIST ? new BulletList() : numbered();
        if (list instanceof BulletList bullets) {
            bullets.setMarker("-");
        }
        list.setTight(true);
        page.listed(para.lines(), role)
                .forEach(line -> list.appendChild(with(new ListItem(), List.of(with(new Paragraph(), nodes(line))))));
        return list;
    }

    private static OrderedList numbered() {
        OrderedList list = new OrderedList();
        list.setMarkerStartNumber(1);
        list.setMarkerDelimiter(".");
        return list;
    }

    private static Heading heading(int level, Node... words) {
        Heading heading = new Heading();
        heading.setLevel(level);
        return with(heading, List.of(words));
    }

    private static <N extends Node> N with(N node, List<Node> children) {
        children.forEach(node::appendChild);
        return node;
    }

    private List<Node> nodes(Line line) {
        return line.runs().stream().flatMap(run -> nodes(run).stream()).toList();
    }

    private List<Node> nodes(Run run) {
        List<Node> words = run.notes().isEmpty()
                ? List.of(linked(run.words().text(), run.words().href()))
                : run.notes().stream()
                        .map(note -> linked("[" + note + "]", "#" + PrintedRole.NOTES.place(note)))
                        .toList();
        return switch (run.style()) {
            case PLAIN -> words;
            case EMPHASIS -> List.of(with(new Emphasis("*"), words));
            case STRONG -> List.of(with(new StrongEmphasis("**"), words));
        };
    }

    private Node linked(String words, @Nullable String href) {
        String to = page.edition().onTheWeb(href);
        return to == null ? new Text(words) : with(new Link(to, null), List.of(new Text(words)));
    }
}
