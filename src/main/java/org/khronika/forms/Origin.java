package org.khronika.forms;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Citation;
import org.khronika.values.RecordRef;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The version that a form was made on. What a form may not show, such as a record that its reader may not see, or does not
 * ask for, such as the hash of a file, is taken from here when the form comes back, and so is never in the page.
 *
 * @param body an empty object for a new record
 */
public record Origin(JsonNode body, List<Citation> citations) {

    /** Copies the citations. */
    public Origin {
        citations = List.copyOf(citations);
    }

    /** Of a new record. */
    public static Origin none() {
        return new Origin(JsonNodeFactory.instance.objectNode(), List.of());
    }

    /** The reference at a JSON pointer. */
    public Optional<RecordRef> reference(String pointer) {
        try {
            JsonNode found = body.at(pointer);
            return found.isString() ? Optional.of(new RecordRef(found.asString())) : Optional.empty();
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** A component that no form asks for. */
    @Nullable
    JsonNode carried(String name) {
        return body.get(name);
    }
}
