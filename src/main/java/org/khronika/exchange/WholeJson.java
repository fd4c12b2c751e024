package org.khronika.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Namer;
import org.khronika.records.Citation;
import org.khronika.records.Question;
import org.khronika.records.Shape;
import org.khronika.review.Contents;
import org.khronika.values.RecordRef;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A record with all that it says, for programs: its body as it is kept, without the addresses that the reader may not know. */
record WholeJson(Contents contents, boolean confidential) {

    private static final String WITHHELD = "withheld";

    private static final Pattern ADDRESS = Pattern.compile("\\b[A-Z]{2}-[A-Z]-\\d{4}-\\d+\\b");

    Map<String, Object> of(ExportedRecord seen) {
        Map<String, Object> data = seen.head();
        data.put("body", body(seen));
        data.put(
                "citations",
                seen.record().citations().stream()
                        .map(citation -> citation(citation, seen.namer()))
                        .toList());
        return data;
    }

    private ObjectNode body(ExportedRecord seen) {
        Record body = seen.record().body();
        ObjectNode tree = contents.tree(body);
        if (!confidential) {
            withoutConfidential(tree, Shape.of(body.getClass()).questions());
        }
        withhold(tree, seen.namer());
        return tree;
    }

    private static void withoutConfidential(ObjectNode group, List<Question> questions) {
        for (Question question : questions) {
            if (question.confidential()) {
                group.remove(question.name());
            } else if (group.get(question.name()) instanceof ArrayNode items) {
                items.forEach(item -> {
                    if (item instanceof ObjectNode inside) {
                        withoutConfidential(inside, question.children());
                    }
                });
            }
        }
    }

    /** Wherever an address stands: prose binds words to records, and numbers to definitions that name some. */
    private static void withhold(JsonNode node, Namer namer) {
        switch (node) {
            case ObjectNode object -> {
                Map<String, JsonNode> others = new HashMap<>();
                for (Entry<String, JsonNode> entry : object.properties()) {
                    withhold(entry.getValue(), namer);
                    others.put(entry.getKey(), without(entry.getValue(), namer));
                }
                others.forEach(object::set);
            }
            case ArrayNode array -> {
                List<JsonNode> others = new ArrayList<>();
                array.forEach(item -> {
                    withhold(item, namer);
                    others.add(without(item, namer));
                });
                array.removeAll();
                array.addAll(others);
            }
            default -> {}
        }
    }

    private static JsonNode without(JsonNode node, Namer namer) {
        return node.isString()
                ? JsonNodeFactory.instance.stringNode(ADDRESS.matcher(node.stringValue())
                        .replaceAll(found -> isSeen(found.group(), namer) ? found.group() : WITHHELD))
                : node;
    }

    private static boolean isSeen(String address, Namer namer) {
        return !RecordRef.isAddress(address)
                || namer.mention(new RecordRef(address)).href() != null;
    }

    private static Map<String, @Nullable Object> citation(Citation citation, Namer namer) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        Namer.Note note = namer.note(citation);
        data.put("field", citation.field());
        data.put(
                "source",
                note.source().href() == null ? WITHHELD : citation.source().address());
        data.put("locator", note.locator());
        data.put("quote", note.quote());
        return data;
    }
}
