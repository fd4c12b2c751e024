package org.khronika.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** "Two days before the vote on 20 November", "a week after 3 May": the day or the days that an offset from a named day means. */
final class DateOffsets {

    private final Pattern offset;
    private final Map<String, Integer> numbers;

    DateOffsets(DatePatterns words) {
        this.offset = words.offset;
        this.numbers = words.numbers;
    }

    /** One more date for every named day that an offset stands before; the named day stays a detail of its own. */
    List<TentativeDetail> beside(List<TentativeDetail> dates, TokenizedText document) {
        List<TentativeDetail> found = new ArrayList<>();
        for (TentativeDetail date : dates) {
            if (!EdtfWriter.isDay(date.value)) {
                continue;
            }
            Sentence sentence = document.sentenceAt(date.start);
            String left = document.text.substring(sentence.start(), Math.max(sentence.start(), date.start));
            Matcher matcher = offset.matcher(left);
            String value = matcher.find() ? value(matcher, LocalDate.parse(date.value)) : null;
            if (value != null) {
                TentativeDetail draft = new TentativeDetail(
                        DetailKind.DATE, sentence.start() + matcher.start(), date.end, value, 0.75, "date.offset");
                found.add(draft.with(Flag.INFERRED));
            }
        }
        return found;
    }

    private @Nullable String value(Matcher matcher, LocalDate day) {
        boolean before = matcher.group("before") != null;
        int length = matcher.group("week") != null ? 7 : 1;
        String number = matcher.group("n").toLowerCase(Locale.ROOT);
        Integer count = number.matches("\\d+") ? Integer.valueOf(number) : numbers.get(number);
        if (count != null) {
            return day.plusDays((long) (before ? -count : count) * length).toString();
        }
        LocalDate near = before ? day.minusDays(1) : day.plusDays(1);
        LocalDate far = day.plusDays(before ? -7L * length : 7L * length);
        return before ? far + "~/" + near + "~" : near + "~/" + far + "~";
    }
}
