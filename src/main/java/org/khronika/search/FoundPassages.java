package org.khronika.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.khronika.people.FoldedWords;
import org.khronika.records.BodyTexts;

/** The passages of a record in which words that were looked for stand, cut from its text as it is now. */
public final class FoundPassages {

    private static final int AROUND = 80;
    private static final int MOST = 2;
    private static final String CUT = "…";

    /** A piece of a passage: a word that was looked for, or what stands between. */
    public record Piece(String text, boolean isFound) {}

    private record Marked(String text, List<WordInText> found, long words) {}

    private FoundPassages() {}

    /** The passages with most of the words first, two at most; empty where the words stand in no text of the body. */
    public static List<List<Piece>> of(Record body, String title, List<Sought> terms) {
        Set<String> wanted = terms.stream()
                .flatMap(term -> Tokens.of(term.typed()).stream())
                .flatMap(token -> token.forms(true).stream())
                .collect(Collectors.toSet());
        List<Marked> marked = new ArrayList<>();
        for (String text : BodyTexts.of(body).texts()) {
            if (text.equals(title)) {
                continue; // it stands above
            }
            String normal = FoldedWords.normal(text);
            List<WordInText> found = Tokens.of(normal).stream()
                    .filter(token -> !Collections.disjoint(token.forms(token.named()), wanted))
                    .toList();
            if (!found.isEmpty()) {
                marked.add(new Marked(
                        normal,
                        found,
                        found.stream().map(WordInText::stems).distinct().count()));
            }
        }
        return marked.stream()
                .sorted(Comparator.comparingLong(Marked::words).reversed())
                .limit(MOST)
                .map(FoundPassages::cut)
                .distinct()
                .toList();
    }

    private static List<Piece> cut(Marked marked) {
        String text = marked.text();
        WordInText first = marked.found().getFirst();
        int from = atWord(text, Math.max(0, first.start() - AROUND), first.start());
        int to = first.end();
        Set<WordInText> shown = new HashSet<>();
        for (WordInText token : marked.found()) {
            if (token.end() <= from + 3 * AROUND) {
                shown.add(token);
                to = Math.min(text.length(), token.end() + AROUND);
            }
        }
        to = to < text.length() ? Math.max(first.end(), text.lastIndexOf(' ', to)) : to;
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        for (WordInText token : marked.found()) {
            if (shown.contains(token) && token.end() <= to) {
                piece(text.substring(at, token.start()), false, pieces);
                piece(text.substring(token.start(), token.end()), true, pieces);
                at = token.end();
            }
        }
        piece(text.substring(at, to), false, pieces);
        if (from > 0) {
            pieces.addFirst(new Piece(CUT, false));
        }
        if (to < text.length()) {
            pieces.add(new Piece(CUT, false));
        }
        return List.copyOf(pieces);
    }

    /** The beginning of a word at or after a place, before another. */
    private static int atWord(String text, int place, int before) {
        int blank = place == 0 ? -1 : text.indexOf(' ', place);
        return place == 0 || blank < 0 || blank >= before ? (place == 0 ? 0 : before) : blank + 1;
    }

    private static void piece(String text, boolean isFound, List<Piece> into) {
        if (!text.isEmpty()) {
            into.add(new Piece(text, isFound));
        }
    }
}
