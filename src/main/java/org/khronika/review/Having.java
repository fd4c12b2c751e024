package org.khronika.review;

import java.util.List;
import org.khronika.records.Question;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A condition of a {@link RecordQuery}: an answer holds a value.
 *
 * @param json what the body contains, as PostgreSQL's {@code @>} understands it
 */
public record Having(String json) {

    /** A list of groups has an entry. */
    public static Having entryIn(String list) {
        ObjectNode body = JsonMapper.shared().getNodeFactory().objectNode();
        body.putArray(list).addObject();
        return new Having(body.toString());
    }

    /**
     * The answer to a question is, or holds, a value.
     *
     * @param path  the question, after the list that it is asked in, if it is: {@code ["parties", "role"]}
     * @param value as it stands in JSON: the name of a choice, the address of a record, {@code true}
     */
    public static Having of(List<Question> path, String value) {
        Question last = path.getLast();
        JsonNodeFactory nodes = JsonMapper.shared().getNodeFactory();
        ObjectNode answer = nodes.objectNode();
        switch (last.control()) {
            case CHOICES, REFERENCES -> answer.putArray(last.name()).add(value);
            case YES_NO -> answer.put(last.name(), Boolean.parseBoolean(value));
            default -> answer.put(last.name(), value);
        }
        for (Question list : path.subList(0, path.size() - 1).reversed()) {
            ObjectNode outer = nodes.objectNode();
            outer.putArray(list.name()).add(answer);
            answer = outer;
        }
        return new Having(answer.toString());
    }
}
