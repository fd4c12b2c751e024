package org.khronika.legislation;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khronika.records.RefusedAnswer;
import org.khronika.values.WrongValue;
import org.khronika.words.SaysWhy;

/** How an article of a code is written: the code, the article, the part if one is meant: {@code CC-272(1)}, {@code CAO-488}. */
public final class Articles {

    private static final String NUMBER = "(?<number>\\d{1,4}(?:-\\d{1,2})?)";
    private static final String PART =
            "(?:\\s*\\((?<part>\\d{1,2}(?:-\\d)?)\\)|\\s*,?\\s*part (?<inWords>\\d{1,2}(?:-\\d)?))?";
    private static final String CODE = "(?<code>criminal code|code of administrative offences|administrative code"
            + "|criminal procedure code|penal code|[a-z]{2,6})";
    private static final Pattern CODE_FIRST =
            Pattern.compile("(?:the )?" + CODE + "[\\s-]*,?\\s*(?:art(?:icle|\\.)?\\s*)?" + NUMBER + PART);
    private static final Pattern CODE_LAST =
            Pattern.compile("(?:art(?:icle|\\.)?\\s*)?" + NUMBER + PART + ",?\\s*(?:of the )?" + CODE);
    private static final Map<String, String> CODES = Map.of(
            "criminal code", "CC",
            "penal code", "CC",
            "code of administrative offences", "CAO",
            "administrative code", "CAO",
            "criminal procedure code", "CPC");

    private Articles() {}

    /**
     * Refuses what is not written like an article.
     *
     * @throws IllegalArgumentException with what was expected and found
     */
    public static void check(String article) {
        ArticleRef.parse(article);
    }

    /**
     * Refuses an answer of a record in which something is not written like an article.
     *
     * @throws RefusedAnswer with what was expected and found
     */
    public static void check(String answer, List<String> articles) {
        for (String article : articles) {
            try {
                check(article);
            } catch (IllegalArgumentException because) {
                throw new RefusedAnswer(answer, SaysWhy.of(because));
            }
        }
    }

    /**
     * The article as it is written here, from what a person types: "CC 272, part 1", "article 272(1) of the Criminal Code".
     *
     * @throws IllegalArgumentException with what was expected and found
     */
    public static String understand(String words) {
        String text = words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        for (Pattern order : new Pattern[] {CODE_FIRST, CODE_LAST}) {
            Matcher found = order.matcher(text);
            if (found.matches()) {
                return written(found);
            }
        }
        throw new WrongValue(phrase("legislation.wrong.article").with("found", words.strip()));
    }

    private static String written(Matcher found) {
        String name = found.group("code");
        String code = CODES.getOrDefault(name, name.toUpperCase(Locale.ROOT));
        @Nullable String part = found.group("part") == null ? found.group("inWords") : found.group("part");
        return new ArticleRef(code, found.group("number"), part).written();
    }
}
