package org.khronika.records;

import java.util.LinkedHashMap;
import java.util.Map;
import org.khronika.values.RecordRef;

/** Finds where a body speaks of other records. */
public final class References {

    private static final InBody SPEAKING = new InBody(RecordRef.class, BoundText.class);

    private References() {}

    /** The references of a body by their path, such as {@code parties[2].person}, in the order of the components. */
    public static Map<String, RecordRef> in(Record body) {
        Map<String, RecordRef> found = new LinkedHashMap<>();
        SPEAKING.each(body, (path, value) -> {
            if (value instanceof BoundText text) {
                int n = 0;
                for (RecordRef reference : text.records()) {
                    found.put(path + "[" + n++ + "]", reference);
                }
            } else {
                found.put(path, (RecordRef) value);
            }
        });
        return found;
    }
}
