package org.khronika.query;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a query.
 *
 * @param key     what stands before the colon; empty for a word alone
 * @param value   without its quotation marks
 * @param at      the character at which the part begins, from 0
 * @param valueAt the character at which its value begins
 */
record QueryPart(String key, String value, int at, int valueAt) {

    private static final Pattern PART = Pattern.compile("(?:([A-Za-z]+):)?(\"([^\"]*)\"|[^\\s\"]*)");

    /** The parts of a query in their order; refuses a quotation that does not end. */
    static List<QueryPart> of(String query) {
        List<QueryPart> terms = new ArrayList<>();
        Matcher part = PART.matcher(query);
        int at = 0;
        while (at < query.length()) {
            if (Character.isWhitespace(query.charAt(at))) {
                at++;
                continue;
            }
            if (!part.find(at) || part.start() != at || part.end() == at) {
                throw new QueryRefused(query, at, phrase("query.refused.quotation"));
            }
            String key = part.group(1) == null ? "" : part.group(1);
            String value = part.group(3) == null ? part.group(2) : part.group(3);
            if (part.end() < query.length() && query.charAt(part.end()) == '"' && part.group(3) == null) {
                throw new QueryRefused(query, part.end(), phrase("query.refused.quotation"));
            }
            terms.add(new QueryPart(key, value, at, part.start(2)));
            at = part.end();
        }
        return terms;
    }
}
