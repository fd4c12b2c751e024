package org.khronika.review;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khronika.records.Citation;
import org.khronika.records.Draft;
import org.khronika.records.ReviewState;
import org.khronika.records.Sensitivity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes records as JSON and reads them back: the body and citations of the table {@code record}, and the whole as the
 * journal keeps it before and after a deed.
 */
@Component
public class Contents {

    private final JsonMapper json;

    Contents(JsonMapper json) {
        this.json = json;
    }

    /** A body as JSON. */
    public String write(Object value) {
        return json.writeValueAsString(value);
    }

    /** A body as a tree, with the names of its components as keys. */
    public ObjectNode tree(Record body) {
        return (ObjectNode) json.valueToTree(body);
    }

    /** A body from JSON; throws {@code JacksonException} with the reason when it is not one. */
    public <T extends Record> T body(JsonNode tree, Class<T> type) {
        return json.treeToValue(tree, type);
    }

    /** The same body with these answers in place of its own, by the names of their components. */
    @SuppressWarnings("unchecked")
    public <T extends Record> T with(T body, Map<String, ?> answers) {
        ObjectNode tree = tree(body);
        answers.forEach((name, answer) -> tree.set(name, json.valueToTree(answer)));
        return (T) body(tree, body.getClass());
    }

    <T extends Record> T body(String text, Class<T> type) {
        return json.readValue(text, type);
    }

    List<Citation> citations(String text) {
        JavaType list = json.getTypeFactory().constructCollectionType(List.class, Citation.class);
        return json.readValue(text, list);
    }

    /** A question of harm, as the journal keeps it with its answer. */
    HarmQuestion.Kept question(String text) {
        return json.readValue(text, HarmQuestion.Kept.class);
    }

    /** The whole of a version, as the journal keeps it. */
    String whole(Draft<?> draft, ReviewState review) {
        ObjectNode node = json.createObjectNode();
        node.put("review", review.name());
        node.put("sensitivity", draft.sensitivity().name());
        node.set("readers", json.valueToTree(draft.readers()));
        node.set("body", json.valueToTree(draft.body()));
        node.set("citations", json.valueToTree(draft.citations()));
        return json.writeValueAsString(node);
    }

    /** A draft read back from what the journal kept of a version. */
    public <T extends Record> Draft<T> fromJournal(String whole, Class<T> type) {
        JsonNode node = json.readTree(whole);
        Set<Long> readers = json.treeToValue(
                node.path("readers"), json.getTypeFactory().constructCollectionType(Set.class, Long.class));
        return new Draft<>(
                body(node.path("body"), type),
                citations(node.path("citations").toString()),
                Sensitivity.valueOf(node.path("sensitivity").asString()),
                readers);
    }
}
