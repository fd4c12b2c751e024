package org.khronika.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words in capitals side by side that may be the name of a person, without the title before them.
 *
 * @param from the first token of the name in its sentence
 * @param to the token after the last
 * @param titled whether a title in capitals stood before it
 */
record NameChunk(Sentence sentence, int from, int to, boolean titled) {

    /** The chunks of a sentence, outside what is taken already. */
    static List<NameChunk> in(Sentence sentence, NameWords words, TakenStretches claims) {
        List<NameChunk> chunks = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        int i = 0;
        while (i < tokens.size()) {
            if (!begins(tokens.get(i), claims)) {
                i++;
                continue;
            }
            int end = i;
            while (end < tokens.size() && goesOn(tokens, i, end, words, claims)) {
                end++;
            }
            while (end > i && !ends(tokens.get(end - 1))) {
                end--;
            }
            if (end > i && tokens.get(end - 1).is(".") && !isInitial(tokens, end - 2)) {
                end--;
            }
            split(sentence, i, end, words, chunks);
            i = Math.max(end, i + 1);
        }
        return chunks;
    }

    private static final Set<String> SUFFIXES =
            Set.of("kyzy", "uly", "uulu", "ogly", "oglu", "qizi", "ugli", "kizi", "oğlu", "gizi");

    private static boolean ends(Token token) {
        return token.isCapitalised() || token.is(".") || SUFFIXES.contains(token.text());
    }

    private static boolean begins(Token token, TakenStretches claims) {
        return token.isCapitalised() && token.isWord() && claims.free(token);
    }

    private static boolean goesOn(List<Token> tokens, int start, int at, NameWords words, TakenStretches claims) {
        Token token = tokens.get(at);
        if (!claims.free(token)) {
            return false;
        }
        if (token.isCapitalised() && token.isWord()) {
            return true;
        }
        if (token.is(".")) {
            return at > start && (isInitial(tokens, at - 1) || isAbbreviatedTitle(tokens.get(at - 1)));
        }
        boolean particle = at > start
                && words.particles.contains(token.text())
                && at + 1 < tokens.size()
                && (tokens.get(at + 1).isCapitalised()
                        || words.particles.contains(tokens.get(at + 1).text()))
                && !Set.of("y", "la", "le", "do").contains(token.text());
        boolean suffix = at > start && SUFFIXES.contains(token.text());
        return particle || suffix;
    }

    private static boolean isAbbreviatedTitle(Token token) {
        return Set.of(
                        "Mr", "Mrs", "Ms", "Dr", "Prof", "Gen", "Col", "Lt", "Maj", "Capt", "Sgt", "Sen", "Rep", "Rev",
                        "Hon")
                .contains(token.text());
    }

    private static boolean isInitial(List<Token> tokens, int at) {
        return at >= 0 && tokens.get(at).text().length() == 1 && tokens.get(at).isCapitalised();
    }

    /** Takes titles and ordinary words off, and cuts where one stands in the middle. */
    private static void split(Sentence sentence, int start, int end, NameWords words, List<NameChunk> chunks) {
        List<Token> tokens = sentence.tokens();
        int from = start;
        boolean titled = false;
        while (from < end && strips(tokens, from, end, words, from == 0)) {
            titled = words.isTitle(tokens.get(from));
            from++;
            if (from < end && tokens.get(from).is(".")) {
                from++;
            }
        }
        int to = from;
        while (to < end && !(to > from && cuts(tokens.get(to), words))) {
            to++;
        }
        if (to < end && words.facilities.contains(tokens.get(to).lower())) {
            from = to;
        }
        if (to > from) {
            chunks.add(new NameChunk(sentence, from, to, titled));
        }
        if (to < end && to >= from) {
            split(sentence, Math.max(to, from + 1), end, words, chunks);
        }
    }

    private static boolean strips(List<Token> tokens, int at, int end, NameWords words, boolean first) {
        Token token = tokens.get(at);
        if (token.is(".")) {
            return true;
        }
        if (words.notNames.contains(token.text()) || words.demonyms.contains(token.text())) {
            return true;
        }
        boolean title = words.isTitle(token) && (at + 1 < end || !words.isGivenName(token));
        boolean given = words.isGivenName(token);
        if (title && !given) {
            return true;
        }
        if (!words.isOrdinary(token)) {
            return false;
        }
        if (!given) {
            return true;
        }
        boolean nameFollows = at + 1 < end && !words.isOrdinary(tokens.get(at + 1));
        return first && !nameFollows;
    }

    private static boolean cuts(Token token, NameWords words) {
        return words.notNames.contains(token.text())
                || words.demonyms.contains(token.text())
                || (words.titles.contains(token.lower())
                        && !words.isGivenName(token)
                        && words.commonWords.contains(token.lower()));
    }

    int size() {
        return (int) tokens().stream().filter(token -> !token.is(".")).count();
    }

    List<Token> tokens() {
        return sentence.tokens().subList(from, to);
    }

    Token first() {
        return sentence.tokens().get(from);
    }

    Token last() {
        return sentence.tokens().get(to - 1);
    }

    int start() {
        return first().start();
    }

    int end() {
        return last().end();
    }

    @Nullable
    Token before() {
        return from > 0 ? sentence.tokens().get(from - 1) : null;
    }

    @Nullable
    Token after() {
        return to < sentence.tokens().size() ? sentence.tokens().get(to) : null;
    }

    /** "The village of …", "known as …": what follows is no person. */
    boolean isAfterPlaceWord() {
        if (from < 2) {
            return false;
        }
        String before = sentence.tokens().get(from - 1).lower();
        String word = sentence.tokens().get(from - 2).lower();
        boolean place =
                before.equals("of") && WordLists.words("places-with-names").contains(word);
        return place
                || (before.equals("as")
                        && word.equals("known")
                        && from > 2
                        && sentence.tokens().get(from - 3).lower().matches("prison|place|site|square|facility"));
    }

    /** The words of the name; an initial keeps its stop, a surname in capitals is spelled as a name. */
    List<String> parts() {
        List<String> parts = new ArrayList<>();
        for (Token token : tokens()) {
            if (token.is(".") && !parts.isEmpty()) {
                parts.set(parts.size() - 1, parts.getLast() + ".");
            } else {
                parts.add(spelled(token));
            }
        }
        return parts;
    }

    static String spelled(Token token) {
        boolean capitals = token.isAcronym() && token.text().length() > 3;
        return capitals ? token.text().charAt(0) + token.text().substring(1).toLowerCase(Locale.ROOT) : token.text();
    }

    List<NameChunk> tokensAlone() {
        List<NameChunk> alone = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (sentence.tokens().get(i).isWord() && sentence.tokens().get(i).isCapitalised()) {
                alone.add(new NameChunk(sentence, i, i + 1, titled && i == from));
            }
        }
        return alone;
    }

    /** "human rights lawyer", "former minister": the words before the name that say who it is. */
    String wordsBefore(NameWords words) {
        List<Token> tokens = sentence.tokens();
        int at = from - 1;
        while (at >= 0 && tokens.get(at).is(".")) {
            at--;
        }
        if (at < 0
                || !words.isTitle(tokens.get(at))
                || Set.of("human", "rights", "party", "state")
                        .contains(tokens.get(at).lower())) {
            return "";
        }
        int first = at;
        while (first > 0 && isQualifier(tokens.get(first - 1), words) && at - first < 4) {
            first--;
        }
        return singular(OrganisationFinder.text(tokens, first, at + 1));
    }

    private static final Set<String> QUALIFIERS = WordLists.words("qualifiers-of-roles");

    private static boolean isQualifier(Token token, NameWords words) {
        return QUALIFIERS.contains(token.lower()) || (words.titles.contains(token.lower()) && token.isCapitalised());
    }

    private static String singular(String role) {
        return role.endsWith("activists")
                        || role.endsWith("journalists")
                        || role.endsWith("lawyers")
                        || role.endsWith("bloggers")
                        || role.endsWith("members")
                        || role.endsWith("defenders")
                        || role.endsWith("officers")
                ? role.substring(0, role.length() - 1)
                : role;
    }

    /** ", a shepherd," and ", the head of the agency": an apposition that begins with an article and holds a role. */
    String wordsAfter(NameWords words) {
        List<Token> tokens = sentence.tokens();
        if (to + 2 >= tokens.size()
                || !(tokens.get(to).is(",") || tokens.get(to).is("("))) {
            return "";
        }
        int at = to + 1;
        if (!Set.of("a", "an", "the", "head", "leader", "chief", "editor-in-chief", "director", "chairman", "founder")
                .contains(tokens.get(at).lower())) {
            return "";
        }
        int start = Set.of("a", "an", "the").contains(tokens.get(at).lower()) ? at + 1 : at;
        boolean role = false;
        int end = start;
        while (end < tokens.size()
                && end - start < 12
                && !",;.:()–—-".contains(tokens.get(end).text())
                && !Set.of("who", "which", "was", "is", "were", "that", "said")
                        .contains(tokens.get(end).lower())) {
            role = role || words.roles.contains(tokens.get(end).lower());
            end++;
        }
        return role ? OrganisationFinder.text(tokens, start, end) : "";
    }
}
