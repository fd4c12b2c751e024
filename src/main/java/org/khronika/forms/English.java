package org.khronika.forms;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Question;
import org.khronika.values.Capitals;

/** Small matters of English. */
final class English {

    /** The lists of short texts that are articles of a code. */
    private static final Set<String> ARTICLES = Set.of("articles", "from");

    private English() {}

    static boolean isArticles(Question question) {
        return question.control() == Question.Control.TEXTS && ARTICLES.contains(question.name());
    }

    /** With a small letter, but for what is all capitals. */
    static String uncapital(String words) {
        boolean abbreviation = words.length() > 1 && Character.isUpperCase(words.charAt(1));
        return words.isEmpty() || abbreviation ? words : Capitals.small(words);
    }

    static String withArticle(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }

    /** "step" of "a step". */
    static String withoutArticle(String each) {
        return each.replaceFirst("^an? ", "");
    }

    /** The sentence of a refusal. */
    static String sentence(Throwable because) {
        @Nullable String message = because.getMessage();
        return message == null ? "Expected another answer." : message;
    }

    /** "1 answer", "2 answers". */
    static String counted(long n, String one, String several) {
        return n + " " + (n == 1 ? one : several);
    }
}
