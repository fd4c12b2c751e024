package org.khronika.legislation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A closed list of crimes of one code.
 *
 * @param code   the code
 * @param crimes what stands on it
 * @param means  what it means for a case, in a sentence
 */
record ListedCrimes(String code, List<Crime> crimes, String means) {

    private static final Pattern LINE = Pattern.compile(
            "(?<from>\\d+(?:-\\d+)?)(?: to (?<to>\\d+))?(?:\\((?<part>\\d+)(?: to (?<last>\\d+))?\\))?(?: point (?<point>\\d+))?");

    /** One line of it: articles from one number to another, of which only some parts, or only a point, may be meant. */
    record Crime(
            int from,
            int to,
            int firstPart,
            int lastPart,
            @Nullable String point,
            String line) {

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
                    line);
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
    List<String> touching(ArticleRef article) {
        return article.code().equals(code)
                ? crimes.stream()
                        .filter(crime -> crime.touches(article))
                        .map(Crime::line)
                        .toList()
                : List.of();
    }
}
