package org.khronika.rules;

import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.khronika.legislation.ArticleRef;
import org.khronika.values.Capitals;
import org.khronika.values.Choice;
import org.khronika.values.PartialDate;

/** How the rules print what they speak of. */
final class Say {

    private static final List<String> NUMBERS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    private Say() {}

    /** A sentence that goes on after a colon. */
    static String goingOn(String sentence) {
        return Capitals.small(sentence);
    }

    static String date(PartialDate date) {
        return date.inWords(Locale.ENGLISH);
    }

    /** A day, or "some day from 4 January 2022 to 7 January 2022" where it is a range. */
    static String day(PartialDate date) {
        if (date.isDay()) {
            return date(date);
        }
        String from = date.earliest()
                .map(first -> "from " + date(PartialDate.of(first)))
                .orElse("");
        String to =
                date.latest().map(last -> "to " + date(PartialDate.of(last))).orElse("");
        return ("some day " + (from + " " + to).strip()).replace("some day to", "some day up to");
    }

    /** What is not on record when an article may or may not be meant. */
    static String partMissing(ArticleRef article) {
        return "The " + (article.part() == null ? "part" : "point") + " of " + article.printed() + " is not on record.";
    }

    static String article(String article) {
        return ArticleRef.parse(article).printed();
    }

    /** "three years", "one year and six months", "no time". */
    static String term(Period term) {
        List<String> parts =
                List.of(count(term.getYears(), "year"), count(term.getMonths(), "month"), count(term.getDays(), "day"));
        List<String> said =
                parts.stream().filter(part -> !part.startsWith("no ")).toList();
        return said.isEmpty() ? "no time" : list(said, "and");
    }

    static String count(int number, String noun) {
        String digits = number < NUMBERS.size() ? NUMBERS.get(number) : String.valueOf(number);
        return digits + " " + noun + (number == 1 ? "" : "s");
    }

    static String labels(Collection<? extends Choice> choices) {
        return list(choices.stream().map(Choice::label).toList(), "or");
    }

    /** "a", "a or b", "a, b or c". */
    static String list(List<String> items, String last) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        String before = String.join(", ", items.subList(0, items.size() - 1));
        return before + " " + last + " " + items.getLast();
    }
}
