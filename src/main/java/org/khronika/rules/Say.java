package org.khronika.rules;

import static org.khronika.words.Phrase.phrase;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.khronika.legislation.ArticleRef;
import org.khronika.values.Numeral;
import org.khronika.values.PartialDate;
import org.khronika.words.Sayable;

/** How the rules print what they speak of. */
final class Say {

    private Say() {}

    /** A day, or "some day from 4 January 2022 to 7 January 2022" where it is a range. */
    static Sayable day(PartialDate date) {
        if (date.isDay()) {
            return date;
        }
        PartialDate first = date.earliest().map(PartialDate::of).orElse(null);
        PartialDate last = date.latest().map(PartialDate::of).orElse(null);
        if (first == null || last == null) {
            return first != null
                    ? phrase("rules.some-day.from").with("first", first)
                    : phrase("rules.some-day.up-to").with("last", Objects.requireNonNull(last));
        }
        return phrase("rules.some-day.between").with("first", first).with("last", last);
    }

    /** What is not on record when an article may or may not be meant. */
    static NotOnRecord partMissing(ArticleRef article) {
        return new NotOnRecord(phrase(article.part() == null ? "rules.not-on-record.part" : "rules.not-on-record.point")
                .with("article", article.inWords()));
    }

    static Sayable article(String article) {
        return ArticleRef.parse(article).inWords();
    }

    /** "three years", "one year and six months", "no time". */
    static Sayable term(Period term) {
        List<Sayable> said = new ArrayList<>();
        count(term.getYears(), "rules.term.years", said);
        count(term.getMonths(), "rules.term.months", said);
        count(term.getDays(), "rules.term.days", said);
        return said.isEmpty() ? phrase("rules.term.no-time") : Sayable.and(said);
    }

    private static void count(int number, String key, List<Sayable> into) {
        if (number > 0) {
            into.add(count(number, key));
        }
    }

    static Sayable count(int number, String key) {
        return phrase(key).with("n", Numeral.of(number));
    }
}
