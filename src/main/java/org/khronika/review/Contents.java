package org.khronika.review;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khronika.records.Citation;
import org.khronika.records.Draft;
import org.khronika.records.ReviewState;
import org.khronika.records.Sensitivity;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;
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

    /** Of each of the caches: what a desk and a release of some hundred records ask for again and again. */
    private static final int KEPT = 512;

    /** Longer ones would fill the memory; they are few. */
    private static final int LONGEST_KEPT = 50_000;

    /** Lists whose items are cited, under the names that they had (decision 0043), and those that they have. */
    private static final Map<String, String> RENAMED = Map.of("accounts", "sourceClaims", "standings", "statuses");

    private final JsonMapper json;
    // What a text says never changes, and bodies cannot be changed: nothing here can become stale.
    private final ConcurrentLruCache<Text, Record> bodies = new ConcurrentLruCache<>(KEPT, this::read);
    private final ConcurrentLruCache<Text, Draft<?>> drafts = new ConcurrentLruCache<>(KEPT, this::readDraft);

    private final ConcurrentLruCache<String, List<Citation>> citations =
            new ConcurrentLruCache<>(KEPT, this::readCitations);

    /** A text, and what it is read as. */
    private record Text(String text, Class<? extends Record> type) {}

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
        Text key = new Text(text, type);
        return type.cast(text.length() > LONGEST_KEPT ? read(key) : bodies.get(key));
    }

    private Record read(Text text) {
        return json.readValue(text.text(), text.type());
    }

    List<Citation> citations(String text) {
        return text.length() > LONGEST_KEPT ? readCitations(text) : citations.get(text);
    }

    private List<Citation> readCitations(String text) {
        return citations(json.readTree(text));
    }

    private List<Citation> citations(JsonNode kept) {
        return json.<List<Citation>>treeToValue(kept, listOfCitations()).stream()
                .map(Contents::underTodaysName)
                .toList();
    }

    /** A citation is bound to an answer by its name, which was another when the journal kept it. */
    private static Citation underTodaysName(Citation cited) {
        String field = cited.field();
        if (field == null) {
            return cited;
        }
        String answer = field.replaceFirst("[.\\[].*", "");
        String today = RENAMED.get(answer);
        return today == null
                ? cited
                : new Citation(
                        today + field.substring(answer.length()),
                        cited.source(),
                        cited.start(),
                        cited.end(),
                        cited.quote(),
                        cited.locator());
    }

    private JavaType listOfCitations() {
        return json.getTypeFactory().constructCollectionType(List.class, Citation.class);
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
    @SuppressWarnings("unchecked") // it was read as this type
    public <T extends Record> Draft<T> fromJournal(String whole, Class<T> type) {
        Text key = new Text(whole, type);
        return (Draft<T>) (whole.length() > LONGEST_KEPT ? readDraft(key) : drafts.get(key));
    }

    /** The same of what is read once among very many. */
    Draft<?> read(String whole, Class<? extends Record> type) {
        return readDraft(new Text(whole, type));
    }

    private Draft<?> readDraft(Text text) {
        JsonNode node = json.readTree(text.text());
        Set<Long> readers = json.treeToValue(
                node.path("readers"), json.getTypeFactory().constructCollectionType(Set.class, Long.class));
        return new Draft<>(
                body(node.path("body"), text.type()),
                citations(node.path("citations")),
                Sensitivity.valueOf(node.path("sensitivity").asString()),
                readers);
    }
}
