package org.khronika.publication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khronika.values.RecordKind;

/** The lines of a release that tell of one record: those that lead to it and to no other, and those of its own page. */
final class TellingLines {

    private static final Pattern BLOCK = Pattern.compile("</?(?:tr|li|p|dt|dd|h1|h2|h3|caption|figcaption|desc)[\\s>]");
    private static final Pattern LINK = Pattern.compile("([A-Z]{2}-[A-Z]-\\d{4}-\\d+)(?:\\.html|\")");
    private static final Pattern TITLE = Pattern.compile("<(?:h1|a)[\\s>].*?</(?:h1|a)>", Pattern.DOTALL);

    /** Lines of a page that are prose, words of others or how it is cited: they tell of the event by its name. */
    private static final Pattern ELSEWHERE = Pattern.compile("class=\"[^\"]*(?:prose|account|quote|cite)");

    private final StaticSite site;

    TellingLines(StaticSite site) {
        this.site = site;
    }

    /** What is found in lines, each once, with its page; asked with the address of the record and the line without its links. */
    Set<String> that(BiFunction<String, String, Collection<String>> finds) {
        Set<String> found = new TreeSet<>();
        site.paths().stream().filter(path -> path.endsWith(".html")).forEach(path -> {
            String own = path.startsWith("records/") ? path.substring("records/".length(), path.length() - 5) : "";
            blocks(path)
                    .forEach(block -> tellsOf(block, own).forEach(address -> {
                        String text = text(block);
                        finds.apply(address, text)
                                .forEach(words -> found.add(path + ": “" + words + "” of " + address + " in: " + text));
                    }));
        });
        return found;
    }

    /** The lines of one page that lead to a record, without their links. */
    List<String> of(String path, String address) {
        return blocks(path)
                .filter(block -> tellsOf(block, "").contains(address))
                .map(TellingLines::text)
                .toList();
    }

    private Stream<String> blocks(String path) {
        return BLOCK.splitAsStream(main(site.text(path)));
    }

    private static String main(String html) {
        int from = html.indexOf("<main");
        int to = html.indexOf("</main>");
        return from < 0 || to < 0 ? "" : html.substring(from, to);
    }

    /** A line tells of the one record that it leads to; of several nobody can say whose the date is. On its own page it tells of that one. */
    private static List<String> tellsOf(String block, String own) {
        Set<String> linked = LINK.matcher(block)
                .results()
                .map(link -> link.group(1))
                .filter(address -> !address.contains("-" + RecordKind.PLACE.letter() + "-"))
                .collect(Collectors.toCollection(TreeSet::new));
        if (linked.isEmpty() && !own.isEmpty() && !ELSEWHERE.matcher(block).find()) {
            return List.of(own);
        }
        List<String> told = new ArrayList<>(linked);
        return told.size() == 1 && !told.contains(own) ? told : List.of();
    }

    private static String text(String block) {
        return TITLE.matcher(block)
                .replaceAll(" · ")
                .replaceAll("^[^<]*>", "")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
