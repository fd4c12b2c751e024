package org.khronika.forms;

import static org.khronika.words.Phrase.phrase;

import java.util.Set;
import org.khronika.records.Question;
import org.khronika.values.Capitals;
import org.khronika.words.Sayable;
import org.khronika.words.SaysWhy;

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

    /** "step" of "a step". */
    static String withoutArticle(String each) {
        return each.replaceFirst("^an? ", "");
    }

    /** The sentence of a refusal. */
    static Sayable sentence(Throwable because) {
        return because.getMessage() == null ? phrase("forms.another-answer") : SaysWhy.of(because);
    }
}
