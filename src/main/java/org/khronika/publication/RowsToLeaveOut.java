package org.khronika.publication;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.khronika.values.RecordKind;

/**
 * Finds the rows of a file of an earlier release that tell of something that is withheld since, so that the others can still be read. Only what is
 * made of rows is shown without some of them: a list, the page of a source, a place, an organisation or a person, the index of the search. An
 * account of what happened is one telling, and is withheld as one.
 */
final class RowsToLeaveOut {

    private static final Pattern RECORD = Pattern.compile("(?:.*/)?records/[A-Z]{2}-([A-Z])-\\d{4}-\\d+\\.html");
    private static final Pattern INDEX = Pattern.compile("(?:.*/)?search/(?:piece|entries)-[^/]*\\.js");
    private static final Pattern LINE = Pattern.compile("(?m)^\\[.*$\\n?");
    private static final Set<String> ROWS = Set.of("tr", "li", "option");

    private final String text;
    private final Predicate<String> tells;
    private final TreeMap<Integer, Integer> cuts = new TreeMap<>();

    private RowsToLeaveOut(String text, Predicate<String> tells) {
        this.text = text;
        this.tells = tells;
    }

    /**
     * What has to be left out of a file that tells of something withheld.
     *
     * @param tells whether words as they stand in a file tell of it; asked of rows, and of the file without them
     */
    static NotShown of(String path, byte[] file, Predicate<String> tells) {
        if (!isMadeOfRows(path)) {
            return NotShown.WHOLE;
        }
        RowsToLeaveOut rows = new RowsToLeaveOut(new String(file, StandardCharsets.UTF_8), tells);
        if (INDEX.matcher(path).matches()) {
            rows.lines();
        } else {
            rows.elements(Parser.htmlParser().setTrackPosition(true).parseInput(rows.text, ""));
        }
        return rows.leftOut(file);
    }

    private static boolean isMadeOfRows(String path) {
        Matcher record = RECORD.matcher(path);
        return record.matches()
                ? isToldBy(record.group(1).charAt(0))
                : path.endsWith(".html") || INDEX.matcher(path).matches();
    }

    private static boolean isToldBy(char letter) {
        return List.of(RecordKind.values()).stream()
                .anyMatch(kind -> kind.letter() == letter && SpokenOfNowhere.isToldBy(kind));
    }

    private void lines() {
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            if (tells.test(line.group())) {
                cuts.put(line.start(), line.end());
            }
        }
    }

    private void elements(Document page) {
        for (Element row : page.getAllElements()) {
            if (ROWS.contains(row.normalName()) && tellsItself(row)) {
                cuts.put(row.sourceRange().startPos(), row.endSourceRange().endPos());
            }
        }
    }

    /** Whether it tells of it, and no row within it does: a list within a list loses its own row only. */
    private boolean tellsItself(Element row) {
        return row.sourceRange().isTracked()
                && !row.endSourceRange().isImplicit()
                && tells.test(words(row))
                && row.select(String.join(",", ROWS)).stream()
                        .noneMatch(within -> !within.equals(row) && tells.test(words(within)));
    }

    private String words(Element row) {
        return text.substring(
                row.sourceRange().startPos(),
                Math.max(row.sourceRange().endPos(), row.endSourceRange().endPos()));
    }

    /** Nothing is shown of a file that tells of it somewhere else too. */
    private NotShown leftOut(byte[] file) {
        List<Integer> bounds = new ArrayList<>();
        cuts.forEach((from, to) -> bounds.addAll(List.of(from, to)));
        NotShown rows = new NotShown(bounds);
        return rows.isWhole() || tells.test(new String(rows.from(file), StandardCharsets.UTF_8))
                ? NotShown.WHOLE
                : rows;
    }
}
