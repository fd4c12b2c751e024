package org.khronika.desk.web;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khronika.search.Search.Order;
import org.khronika.words.Sayable;

/**
 * A column that a list of records can have.
 *
 * @param name     in addresses and where the choice is kept
 * @param order    that its heading puts the list in; null where records cannot be put in order by it
 * @param reversed the same, the other way round
 */
record ListColumn(
        String name,
        Sayable label,
        @Nullable Order order,
        @Nullable Order reversed,
        Function<ListedRecord, String> cell) {

    /** One by which the list cannot be put in order. */
    ListColumn(String name, Sayable label, Function<ListedRecord, String> cell) {
        this(name, label, null, null, cell);
    }
}
