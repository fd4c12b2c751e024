package org.khronika.desk.web;

import java.util.List;
import org.khronika.search.FoundPassages.Piece;
import org.springframework.web.util.HtmlUtils;

/** What of a row of a list is many small pieces, as HTML: put together by the template, piece by piece, it would take most of the time of the page. */
final class WrittenRow {

    private WrittenRow() {}

    /** The cells, each with what its column is called. */
    static String cells(List<String> labels, List<String> cells) {
        StringBuilder html = new StringBuilder();
        for (int n = 0; n < cells.size(); n++) {
            html.append("<td data-label=\"")
                    .append(escaped(labels.get(n)))
                    .append("\">")
                    .append(escaped(cells.get(n)))
                    .append("</td>");
        }
        return html.toString();
    }

    /** The passages in which words stand that were looked for, with these words marked. */
    static String passages(List<List<Piece>> passages) {
        StringBuilder html = new StringBuilder();
        for (List<Piece> passage : passages) {
            html.append("<p class=\"cut\">");
            for (Piece piece : passage) {
                String text = escaped(piece.text());
                html.append(piece.isFound() ? "<mark>" + text + "</mark>" : text);
            }
            html.append("</p>");
        }
        return html.toString();
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
