package org.khronika.values;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.khronika.values.DateVocabulary.Sense;
import org.khronika.values.DateWords.DateWord;

/** Understands dates in words. English, Russian and Kazakh have one grammar once {@link KazakhOrder} has turned the last. */
class DateGrammar {

    private static final Set<Sense> LINKS = EnumSet.of(Sense.TO, Sense.UNTIL, Sense.UP_TO, Sense.DASH, Sense.AND);
    private static final Set<Sense> BEGINNINGS =
            EnumSet.of(Sense.BEFORE, Sense.AFTER, Sense.SINCE, Sense.UNTIL, Sense.UP_TO, Sense.TO, Sense.BETWEEN);

    private DateGrammar() {}

    /** Reads words, or refuses them with a clause that says why. */
    static DateForm read(String text) {
        List<DateWord> tokens = aboutInside(KazakhOrder.turned(DateWords.of(text)));
        if (tokens.isEmpty()) {
            throw new WrongValue(phrase("values.wrong.no-date"));
        }
        Sense first = tokens.getFirst().sense();
        if (!BEGINNINGS.contains(first)) {
            return stretch(tokens, false);
        }
        List<DateWord> rest = tokens.subList(1, tokens.size());
        return switch (first) {
            case BEFORE, UP_TO -> before(LooseDate.of(rest));
            case AFTER -> after(LooseDate.of(rest));
            case UNTIL, TO -> new DateForm.Until(LooseDate.of(rest).to());
            case SINCE -> link(rest) < 0 ? new DateForm.Since(LooseDate.of(rest).from()) : stretch(rest, true);
            default -> between(rest);
        };
    }

    private static DateForm before(LooseDate date) {
        if (date.isEnd()) {
            return new DateForm.Until(date.to());
        }
        CalendarDate from = date.from();
        return DateForm.Before.day(from.earliest(), from.approximate());
    }

    private static DateForm after(LooseDate date) {
        CalendarDate to = date.to();
        return DateForm.After.day(to.latest(), to.approximate());
    }

    private static DateForm between(List<DateWord> tokens) {
        if (link(tokens) < 0) {
            throw new WrongValue(phrase("values.wrong.between-what"));
        }
        return stretch(tokens, true);
    }

    private static DateForm stretch(List<DateWord> tokens, boolean announced) {
        int link = link(tokens);
        if (link < 0) {
            return LooseDate.of(tokens).form();
        }
        LooseDate left = LooseDate.of(tokens.subList(0, link));
        LooseDate right = LooseDate.of(tokens.subList(link + 1, tokens.size()));
        LooseDate from = left.filledFrom(right);
        LooseDate to = right.filledFrom(left);
        if (!announced && tokens.get(link).sense() == Sense.AND && !from.isJustBefore(to)) {
            throw new WrongValue(phrase("values.wrong.two-dates"));
        }
        return DateForm.Between.of(from.from(), to.to());
    }

    /** Where the two sides of a stretch meet, or -1. */
    private static int link(List<DateWord> tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            if (LINKS.contains(tokens.get(at).sense())) {
                return at;
            }
        }
        return -1;
    }

    /** "About since March" is since about March: the preposition goes first. */
    private static List<DateWord> aboutInside(List<DateWord> tokens) {
        List<DateWord> turned = new ArrayList<>(tokens);
        for (int at = 0; at + 1 < turned.size(); at++) {
            Sense next = turned.get(at + 1).sense();
            if (turned.get(at).sense() == Sense.ABOUT && (BEGINNINGS.contains(next) || LINKS.contains(next))) {
                Collections.swap(turned, at, at + 1);
            }
        }
        return turned;
    }
}
