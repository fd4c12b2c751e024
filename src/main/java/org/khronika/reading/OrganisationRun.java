package org.khronika.reading;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A run of capitalised words, joined by words such as "of" and "for", that one of them makes the name of an organisation.
 *
 * @param start the first token
 * @param end the token after the last
 * @param kind what the word that made it one says it is
 */
record OrganisationRun(int start, int end, String kind) {

    private static final Set<String> JOINS_AFTER_HEAD =
            Set.of("for", "against", "on", "to", "and", "&", "of", "de", "la", "del", "des", "du", "without", "with");

    /** The run that begins at this token, or null when none does. */
    static @Nullable OrganisationRun from(
            NameWords words, Places places, List<Token> tokens, int first, Claims claims) {
        int start = skipOpeners(words, tokens, first);
        if (start >= tokens.size() || !tokens.get(start).isCapitalised()) {
            return null;
        }
        int last = -1;
        String kind = null;
        boolean headFirst = false;
        int at = start;
        while (at < tokens.size() && isPart(tokens.get(at), claims)) {
            Token token = tokens.get(at);
            String headKind = head(words, token);
            if (headKind != null && (at > start || words.headsFirst.contains(token.lower()))) {
                boolean joinedNext = joins(tokens, at + 1, claims) > 0;
                if (at > start || joinedNext) {
                    last = at;
                    kind = kind == null || !headFirst ? headKind : kind;
                    headFirst = headFirst || (joinedNext && words.headsFirst.contains(token.lower()));
                }
            } else if (last >= 0 && headFirst) {
                last = at;
            }
            int next = at + 1;
            if (next < tokens.size()
                    && tokens.get(next).lower().matches("['’]s")
                    && next + 1 < tokens.size()
                    && isPart(tokens.get(next + 1), claims)
                    && head(words, tokens.get(next + 1)) != null
                    && !isPlace(places, words, tokens, at)) {
                next++;
            } else if (last >= 0) {
                int joined = joins(tokens, next, claims);
                if (joined > 0 && maySpan(words, tokens, next, joined, last == at, headFirst)) {
                    next = joined;
                }
            } else {
                int joined = joins(tokens, next, claims);
                if (joined > 0
                        && tokens.get(next).lower().equals("and")
                        && leadsToHead(words, tokens, start, next, joined, claims)) {
                    next = joined;
                }
            }
            if (next < tokens.size() && next == at + 1 && !isPart(tokens.get(next), claims)) {
                break;
            }
            if (last >= 0
                    && !headFirst
                    && next < tokens.size()
                    && next == at + 1
                    && at == last
                    && !continues(words, tokens, next)) {
                break;
            }
            at = next;
        }
        if (last < 0 || kind == null || last == start) {
            return null;
        }
        int from = start;
        while (from < last
                && OrganisationFinder.isPublic(kind)
                && words.demonyms.contains(tokens.get(from).text())) {
            from++;
        }
        if (from == last && !headFirst) {
            return null;
        }
        return new OrganisationRun(from, last + 1, kind);
    }

    /** "The", a title, or an ordinary word that only begins the sentence. */
    private static int skipOpeners(NameWords words, List<Token> tokens, int first) {
        int start = first;
        if (start < tokens.size()
                && Set.of(
                                "the",
                                "a",
                                "an",
                                "in",
                                "on",
                                "at",
                                "when",
                                "after",
                                "before",
                                "while",
                                "as",
                                "for",
                                "both",
                                "although",
                                "however",
                                "according",
                                "during",
                                "since",
                                "by",
                                "from",
                                "under",
                                "this",
                                "that",
                                "its",
                                "their",
                                "another",
                                "following")
                        .contains(tokens.get(start).lower())) {
            start++;
        }
        return start;
    }

    private static boolean isPart(Token token, Claims claims) {
        return token.isCapitalised() && token.isWord() && claims.free(token);
    }

    private static @Nullable String head(NameWords words, Token token) {
        return words.heads.get(token.lower());
    }

    /** The token after a joining word (and an article) if a capital follows, else -1. */
    private static int joins(List<Token> tokens, int at, Claims claims) {
        if (at >= tokens.size()
                || !JOINS_AFTER_HEAD.contains(tokens.get(at).lower())
                || tokens.get(at).isCapitalised()) {
            return -1;
        }
        int next = at + 1;
        if (next < tokens.size() && tokens.get(next).lower().equals("the")) {
            next++;
        }
        return next < tokens.size() && isPart(tokens.get(next), claims) ? next : -1;
    }

    private static boolean maySpan(
            NameWords words, List<Token> tokens, int joiner, int next, boolean atHead, boolean headFirst) {
        if (tokens.get(joiner).lower().equals("and")) {
            return headFirst && !atHead && !startsAnother(words, tokens, next);
        }
        boolean of = tokens.get(joiner).lower().equals("of");
        return (atHead || headFirst || of) && !words.isGivenName(tokens.get(next));
    }

    /** Whether what follows "and" is an organisation or a person of its own. */
    private static boolean startsAnother(NameWords words, List<Token> tokens, int next) {
        if (tokens.get(next).isAcronym() || words.isGivenName(tokens.get(next))) {
            return true;
        }
        for (int i = next;
                i < Math.min(next + 4, tokens.size()) && tokens.get(i).isCapitalised();
                i++) {
            if (words.heads.containsKey(tokens.get(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** "Human Rights and Equality Commission": ordinary words before "and", the head after. */
    private static boolean leadsToHead(
            NameWords words, List<Token> tokens, int start, int joiner, int next, Claims claims) {
        boolean ordinary = tokens.subList(start, joiner).stream().allMatch(words::isOrdinary);
        int at = next;
        while (at < tokens.size() && isPart(tokens.get(at), claims)) {
            if (head(words, tokens.get(at)) != null) {
                return ordinary;
            }
            at++;
        }
        return false;
    }

    /** After a head only another head goes on with the name ("City Police Department"). */
    private static boolean continues(NameWords words, List<Token> tokens, int next) {
        for (int i = next;
                i < Math.min(next + 3, tokens.size()) && tokens.get(i).isCapitalised();
                i++) {
            if (words.heads.containsKey(tokens.get(i).lower()) && !words.isTitle(tokens.get(i))) {
                return true;
            }
            if (words.isTitle(tokens.get(i)) || words.isGivenName(tokens.get(i))) {
                return false;
            }
        }
        return false;
    }

    private static boolean isPlace(Places places, NameWords words, List<Token> tokens, int at) {
        return places.at(tokens, at) != null
                || words.demonyms.contains(tokens.get(at).text());
    }
}
