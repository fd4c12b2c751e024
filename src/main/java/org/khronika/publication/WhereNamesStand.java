package org.khronika.publication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.khronika.pages.ShownTypes;
import org.khronika.people.FoldedWords;
import org.khronika.records.Naming;
import org.khronika.records.Stored;
import org.khronika.review.Contents;
import org.khronika.review.HiddenNames.Hidden;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import tools.jackson.databind.JsonNode;

/** In which records for the public names stand, as a release would find them there. */
final class WhereNamesStand {

    private static final RecordRef NOBODY = RecordRef.of("ZZ", RecordKind.PERSON, 9999, 1);

    private final Map<String, Map<RecordRef, Sayable>> standing = new HashMap<>();
    private final Map<String, Integer> written = new HashMap<>();

    /**
     * Looks all names up at once.
     *
     * @param publicNames the names in full of people whose names are public; they keep their surnames
     */
    WhereNamesStand(
            Collection<String> names,
            List<Stored<?>> published,
            List<String> publicNames,
            ShownTypes types,
            Contents contents) {
        Map<String, Hidden> each = new LinkedHashMap<>();
        names.forEach(name ->
                each.put(Spellings.folded(name), new Hidden(NOBODY, new Naming("hidden", "hidden", List.of(name)))));
        each.remove("");
        if (each.isEmpty()) {
            return;
        }
        Spellings spellings = new Spellings(List.copyOf(each.values()), publicNames);
        for (Stored<?> record : published) {
            for (String text : texts(record, contents)) {
                for (Spellings.Found found : spellings.list(text)) {
                    String folded =
                            Spellings.folded(found.hidden().naming().hidden().getFirst());
                    standing.computeIfAbsent(folded, none -> new LinkedHashMap<>())
                            .put(record.address(), types.title(record));
                    boolean small =
                            Character.isLowerCase(FoldedWords.normal(text).codePointAt(found.start()));
                    written.merge(folded, small && !text.contains("://") ? 1 : -1, Integer::sum);
                }
            }
        }
    }

    /** The records in which it stands, each with its title; empty when it stands nowhere. */
    Map<RecordRef, Sayable> of(String name) {
        return standing.getOrDefault(Spellings.folded(name), Map.of());
    }

    /** Whether texts write it more often with a small letter, as a word, than as a name. */
    boolean isWrittenSmall(String name) {
        return written.getOrDefault(Spellings.folded(name), 0) > 0;
    }

    private static List<String> texts(Stored<?> record, Contents contents) {
        List<String> texts = new ArrayList<>(List.of(record.title()));
        collect(contents.tree(record.body()), texts);
        record.citations().stream()
                .flatMap(citation -> Stream.of(citation.locator(), citation.quote()))
                .filter(text -> text != null)
                .forEach(texts::add);
        return texts;
    }

    private static void collect(JsonNode node, List<String> into) {
        if (node.isString()) {
            into.add(node.asString());
        } else {
            node.forEach(child -> collect(child, into));
        }
    }
}
