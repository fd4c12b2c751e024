package org.khronika.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khronika.search.Sought;
import org.khronika.values.PartialDate;

/** Finds among words that stand beside each other those that are a date: 14 November 2022, қараша 2022. */
final class DatesInWords {

    /** The year, the month, the day, and a word that Russian or Kazakh puts beside them. */
    private static final int LONGEST = 4;

    private DatesInWords() {}

    /** The same terms, in which the words of a day or a month are one term. */
    static List<Sought> in(List<Sought> terms) {
        List<Sought> read = new ArrayList<>();
        int at = 0;
        while (at < terms.size()) {
            int next = at;
            for (int length = Math.min(LONGEST, terms.size() - at); length > 0 && next == at; length--) {
                Optional<Sought> day = day(terms.subList(at, at + length));
                if (day.isPresent()) {
                    read.add(day.get());
                    next = at + length;
                }
            }
            if (next == at) {
                read.add(terms.get(next++));
            }
            at = next;
        }
        return List.copyOf(read);
    }

    private static Optional<Sought> day(List<Sought> beside) {
        String words = beside.stream().map(Sought::typed).collect(Collectors.joining(" "));
        if (!beside.stream().allMatch(Sought.Word.class::isInstance)
                || words.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        try {
            PartialDate date = PartialDate.understand(words);
            return date.isDay() || date.month().isPresent()
                    ? Optional.of(new Sought.Day(words, date))
                    : Optional.empty();
        } catch (IllegalArgumentException notADate) {
            return Optional.empty();
        }
    }
}
