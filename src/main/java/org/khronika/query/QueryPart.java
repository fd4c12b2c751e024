package org.khronika.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a query.
 *
 * @param without whether a sign before it says that it must not hold
 * @param quoted  whether quotation marks hold it together
 * @param key     what stands before the colon; empty for a word alone
 * @param value   without its quotation marks; of a query in brackets, what stands between them
 * @param parts   of a query in brackets; null for a plain value
 * @param at      the character at which the part begins, from 0
 * @param keyAt   the character at which its key begins
 * @param valueAt the character at which its value begins
 */
record QueryPart(
        boolean without,
        boolean quoted,
        String key,
        String value,
        @Nullable List<QueryPart> parts,
        int at,
        int keyAt,
        int valueAt) {

    /** The parts of a query in their order; refuses a quotation or a bracket that does not end. */
    static List<QueryPart> of(String query) {
        return new QueryScanner(query).all();
    }
}
