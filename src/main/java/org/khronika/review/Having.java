package org.khronika.review;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A condition of a {@link RecordQuery} on the answers.
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
}
