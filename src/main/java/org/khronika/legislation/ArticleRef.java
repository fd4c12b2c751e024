package org.khronika.legislation;

import static org.khronika.words.Phrase.phrase;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khronika.values.WrongValue;
import org.khronika.words.Sayable;

/**
 * An article of a code, or a part of one.
 *
 * @param code   the capital letters of the code: CC, CAO
 * @param number the number, with its second half where an article was put in between: 272, 73-3
 * @param part   the part, if one is meant: 1, 2-1
 */
public record ArticleRef(
        String code, String number, @Nullable String part) implements Comparable<ArticleRef> {

    private static final Pattern WRITTEN =
            Pattern.compile("([A-Z]{2,6})-(\\d{1,4}(?:-\\d{1,2})?)(?:\\((\\d{1,2}(?:-\\d)?)\\))?");
    private static final Comparator<ArticleRef> ORDER = Comparator.comparing(ArticleRef::code)
            .thenComparingInt(ref -> place(ref.number))
            .thenComparingInt(ref -> ref.part == null ? 0 : place(ref.part));

    /**
     * Reads an article as it is written in records: {@code CC-272(1)}, {@code CAO-488}.
     *
     * @throws IllegalArgumentException with what was expected and found
     */
    public static ArticleRef parse(String article) {
        Matcher written = WRITTEN.matcher(article);
        if (!written.matches()) {
            throw new WrongValue(phrase("legislation.wrong.article").with("found", article));
        }
        return new ArticleRef(written.group(1), written.group(2), written.group(3));
    }

    /** The article as a whole. */
    public ArticleRef whole() {
        return new ArticleRef(code, number, null);
    }

    /** As it is written in records: {@code CC-272(1)}. */
    public String written() {
        return code + "-" + number + (part == null ? "" : "(" + part + ")");
    }

    /** As a page prints it: "CC 272(1)", in Russian "ст. 272 ч. 1 УК"; a code that the language has no letters for keeps its own. */
    public Sayable inWords() {
        return phrase("legislation.article-ref")
                .with("code", code)
                .with("number", number)
                .with("part", part == null ? "NONE" : part);
    }

    /** Where a number such as 73-3 stands among others: behind 73, before 74. */
    static int place(String number) {
        String[] halves = number.split("-", 2);
        return Integer.parseInt(halves[0]) * 100 + (halves.length > 1 ? Integer.parseInt(halves[1]) : 0);
    }

    @Override
    public int compareTo(ArticleRef other) {
        return ORDER.compare(this, other);
    }
}
