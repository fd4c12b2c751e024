package org.khronika.records;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.khronika.values.RecordRef;

/**
 * Records by the records that they name in an answer. A register asks this for each of its lines, and looks at every record once, not once for
 * every line.
 *
 * @param <T> the body of those that name
 */
public final class NamedBy<T extends Record> {

    private final Map<RecordRef, List<Stored<T>>> naming = new HashMap<>();

    private NamedBy() {}

    /** What a body names, by the answer that is asked for; a record that names another twice still stands once. */
    public static <T extends Record> NamedBy<T> of(
            Collection<Stored<T>> records, Function<T, ? extends Collection<RecordRef>> named) {
        NamedBy<T> index = new NamedBy<>();
        records.forEach(record -> new LinkedHashSet<>(named.apply(record.body()))
                .forEach(one -> index.naming
                        .computeIfAbsent(one, none -> new ArrayList<>())
                        .add(record)));
        return index;
    }

    /** The records that name this one, in the order given. */
    public List<Stored<T>> of(RecordRef named) {
        return naming.getOrDefault(named, List.of());
    }
}
