package org.khronika.legislation;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.khronika.records.RefusedAnswer;
import org.khronika.values.WrongValue;
import org.khronika.words.SaysWhy;

/** How an article of a code is written, {@code CC-272(1)}, {@code CAO-488}, and how people write one in English, Russian and Kazakh. */
public final class Articles {

    /** The codes as people call them, in any case of their language, with the letters that records write them by. */
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("criminal code|penal code", "CC"),
            Map.entry("code of administrative offences|administrative code", "CAO"),
            Map.entry("criminal procedure code", "CPC"),
            Map.entry("уголовн(?:ый|ого) кодекса?(?: рк)?|ук(?: рк)?", "CC"),
            Map.entry(
                    "кодекса?(?: рк)? об административных правонарушениях|административн(?:ый|ого) кодекса?|коап(?: рк)?",
                    "CAO"),
            Map.entry("уголовно-процессуальн(?:ый|ого) кодекса?(?: рк)?|упк(?: рк)?", "CPC"),
            Map.entry("(?:қр )?қылмыстық кодекс(?:і|тің|інің)?|(?:қр )?қк", "CC"),
            Map.entry("(?:қр )?әкімшілік құқық бұзушылық туралы кодекс(?:і|тің|інің)?|(?:қр )?әқбтк", "CAO"),
            Map.entry("(?:қр )?қылмыстық-процестік кодекс(?:і|тің|інің)?|(?:қр )?қпк", "CPC"));

    private static final String ARTICLE = "(?:(?:art(?:icle|\\.)?|ст(?:атья|атьи|атье|\\.)?)\\s*)?";
    private static final String NUMBER = "(?<number>\\d{1,4}(?:-\\d{1,2})?)";
    private static final String ONE_PART = "\\d{1,2}(?:-\\d)?";
    private static final String PART = "(?:\\s*\\((?<part>" + ONE_PART + ")\\)(?:-бап)?"
            + "|\\s*,?\\s*(?:part|ч\\.|ч|часть|части) ?(?<inWords>" + ONE_PART + ")"
            + "|-ба(?:п|бы|бының|птың),? (?<kazakh>" + ONE_PART + ")-бөл(?:ігі|ік)"
            + "|-ба(?:п|бы))?";
    private static final String CODE = "(?<code>" + String.join("|", CODES.keySet()) + "|[a-z]{2,6})";
    private static final Pattern CODE_FIRST =
            Pattern.compile("(?:the )?" + CODE + "[\\s-]*,?\\s*" + ARTICLE + NUMBER + PART);
    private static final Pattern CODE_LAST = Pattern.compile(ARTICLE + NUMBER + PART + ",?\\s*(?:of the )?" + CODE);

    /** "часть 1 статьи 272 УК": Russian says the part first. */
    private static final Pattern PART_FIRST = Pattern.compile("(?:part|ч\\.|ч|часть|части) ?(?<part>" + ONE_PART
            + "),? " + ARTICLE + NUMBER + ",?\\s*(?:of the )?" + CODE);

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
     * The article as it is written here, from what a person types: "CC 272, part 1", "article 272(1) of the Criminal Code",
     * "ст. 272 ч. 1 УК", "ҚК 272-бабының 1-бөлігі".
     *
     * @throws IllegalArgumentException with what was expected and found
     */
    public static String understand(String words) {
        String text = words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        for (Pattern order : new Pattern[] {CODE_FIRST, CODE_LAST, PART_FIRST}) {
            Matcher found = order.matcher(text);
            if (found.matches()) {
                return written(found);
            }
        }
        throw new WrongValue(phrase("legislation.wrong.article").with("found", words.strip()));
    }

    private static String written(Matcher found) {
        String name = found.group("code");
        String code = CODES.entrySet().stream()
                .filter(called -> name.matches(called.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(name.toUpperCase(Locale.ROOT));
        String part = Stream.of("part", "inWords", "kazakh")
                .filter(found.namedGroups()::containsKey)
                .map(found::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new ArticleRef(code, found.group("number"), part).written();
    }
}
