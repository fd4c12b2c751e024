package org.khronika.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Question;
import org.khronika.records.Question.Control;
import org.khronika.records.Shape;
import org.khronika.values.Capitals;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Two people changed one record from the same version. What only one of them changed is taken over; what both changed is
 * for the second of them to choose. Steps and the sections of a text are compared answer by answer, prose paragraph by paragraph, other lists as a whole or
 * both together.
 */
final class Merge {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<Control> LISTS =
            Set.of(Control.CHOICES, Control.REFERENCES, Control.TEXTS, Control.SENTENCES, Control.GROUPS);

    /** Which of the versions an answer is taken from. */
    enum Side {
        MINE,
        THEIRS,
        BOTH
    }

    /**
     * An answer that at least one of the two changed.
     *
     * @param contested whether both changed it, and differently
     * @param both      both together, for lists and prose; null otherwise
     * @param chosen    null as long as a choice is missing
     */
    record Unit(
            String name,
            String label,
            Question question,
            JsonNode base,
            JsonNode mine,
            JsonNode theirs,
            @Nullable JsonNode both,
            boolean contested,
            @Nullable Side chosen) {

        JsonNode value() {
            Side side = chosen == null ? Side.THEIRS : chosen;
            return switch (side) {
                case MINE -> mine;
                case THEIRS -> theirs;
                case BOTH -> both == null ? theirs : both;
            };
        }
    }

    private final Map<String, Side> picks;
    private final Spoken spoken;
    private final List<Unit> units = new ArrayList<>();
    private final Map<String, String> renamed = new LinkedHashMap<>();
    private final ObjectNode merged;

    Merge(Shape shape, JsonNode base, JsonNode mine, JsonNode theirs, Map<String, Side> picks, Spoken spoken) {
        this.picks = picks;
        this.spoken = spoken;
        this.merged = ((ObjectNode) theirs).deepCopy();
        for (Question question : shape.questions()) {
            if (question.control() != Control.CARRIED) {
                JsonNode before = Normal.of(question, base.path(question.name()));
                JsonNode ours = Normal.of(question, mine.path(question.name()));
                JsonNode other = Normal.of(question, theirs.path(question.name()));
                JsonNode value = Normal.isKeyed(question)
                        ? keyed(question, before, ours, other)
                        : isSections(question) && keptInPlace(before, ours) && keptInPlace(before, other)
                                ? sections(question, before, ours, other)
                                : one(
                                        question,
                                        question.name(),
                                        question.label(),
                                        before,
                                        ours,
                                        other,
                                        isList(question));
                set(merged, question.name(), value);
            }
        }
    }

    /** The answers that were changed, those to be chosen among them. */
    List<Unit> units() {
        return units;
    }

    /** The body with what was chosen; as long as a choice is missing, theirs stands there. */
    ObjectNode merged() {
        return merged;
    }

    /** Keys of new steps of mine that had to change because the others gave the same key to another: old to new. */
    Map<String, String> renamed() {
        return renamed;
    }

    private JsonNode one(
            Question question,
            String name,
            String label,
            JsonNode base,
            JsonNode mine,
            JsonNode theirs,
            boolean mayBeBoth) {
        if (mine.equals(theirs)) {
            return mine;
        }
        boolean contested = !mine.equals(base) && !theirs.equals(base);
        if (contested && question.control() == Control.BOUND) {
            return prose(question, name, label, base, mine, theirs);
        }
        @Nullable Side usual = contested ? null : mine.equals(base) ? Side.THEIRS : Side.MINE;
        @Nullable JsonNode both = contested && mayBeBoth ? together(base, mine, theirs) : null;
        Unit unit =
                new Unit(name, label, question, base, mine, theirs, both, contested, picks.getOrDefault(name, usual));
        units.add(unit);
        return unit.value();
    }

    /** Both together where they changed different paragraphs; the one who comes second may still take one side alone. */
    private JsonNode prose(
            Question question, String name, String label, JsonNode base, JsonNode mine, JsonNode theirs) {
        ProseOfTwo both = ProseOfTwo.of(base.asString(""), mine.asString(""), theirs.asString(""));
        @Nullable Side usual = both.contested() ? null : Side.BOTH;
        Unit unit = new Unit(
                name,
                label,
                question,
                base,
                mine,
                theirs,
                JSON.stringNode(both.text()),
                both.contested(),
                picks.getOrDefault(name, usual));
        units.add(unit);
        return unit.value();
    }

    /** Whether its items are parts of a text, of which each has prose of its own. */
    private static boolean isSections(Question list) {
        return list.control() == Control.GROUPS
                && list.children().stream().anyMatch(child -> child.control() == Control.BOUND);
    }

    /** Whether each item still stands where it stood: none was taken out, put between or moved. */
    private static boolean keptInPlace(JsonNode base, JsonNode changed) {
        List<JsonNode> before = Normal.items(base);
        List<JsonNode> after = Normal.items(changed);
        return after.size() >= before.size()
                && IntStream.range(0, after.size())
                        .filter(n -> before.contains(after.get(n)))
                        .allMatch(n -> n < before.size() && after.get(n).equals(before.get(n)));
    }

    /** Each by itself, then those that were added at the end. */
    private JsonNode sections(Question list, JsonNode base, JsonNode mine, JsonNode theirs) {
        List<JsonNode> before = Normal.items(base);
        List<JsonNode> ours = Normal.items(mine);
        List<JsonNode> others = Normal.items(theirs);
        ArrayNode sections = JSON.arrayNode();
        for (int n = 0; n < before.size(); n++) {
            item(
                            list,
                            Integer.toString(n + 1),
                            Optional.of(before.get(n)),
                            Optional.of(ours.get(n)),
                            Optional.of(others.get(n)))
                    .ifPresent(sections::add);
        }
        JsonNode added =
                one(list, list.name(), list.label(), JSON.arrayNode(), rest(ours, before), rest(others, before), true);
        return sections.addAll(Normal.items(added));
    }

    private static ArrayNode rest(List<JsonNode> items, List<JsonNode> before) {
        return JSON.arrayNode().addAll(items.subList(before.size(), items.size()));
    }

    /** Theirs, without what I took out and with what I put in. */
    private static JsonNode together(JsonNode base, JsonNode mine, JsonNode theirs) {
        List<JsonNode> all = new ArrayList<>(Normal.items(theirs));
        Normal.less(Normal.items(base), Normal.items(mine)).forEach(all::remove);
        // What both put in alike is one; what stood there twice, or was put in twice, stays twice.
        all.addAll(Normal.less(
                Normal.less(Normal.items(mine), Normal.items(base)),
                Normal.less(Normal.items(theirs), Normal.items(base))));
        return JSON.arrayNode().addAll(all);
    }

    private JsonNode keyed(Question list, JsonNode base, JsonNode mine, JsonNode theirs) {
        List<JsonNode> before = Normal.items(base);
        List<JsonNode> ours = rekeyed(before, Normal.items(mine), Normal.items(theirs));
        Set<String> keys = new LinkedHashSet<>();
        List.of(Normal.items(theirs), ours, before).forEach(all -> all.forEach(item -> keys.add(Normal.key(item))));
        ArrayNode items = JSON.arrayNode();
        for (String key : keys) {
            item(
                            list,
                            key,
                            Normal.withKey(before, key),
                            Normal.withKey(ours, key),
                            Normal.withKey(Normal.items(theirs), key))
                    .ifPresent(items::add);
        }
        return items;
    }

    private Optional<JsonNode> item(
            Question list, String key, Optional<JsonNode> base, Optional<JsonNode> mine, Optional<JsonNode> theirs) {
        String name = list.name() + "." + key;
        String label = Capitals.first(English.withoutArticle(list.each())) + " “"
                + title(list, List.of(base, theirs, mine)) + "”";
        if (base.isPresent() && mine.isPresent() && theirs.isPresent()) {
            ObjectNode item = JSON.objectNode();
            if (Normal.isKeyed(list)) {
                item.put("key", key);
            }
            for (Question child : list.children()) {
                if (child.control() != Control.CARRIED) {
                    JsonNode value = one(
                            child,
                            name + "." + child.name(),
                            label + ", " + English.uncapital(child.label()),
                            answer(child, base.get()),
                            answer(child, mine.get()),
                            answer(child, theirs.get()),
                            isList(child));
                    set(item, child.name(), value);
                }
            }
            return Optional.of(item);
        }
        JsonNode value = one(list, name, label, array(base), array(mine), array(theirs), false);
        return Normal.items(value).stream().findFirst();
    }

    /** What the item is called: its first answer. */
    private String title(Question list, List<Optional<JsonNode>> versions) {
        return versions.stream()
                .flatMap(Optional::stream)
                .flatMap(item -> spoken.parts(list, item).stream())
                .findFirst()
                .orElse("");
    }

    private static boolean isList(Question question) {
        return LISTS.contains(question.control());
    }

    private static JsonNode answer(Question child, JsonNode item) {
        return Normal.of(child, item.path(child.name()));
    }

    private static JsonNode array(Optional<JsonNode> item) {
        return item.<JsonNode>map(one -> JSON.arrayNode().add(one)).orElse(JSON.nullNode());
    }

    /** Both may have given the same new key to different items: mine gets another. */
    private List<JsonNode> rekeyed(List<JsonNode> base, List<JsonNode> mine, List<JsonNode> theirs) {
        Set<String> taken = new LinkedHashSet<>();
        List.of(base, mine, theirs).forEach(all -> all.forEach(item -> taken.add(Normal.key(item))));
        List<JsonNode> all = new ArrayList<>();
        for (JsonNode item : mine) {
            String key = Normal.key(item);
            boolean clashes = Normal.withKey(base, key).isEmpty()
                    && Normal.withKey(theirs, key)
                            .filter(other -> !other.equals(item))
                            .isPresent();
            if (clashes) {
                int n = 1;
                while (!taken.add("s" + n)) {
                    n++;
                }
                renamed.put(key, "s" + n);
                all.add(((ObjectNode) item.deepCopy()).put("key", "s" + n));
            } else {
                all.add(item);
            }
        }
        return all;
    }

    private static void set(ObjectNode into, String name, JsonNode value) {
        if (value.isNull()) {
            into.remove(name);
        } else {
            into.set(name, value);
        }
    }
}
