package org.khronika.publication.pages;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.khronika.people.NameFolding;
import org.khronika.publication.PublicJson;
import org.khronika.publication.pages.Findable.Text;

/**
 * The index of a search in pieces small enough for a slow line: each holds the texts that have a word with the same first consonants, as they are written
 * on pages, with the records that they lead to. A piece that grows too large is divided by the next consonant; one of a single word that very many
 * pages have comes in parts.
 *
 * @param parts the lines of each part of each piece, by the name of the piece
 */
record SearchPieces(Map<String, List<List<String>>> parts) {

    /** Bytes of a part: less than half of it travels, packed. */
    static final int LARGEST = 96_000;

    private static final int IDS_IN_A_LINE = 1_000;

    /** What stands behind the name of a piece with the words that have no more consonants than the name. */
    static final String NO_MORE = "_";

    static SearchPieces of(List<Findable> pages) {
        TreeMap<String, TreeMap<Text, SortedSet<String>>> byKey = new TreeMap<>();
        for (Findable page : pages) {
            for (Text text : page.texts()) {
                NameFolding.words(text.words()).stream()
                        .map(SearchKey::of)
                        .distinct()
                        .forEach(key -> byKey.computeIfAbsent(key, none -> new TreeMap<>(Text.IN_ORDER))
                                .computeIfAbsent(text, none -> new TreeSet<>())
                                .add(page.id()));
            }
        }
        Map<String, List<List<String>>> parts = new LinkedHashMap<>();
        divide("", byKey, parts);
        return new SearchPieces(parts);
    }

    private static void divide(
            String name,
            NavigableMap<String, TreeMap<Text, SortedSet<String>>> byKey,
            Map<String, List<List<String>>> parts) {
        List<String> lines = lines(byKey);
        boolean together = byKey.keySet().stream().allMatch(name::equals);
        if (together || size(lines) <= LARGEST) {
            parts.put(together && !name.isEmpty() ? name + NO_MORE : name, parts(lines));
            return;
        }
        TreeMap<String, TreeMap<String, TreeMap<Text, SortedSet<String>>>> next = new TreeMap<>();
        byKey.forEach((key, texts) -> next.computeIfAbsent(
                        key.length() > name.length() ? key.substring(0, name.length() + 1) : name,
                        none -> new TreeMap<>())
                .put(key, texts));
        next.forEach((longer, some) -> divide(longer, some, parts));
    }

    private static List<String> lines(NavigableMap<String, TreeMap<Text, SortedSet<String>>> byKey) {
        TreeMap<Text, SortedSet<String>> together = new TreeMap<>(Text.IN_ORDER);
        byKey.values()
                .forEach(texts -> texts.forEach((text, ids) ->
                        together.computeIfAbsent(text, none -> new TreeSet<>()).addAll(ids)));
        List<String> lines = new ArrayList<>();
        together.forEach((text, ids) -> {
            List<String> all = List.copyOf(ids);
            for (int from = 0; from < all.size(); from += IDS_IN_A_LINE) {
                lines.add(PublicJson.text(List.of(
                        text.why().code(),
                        text.words(),
                        all.subList(from, Math.min(all.size(), from + IDS_IN_A_LINE)))));
            }
        });
        return lines;
    }

    private static List<List<String>> parts(List<String> lines) {
        List<List<String>> parts = new ArrayList<>();
        List<String> part = new ArrayList<>();
        int bytes = 0;
        for (String line : lines) {
            int more = size(List.of(line));
            if (bytes + more > LARGEST && !part.isEmpty()) {
                parts.add(List.copyOf(part));
                part.clear();
                bytes = 0;
            }
            part.add(line);
            bytes += more;
        }
        parts.add(List.copyOf(part));
        return List.copyOf(parts);
    }

    private static int size(List<String> lines) {
        return lines.stream()
                .mapToInt(line -> line.getBytes(StandardCharsets.UTF_8).length + 2)
                .sum();
    }
}
