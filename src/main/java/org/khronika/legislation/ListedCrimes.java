package org.khronika.legislation;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khronika.words.Sayable;

/**
 * A closed list of crimes of one code.
 *
 * @param code   the code
 * @param crimes what stands on it
 * @param means  what it means for a case, in a sentence
 */
record ListedCrimes(String code, List<Crime> crimes, Sayable means) {

    private static final Pattern LINE = Pattern.compile(
            "(?<from>\\d+(?:-\\d+)?)(?: to (?<to>\\d+))?(?:\\((?<part>\\d+)(?: to (?<last>\\d+))?\\))?(?: point (?<point>\\d+))?");

    /** One line of it: articles from one number to another, of which only some parts, or only a point, may be meant. */
    record Crime(
            int from,
            int to,
            int firstPart,
            int lastPart,
            @Nullable String point,
            Sayable inWords) {

        /** Reads "179 to 182", "404(2)", "188(2 to 4)" or "362(4) point 3". */
        static Crime read(String line) {
            Matcher found = LINE.matcher(line);
            if (!found.matches()) {
                throw new IllegalArgumentException(
                        "Expected crimes such as 179 to 182 or 404(2), found “%s”.".formatted(line));
            }
            int from = ArticleRef.place(found.group("from"));
            String part = found.group("part");
            String last = found.group("last");
            return new Crime(
                    from,
                    found.group("to") == null ? from : ArticleRef.place(found.group("to")),
                    part == null ? 0 : Integer.parseInt(part) * 100,
                    part == null ? Integer.MAX_VALUE : Integer.parseInt(last == null ? part : last) * 100,
                    found.group("point"),
                    inWords(found));
        }

        /** The line as a page prints it. */
        private static Sayable inWords(Matcher line) {
            if (line.group("to") != null) {
                return phrase("legislation.crime.range")
                        .with("first", line.group("from"))
                        .with("last", line.group("to"));
            }
            if (line.group("last") != null) {
                return phrase("legislation.crime.parts")
                        .with("article", line.group("from"))
                        .with("first", line.group("part"))
                        .with("last", line.group("last"));
            }
            String part = line.group("part") == null ? "" : "(" + line.group("part") + ")";
            return line.group("point") == null
                    ? Sayable.written(line.group("from") + part)
                    : phrase("legislation.crime.point")
                            .with("part", line.group("from") + part)
                            .with("point", line.group("point"));
        }

        boolean touches(ArticleRef article) {
            int number = ArticleRef.place(article.number());
            return from <= number && number <= to && (article.part() == null || holdsPart(article.part()));
        }

        boolean holds(ArticleRef article) {
            boolean wholeArticle = firstPart == 0;
            return touches(article) && point == null && (wholeArticle || article.part() != null);
        }

        private boolean holdsPart(String part) {
            int place = ArticleRef.place(part);
            return firstPart <= place && place <= lastPart;
        }
    }

    /** Whether all of the article or part stands on it. */
    boolean holds(ArticleRef article) {
        return article.code().equals(code) && crimes.stream().anyMatch(crime -> crime.holds(article));
    }

    /** The lines that touch the article or part, wholly or not. */
    List<Sayable> touching(ArticleRef article) {
        return article.code().equals(code)
                ? crimes.stream()
                        .filter(crime -> crime.touches(article))
                        .map(Crime::inWords)
                        .toList()
                : List.of();
    }
}
