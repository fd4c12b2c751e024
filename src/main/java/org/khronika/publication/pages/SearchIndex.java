package org.khronika.publication.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.khronika.people.FoldingTable;
import org.khronika.people.NameFolding;
import org.khronika.publication.FileSink;
import org.khronika.publication.PublicJson;

/**
 * The files that the search page of a release reads: an index in pieces, what results say, and how words are folded. They are scripts that only hand over
 * data, because a page that was opened from a folder may read nothing else. They hold what stands on pages, in the same words, so that whoever looks
 * for hidden names in the files of a release looks through them too. A changed record changes its own pieces and no other.
 */
final class SearchIndex {

    private static final String FOLDER = "search/";
    private static final int ENTRIES_TOGETHER = 48;

    private SearchIndex() {}

    /** Writes those of a language of the release; the way of folding words is one for all. */
    static void write(Tree tree, List<Findable> pages, FileSink sink) throws IOException {
        if (tree.isFirst()) {
            sink.put(FOLDER + "folding.js", call("folding", folding()), null);
        }
        SearchPieces pieces = SearchPieces.of(pages);
        Map<String, Integer> parts = new LinkedHashMap<>();
        for (Map.Entry<String, List<List<String>>> piece : pieces.parts().entrySet()) {
            parts.put(piece.getKey(), piece.getValue().size());
            for (int n = 0; n < piece.getValue().size(); n++) {
                String file = "piece-" + piece.getKey() + (n == 0 ? "" : "-" + n);
                sink.put(
                        tree.at(FOLDER + file + ".js"),
                        lines(file, piece.getValue().get(n)),
                        null);
            }
        }
        int blocks = blocks(pages.size());
        entries(pages, blocks, tree, sink);
        Map<String, Object> directory = new LinkedHashMap<>();
        directory.put("pieces", parts);
        directory.put("blocks", blocks);
        sink.put(tree.at(FOLDER + "directory.js"), call("directory", directory), null);
    }

    private static Map<String, Object> folding() {
        FoldingTable table = NameFolding.table();
        Map<String, Object> folding = new LinkedHashMap<>();
        folding.put("apostrophes", table.apostrophes());
        folding.put("notNames", table.notNames());
        folding.put("sounds", table.sounds());
        folding.put("longest", table.longest());
        folding.put("before", table.before());
        folding.put("after", table.after());
        folding.put("vowels", SearchKey.VOWELS);
        folding.put("letters", new TreeMap<>(SearchKey.LETTERS));
        folding.put("other", SearchKey.OTHER);
        return folding;
    }

    /** A power of two, so that a record stays in its block until there are twice as many. */
    static int blocks(int pages) {
        int blocks = 1;
        while (blocks * ENTRIES_TOGETHER < pages) {
            blocks *= 2;
        }
        return blocks;
    }

    private static void entries(List<Findable> pages, int blocks, Tree tree, FileSink sink) throws IOException {
        Map<Integer, List<Findable>> byBlock = pages.stream()
                .collect(Collectors.groupingBy(
                        page -> page.number() == null ? 0 : page.number() % blocks, TreeMap::new, Collectors.toList()));
        for (int block = 0; block < blocks; block++) {
            String file = "entries-" + block;
            List<String> lines = byBlock.getOrDefault(block, List.of()).stream()
                    .sorted(java.util.Comparator.comparing(Findable::id))
                    .map(page ->
                            PublicJson.text(List.of(page.id(), page.title(), page.kind(), page.state(), page.when())))
                    .toList();
            sink.put(tree.at(FOLDER + file + ".js"), lines(file, lines), null);
        }
    }

    private static byte[] call(String what, Object data) {
        return bytes("khronikaSearch.take(\"%s\",%s);\n".formatted(what, PublicJson.text(data)));
    }

    private static byte[] lines(String file, List<String> lines) {
        return bytes("khronikaSearch.take(\"%s\",[\n%s\n]);\n".formatted(file, String.join(",\n", lines)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
