package org.khronika.query;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a query from its first character to its last. */
final class QueryScanner {

    /** Quotation marks of any language: what is pasted from a text has the marks of the text. */
    private static final String QUOTES = "\"“”„«»";

    private static final char MEANT = '\\';
    private static final char OPEN = '(';
    private static final char CLOSE = ')';

    private static final Pattern KEY = Pattern.compile("([A-Za-z][A-Za-z-]*):");

    /** A query in a query in a query is what somebody may mean; more is a slip, or an attack. */
    private static final int DEEPEST = 4;

    /** Each is a question of its own. */
    private static final int MOST_BRACKETS = 20;

    private final String query;
    private int at;
    private int depth;
    private int brackets;

    QueryScanner(String query) {
        this.query = query;
    }

    List<QueryPart> all() {
        return parts(-1);
    }

    /** @param opened where the bracket opened that ends them; -1 for the whole query */
    private List<QueryPart> parts(int opened) {
        List<QueryPart> parts = new ArrayList<>();
        while (at < query.length()) {
            char next = query.charAt(at);
            if (Character.isWhitespace(next)) {
                at++;
            } else if (next == CLOSE && opened >= 0) {
                return parts;
            } else {
                parts.add(part(opened >= 0));
            }
        }
        if (opened >= 0) {
            throw new QueryRefused(query, opened, phrase("query.refused.bracket"));
        }
        return parts;
    }

    private QueryPart part(boolean within) {
        int start = at;
        boolean without =
                query.charAt(at) == '-' && at + 1 < query.length() && !Character.isWhitespace(query.charAt(at + 1));
        at += without ? 1 : 0;
        int keyAt = at;
        Matcher found = KEY.matcher(query).region(at, query.length());
        String key = found.lookingAt() ? found.group(1) : "";
        at = key.isEmpty() ? at : found.end();
        int valueAt = at;
        if (at < query.length() && isQuote(at)) {
            String value = quoted();
            return new QueryPart(without, true, key, value, null, start, keyAt, valueAt);
        }
        if (!key.isEmpty() && at < query.length() && query.charAt(at) == OPEN) {
            List<QueryPart> parts = bracket();
            return new QueryPart(
                    without, false, key, query.substring(valueAt + 1, at - 1), parts, start, keyAt, valueAt);
        }
        String value = word(within);
        return new QueryPart(without, false, key, value, null, start, keyAt, valueAt);
    }

    private String quoted() {
        int opened = at++;
        StringBuilder value = new StringBuilder();
        while (at < query.length() && !isQuote(at)) {
            at += isMeant(at) ? 1 : 0;
            value.append(query.charAt(at++));
        }
        if (at == query.length()) {
            throw new QueryRefused(query, opened, phrase("query.refused.quotation"));
        }
        at++;
        return value.toString();
    }

    /** Whether the sign says that the next one is meant itself: a quotation mark within quotation marks, or such a sign. */
    private boolean isMeant(int place) {
        return query.charAt(place) == MEANT
                && place + 1 < query.length()
                && (isQuote(place + 1) || query.charAt(place + 1) == MEANT);
    }

    private List<QueryPart> bracket() {
        int opened = at++;
        if (++depth > DEEPEST) {
            throw new QueryRefused(query, opened, phrase("query.refused.deep").with("most", DEEPEST));
        }
        if (++brackets > MOST_BRACKETS) {
            throw new QueryRefused(
                    query, opened, phrase("query.refused.many-brackets").with("most", MOST_BRACKETS));
        }
        List<QueryPart> parts = parts(opened);
        depth--;
        at++;
        return parts;
    }

    /** Up to a space; within brackets, up to the one that no bracket of the word opened. */
    private String word(boolean within) {
        int start = at;
        int open = 0;
        while (at < query.length() && !Character.isWhitespace(query.charAt(at))) {
            char next = query.charAt(at);
            if (isQuote(at)) {
                throw new QueryRefused(query, at, phrase("query.refused.quotation-in-word"));
            }
            if (next == CLOSE && within && open == 0) {
                break;
            }
            open += next == OPEN ? 1 : next == CLOSE ? -1 : 0;
            at++;
        }
        return query.substring(start, at);
    }

    private boolean isQuote(int place) {
        return QUOTES.indexOf(query.charAt(place)) >= 0;
    }
}
