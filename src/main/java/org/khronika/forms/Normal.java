package org.khronika.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khronika.records.Question;
import org.khronika.records.Question.Control;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Answers in a form in which equal ones are equal: no order in sets, and one way of saying nothing. */
final class Normal {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Normal() {}

    static JsonNode of(Question question, JsonNode value) {
        if (question.control() == Control.YES_NO) {
            return JSON.booleanNode(value.asBoolean(false));
        }
        if (isNothing(value)) {
            return JSON.nullNode();
        }
        return switch (question.control()) {
            case CHOICES -> {
                ArrayNode sorted = JSON.arrayNode();
                value.values().stream().map(JsonNode::asString).sorted().forEach(sorted::add);
                yield sorted;
            }
            case GROUPS -> {
                ArrayNode groups = JSON.arrayNode();
                value.values().forEach(group -> groups.add(group(question, group)));
                yield groups;
            }
            default -> value;
        };
    }

    static ObjectNode group(Question list, JsonNode group) {
        ObjectNode normal = JSON.objectNode();
        for (Question child : list.children()) {
            JsonNode answer = of(child, group.path(child.name()));
            if (!answer.isNull()) {
                normal.set(child.name(), answer);
            }
        }
        return normal;
    }

    private static boolean isNothing(JsonNode value) {
        return value.isMissingNode() || value.isNull() || (value.isArray() && value.isEmpty());
    }

    /** The items of a list of answers; none for nothing. */
    static List<JsonNode> items(JsonNode list) {
        return list.isArray() ? List.copyOf(list.values()) : List.of();
    }

    /** Whether the items of a list keep a key of their own. */
    static boolean isKeyed(Question list) {
        return list.control() == Control.GROUPS
                && list.children().stream()
                        .anyMatch(child -> child.control() == Control.CARRIED
                                && child.name().equals("key"));
    }

    static String key(JsonNode item) {
        return item.path("key").asString("");
    }

    static Optional<JsonNode> withKey(List<JsonNode> items, String key) {
        return items.stream().filter(item -> key(item).equals(key)).findFirst();
    }

    /** The items of {@code from} that are not in {@code without}, each as often as it is more often there. */
    static List<JsonNode> less(List<JsonNode> from, List<JsonNode> without) {
        List<JsonNode> left = new ArrayList<>(from);
        without.forEach(left::remove);
        return left;
    }
}
