package org.khronika.archive;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words after a number that say that people are counted. */
final class PeopleWords {

    private static final Pattern OF_NOTHING = Pattern.compile(
            "^(?:\\s+of)?\\s+(?:them|these|those|whom|the|were|was|had|have|others?|who)\\b.*|^\\s*[,.;:)].*",
            Pattern.DOTALL);
    /** What is counted stands before it. */
    private static final Pattern ENDS = Pattern.compile(
            "[,.;:()]|\\b(?:of|by|on|in|at|from|with|to|for|against|who|whom|that|which|was|were|had|have|has|из|в|на|от|с|по)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern WORD = Pattern.compile("[\\p{L}-]{3,}");
    private static final int WORDS = 4;
    private static final Set<String> STEMS = Set.of(
            "peopl", "perso", "activ", "offic", "membe", "journ", "suspe", "defen", "prote", "women", "woman", "men",
            "man", "child", "candi", "lawye", "parti", "demon", "resid", "citiz", "victi", "detai", "convi", "relat",
            "accom", "indiv", "suppo", "worke", "stude", "polic", "leade", "oppos", "human", "co-ac", "челов", "людей",
            "актив", "участ", "задер", "полиц", "сотру", "подоз", "обвин", "адвок", "женщи", "мужчи", "детей", "ребен",
            "адам", "белсе", "журна", "қатыс");

    /** What a record is, or counts, and nobody is. */
    private static final Set<String> NOBODY =
            Set.of("incid", "case", "cases", "event", "times", "organ", "group", "recor");

    private PeopleWords() {}

    /** The stems of what is counted: the words after the number, before any that leads on; empty where nothing is named. */
    static Set<String> counted(String after) {
        return OF_NOTHING.matcher(after).matches() || after.startsWith("-")
                ? Set.of()
                : TellingWords.stems(ENDS.split(after.toLowerCase(Locale.ROOT), 2)[0]);
    }

    /** Whether people are counted, or what the record itself says that it counts. */
    static boolean follow(String after, TellingWords words, Set<String> counted) {
        if (OF_NOTHING.matcher(after).matches() || after.startsWith("-")) {
            return true;
        }
        Matcher word = WORD.matcher(ENDS.split(after.toLowerCase(Locale.ROOT), 2)[0]);
        for (int n = 0; n < WORDS && word.find(); n++) {
            String stem = word.group().substring(0, Math.min(5, word.group().length()));
            if (STEMS.contains(stem)
                    || (counted.contains(stem) && !NOBODY.contains(stem) && words.telling(stem) > 0.3)) {
                return true;
            }
        }
        return false;
    }
}
