package org.khronika.publication.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.LabelRows;
import org.khronika.publication.FileSink;
import org.khronika.values.RecordRef;

/**
 * The drawings of a page as files beside it, to be taken along: each carries its title, its source, the release and how it is cited, as words under it and for
 * programs, and needs no sheet, no script and no other file.
 */
final class Pictures {

    private static final String NAME = "data-picture";
    /** What a drawing was made from besides the records. */
    private static final String SOURCE = "data-source";

    private static final Pattern DRAWN =
            Pattern.compile("<svg[^>]* " + NAME + "=\"[^\"]+\"[^>]*>.*?</svg>", Pattern.DOTALL);
    private static final String SVG = "http://www.w3.org/2000/svg";
    /** The sheet that the sizes of letters are for; a wider one has larger units. */
    private static final double SHEET = 840;

    private static final double LETTERS_OF_A_LABEL = 12.5;
    private static final double HEADING = 17;
    private static final double IMPRINT = 11.5;

    private Pictures() {}

    /**
     * What a picture says of itself.
     *
     * @param citation how something of its title is cited, with the release and its day
     * @param source   what it was drawn from, and the terms
     * @param day      of the release, as programs read it
     */
    record Imprint(UnaryOperator<String> citation, String source, String day, String language) {

        private String source(Element drawing) {
            return (source + " " + drawing.attr(SOURCE)).strip();
        }
    }

    /**
     * Writes the drawings of a page.
     *
     * @param path of the page
     */
    static void write(String path, byte[] page, Imprint imprint, @Nullable RecordRef record, FileSink sink)
            throws IOException {
        if (sink.looksOnly()) {
            return;
        }
        for (Element drawing : drawings(page)) {
            sink.put(folder(path) + drawing.attr(NAME) + ".svg", bytes(drawing, imprint), record);
        }
    }

    /** The first drawing of a page. */
    static byte[] first(byte[] page, Imprint imprint) {
        return bytes(drawings(page).getFirst(), imprint);
    }

    /** The drawing of a page that has this name. */
    static byte[] named(String name, byte[] page, Imprint imprint) {
        return drawings(page).stream()
                .filter(drawing -> drawing.attr(NAME).equals(name))
                .findFirst()
                .map(drawing -> bytes(drawing, imprint))
                .orElseThrow();
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static List<Element> drawings(byte[] page) {
        return DRAWN.matcher(new String(page, UTF_8))
                .results()
                .map(found -> Jsoup.parse(found.group(), "", Parser.xmlParser()).child(0))
                .toList();
    }

    private static byte[] bytes(Element drawing, Imprint imprint) {
        String[] box = drawing.attr("viewBox").split(" ");
        double width = Double.parseDouble(box[2]);
        double height = Double.parseDouble(box[3]);
        double unit = width / SHEET;
        String title = drawing.select("> title").text();
        String says = drawing.select("> desc").text();
        String source = imprint.source(drawing);
        String citation = imprint.citation().apply(title);
        Document file = Jsoup.parse("", "", Parser.xmlParser()); // which keeps names as they are written: viewBox
        file.outputSettings().syntax(Document.OutputSettings.Syntax.xml).prettyPrint(false);
        Element picture = file.appendElement("svg")
                .attr("xmlns", SVG)
                .attr("role", "img")
                .attr("lang", imprint.language())
                .attr("aria-labelledby", "title")
                .attr("aria-describedby", "about");
        picture.appendElement("title").attr("id", "title").text(title);
        picture.appendElement("desc").attr("id", "about").text(says + " " + source + " " + citation);
        metadata(picture, title, source, citation, imprint);
        picture.appendElement("rect")
                .attr("width", "100%")
                .attr("height", "100%")
                .attr("class", "paper");
        double y = lines(picture, title, HEADING, 600, 12, width, unit);
        drawing.attr("x", number(12 * unit)).attr("y", number(y));
        drawing.attr("width", number(width)).attr("height", number(height));
        picture.appendChild(drawing);
        double end = lines(picture, citation, IMPRINT, 400, y / unit + height / unit + 8, width, unit);
        end = lines(picture, source, IMPRINT, 400, end / unit, width, unit);
        picture.attr("viewBox", "0 0 " + number(width + 24 * unit) + " " + number(end + 8 * unit));
        picture.attr("width", number((width + 24 * unit) / unit)).attr("height", number((end + 8 * unit) / unit));
        PictureLook.give(picture);
        plain(picture, drawing);
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + file.outerHtml() + "\n").getBytes(UTF_8);
    }

    /** What leads somewhere, or is only there to be touched or for sheets, is of no use in a file that stands alone. */
    private static void plain(Element picture, Element drawing) {
        drawing.select("a:has(> .hit:only-child), .hit").remove();
        drawing.select("> title, > desc").remove();
        drawing.select("a").forEach(link -> {
            link.prependElement("title").text(link.attr("aria-label"));
            link.tagName("g").clearAttributes();
        });
        picture.getAllElements().forEach(shape -> {
            shape.removeAttr("class");
            List.of("data-month", "data-place", "data-name", "data-count").forEach(shape::removeAttr);
        });
        List.of(NAME, SOURCE, "data-unit", "role", "aria-labelledby", "aria-describedby")
                .forEach(drawing::removeAttr);
    }

    private static void metadata(Element picture, String title, String source, String citation, Imprint imprint) {
        Element about = picture.appendElement("metadata")
                .appendElement("rdf:RDF")
                .attr("xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#")
                .attr("xmlns:dc", "http://purl.org/dc/elements/1.1/")
                .attr("xmlns:dcterms", "http://purl.org/dc/terms/")
                .appendElement("rdf:Description")
                .attr("rdf:about", "");
        about.appendElement("dc:title").text(title);
        about.appendElement("dc:source").text(source);
        about.appendElement("dc:date").text(imprint.day());
        about.appendElement("dc:language").text(imprint.language());
        about.appendElement("dcterms:bibliographicCitation").text(citation);
    }

    /** Words in as many lines as they need. Gives where the next thing may stand. */
    private static double lines(
            Element picture, String words, double size, int weight, double from, double width, double unit) {
        double at = from;
        for (String line : LabelRows.lines(width / unit * LETTERS_OF_A_LABEL / size, words)) {
            at += size * 1.35;
            picture.appendElement("text")
                    .attr("x", number(12 * unit))
                    .attr("y", number(at * unit))
                    .attr("font-size", number(size * unit))
                    .attr("font-weight", Integer.toString(weight))
                    .text(line);
        }
        return (at + 8) * unit;
    }

    private static String number(double value) {
        return Double.toString(Label.round(value));
    }
}
