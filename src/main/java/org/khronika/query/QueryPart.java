package org.khronika.query;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a query.
 *
 * @param without whether a sign before it says that it must not occur
 * @param quoted  whether quotation marks hold it together
 * @param key     what stands before the colon; empty for a word alone
 * @param value   without its quotation marks
 * @param at      the character at which the part begins, from 0
 * @param valueAt the character at which its value begins
 */
record QueryPart(boolean without, boolean quoted, String key, String value, int at, int valueAt) {

    /** Quotation marks of any language: what is pasted from a text has the marks of the text. */
    private static final String QUOTES = "\"“”„«»";

    private static final Pattern PART =
            Pattern.compile("(-(?=\\S))?(?:([A-Za-z]+):)?([%1$s]([^%1$s]*)[%1$s]|[^\\s%1$s]*)".formatted(QUOTES));

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
            boolean quoted = part.group(4) != null;
            if (part.end() < query.length() && QUOTES.indexOf(query.charAt(part.end())) >= 0 && !quoted) {
                throw new QueryRefused(query, part.end(), phrase("query.refused.quotation"));
            }
            terms.add(new QueryPart(
                    part.group(1) != null,
                    quoted,
                    part.group(2) == null ? "" : part.group(2),
                    part.group(quoted ? 4 : 3),
                    at,
                    part.start(3)));
            at = part.end();
        }
        return terms;
    }
}
