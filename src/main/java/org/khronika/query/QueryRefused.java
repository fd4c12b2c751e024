package org.khronika.query;

/** A query that cannot be understood; the message shows the query, points at the character and says what is possible there. */
public final class QueryRefused extends IllegalArgumentException {

    QueryRefused(String query, int at, String sentence) {
        super("%s%n%s^%n%s".formatted(query, " ".repeat(at), sentence));
    }
}
