package org.khronika.sources.extraction;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Reads the words of a web page as a reader sees them: a line for each block, nothing of scripts and styles. */
final class HtmlReader {

    private static final Set<String> SILENT =
            Set.of("script", "style", "noscript", "template", "svg", "head", "iframe", "object", "select", "textarea");

    private HtmlReader() {}

    static Parsed read(byte[] bytes, ExtractionLimits limits) {
        Document page = Jsoup.parse(TextDecoding.decodeHtml(bytes));
        BoundedText text = new BoundedText(limits);
        page.filter(new TextOfNodes(text));
        return new Parsed(text.toString(), page.title());
    }

    private record TextOfNodes(BoundedText text) implements NodeFilter {

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                append(words);
            } else if (node instanceof Element element) {
                if (SILENT.contains(element.normalName())) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                if (element.isBlock() && !isCell(element)) {
                    text.newLine();
                }
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                switch (element.normalName()) {
                    case "br" -> text.write("\n");
                    case "td", "th" -> text.write("\t");
                    default -> {
                        if (element.isBlock()) {
                            text.newLine();
                        }
                    }
                }
            }
            return FilterResult.CONTINUE;
        }

        private static boolean isCell(Element element) {
            return element.normalName().equals("td") || element.normalName().equals("th");
        }

        private void append(TextNode words) {
            String whole = words.getWholeText();
            Element parent = words.parent();
            boolean kept = parent != null && parent.closest("pre") != null;
            if (kept) {
                text.write(whole);
                return;
            }
            String collapsed = whole.replaceAll("[ \\t\\r\\n\\f]+", " ");
            text.write(text.endsWithBlank() ? collapsed.stripLeading() : collapsed);
        }
    }
}
