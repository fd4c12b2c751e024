package org.khronika.print;

import static org.khronika.words.Phrase.phrase;

import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.BoundSection.Kind;
import org.khronika.pages.BoundSection.Line;
import org.khronika.pages.BoundSection.Para;
import org.khronika.pages.BoundSection.Run;
import org.khronika.pages.BoundSection.Style;
import org.khronika.pages.DrawnInProse;
import org.khronika.words.WrittenIn;

/**
 * A page in print as HTML that is XML too, of elements that say what they are. Marks of notes and numbers lead to the page on the site, or, in
 * a document of their own, to their place in it.
 */
final class HtmlBody {

    private final PrintedPage page;
    private final boolean apart;
    private final StringBuilder html = new StringBuilder();

    /** @param apart whether it is a document of its own, whose parts can be led to */
    HtmlBody(PrintedPage page, boolean apart) {
        this.page = page;
        this.apart = apart;
    }

    String written() {
        html.append("<article lang=\"").append(page.edition().language()).append("\">\n");
        html.append("<header>\n<p>")
                .append(escaped(page.kindAndAddress()))
                .append("</p>\n<h1")
                .append(lang(page.title()))
                .append('>')
                .append(escaped(page.title()))
                .append("</h1>\n");
        page.head().forEach(line -> element("p", line));
        html.append("</header>\n");
        IntStream.range(0, page.parts().size())
                .forEach(at -> part(at, page.parts().get(at)));
        return html.append("</article>\n").toString();
    }

    private void part(int at, PrintedPart part) {
        html.append(apart && part.role() != PrintedRole.TEXT ? "<section class=\"behind\">\n" : "<section>\n");
        String heading = part.text().heading();
        if (!heading.isEmpty()) {
            html.append("<h2")
                    .append(id("part-" + at))
                    .append(lang(heading))
                    .append('>')
                    .append(escaped(heading))
                    .append("</h2>\n");
        }
        part.text().paragraphs().forEach(para -> paragraph(para, part.role()));
        html.append("</section>\n");
    }

    private void paragraph(Para para, PrintedRole role) {
        switch (para.kind()) {
            case TEXT -> element("p", para.lines().getFirst());
            case HEADING -> element("h3", para.lines().getFirst());
            case QUOTE -> {
                html.append("<blockquote>");
                element("p", para.lines().getFirst());
                html.append("</blockquote>\n");
            }
            case LIST, NUMBERED_LIST -> list(para, role);
            case DRAWING -> drawing(para);
        }
    }

    /** A picture in a document of its own; elsewhere, where a picture would not be kept, all that it shows in words, and a link to it. */
    private void drawing(Para para) {
        DrawnInProse drawn = para.drawn();
        html.append(apart ? "<div class=\"drawn\">\n" : "");
        para.lines().forEach(line -> element("p", line));
        if (drawn != null && apart) {
            DrawnPicture picture = DrawnPicture.of(drawn, page.edition().language());
            html.append("<p><img alt=\"")
                    .append(escaped(drawn.title() + ". " + drawn.inWords()))
                    .append("\" src=\"")
                    .append(WrittenPdf.PICTURE)
                    .append(Base64.getEncoder().encodeToString(picture.bytes()))
                    .append("\"/></p>\n");
        }
        if (drawn != null) {
            List<Line> beside = apart ? page.besideDrawing(drawn) : page.insteadOfDrawing(drawn);
            beside.forEach(line -> element("p", line));
        }
        html.append(apart ? "</div>\n" : "");
    }

    private void list(Para list, PrintedRole role) {
        String element = list.kind() == Kind.LIST ? "ul" : "ol";
        html.append('<').append(element).append(">\n");
        List<Line> lines = page.listed(list.lines(), role);
        for (int n = 0; n < lines.size(); n++) {
            Line line = lines.get(n);
            html.append("<li")
                    .append(id(role.place(n + 1)))
                    .append(lang(line.text()))
                    .append('>');
            line.runs().forEach(this::run);
            html.append("</li>\n");
        }
        html.append("</").append(element).append(">\n");
    }

    private void element(String name, Line line) {
        html.append('<').append(name).append(lang(line.text())).append('>');
        line.runs().forEach(this::run);
        html.append("</").append(name).append(">\n");
    }

    private void run(Run run) {
        String element = run.style() == Style.EMPHASIS ? "em" : run.style() == Style.STRONG ? "strong" : "";
        String words =
                run.notes().isEmpty() ? linked(run.words().text(), run.words().href(), "") : marks(run.notes());
        html.append(element.isEmpty() ? words : "<" + element + ">" + words + "</" + element + ">");
    }

    private String marks(List<Integer> notes) {
        return notes.stream()
                .map(note -> linked(
                        String.valueOf(note),
                        "#" + PrintedRole.NOTES.place(note),
                        page.edition().say(phrase("record.page.source-number").with("number", note))))
                .collect(Collectors.joining(", ", "<sup>", "</sup>"));
    }

    /** @param called what a link is called that is read without its place in the text; empty for its words */
    private String linked(String words, @Nullable String href, String called) {
        String to = apart ? href : page.edition().onTheWeb(href);
        if (to == null) {
            return escaped(words);
        }
        String title = apart ? " title=\"" + escaped(called.isEmpty() ? words : called) + "\"" : "";
        return "<a href=\"" + escaped(to) + "\"" + title + ">" + escaped(words) + "</a>";
    }

    private String id(String place) {
        return apart && !place.isEmpty() ? " id=\"" + place + "\"" : "";
    }

    private String lang(String text) {
        String tag = WrittenIn.tag(text, page.edition().language());
        return tag == null ? "" : " lang=\"" + tag + "\"";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
