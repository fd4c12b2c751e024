package org.khronika.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fills in what written dates leave open. A date without a year takes it from a date of the same month in its paragraph, else
 * from the nearest date before it in the paragraph, else from the date of the document, rolled back so that it is not to come.
 * "The same day" is the day last named.
 */
final class DateResolver {

    /** How many dates away one is still looked for that helps to understand another. */
    private static final int FARTHEST = 500;

    private final DatePatterns words;
    private final TokenizedText document;
    private final List<RawDate> raw;
    private final @Nullable LocalDate documentDate;
    /** For each raw date the value found so far, or null. */
    private final List<@Nullable String> values = new ArrayList<>();
    /** By month; counted when first asked for. */
    private @Nullable Map<Integer, Integer> yearsOfEvents;

    DateResolver(DatePatterns words, TokenizedText document, List<RawDate> raw, @Nullable LocalDate documentDate) {
        this.words = words;
        this.document = document;
        this.raw = raw;
        this.documentDate = documentDate;
    }

    List<TentativeDetail> resolve() {
        for (RawDate date : raw) {
            values.add(date.namedYear() != null ? explicit(withBothYears(date)) : null);
        }
        List<TentativeDetail> drafts = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            RawDate date = raw.get(i);
            String value = values.get(i);
            boolean inferred = value == null;
            if (inferred) {
                value = date.namesMonthOrYear() ? yearless(i) : relative(i);
                values.set(i, value);
            }
            if (value != null) {
                TentativeDetail draft = new TentativeDetail(
                        DetailKind.DATE, date.start(), date.end(), value, inferred ? 0.8 : 0.97, date.rule());
                drafts.add(flagged(draft, date, inferred));
            }
        }
        return drafts;
    }

    private TentativeDetail flagged(TentativeDetail draft, RawDate date, boolean inferred) {
        if (inferred) {
            draft.with(Flag.INFERRED);
        }
        if (draft.value.contains("~")) {
            draft.with(Flag.APPROXIMATE);
        }
        if (date.day() == 0 && isEventName(date)) {
            draft.with(Flag.EVENT_NAME);
        }
        return draft;
    }

    private boolean isEventName(RawDate date) {
        Sentence sentence = document.sentenceAt(date.start());
        int next = sentence.tokenAt(date.end());
        for (int i = next; i < Math.min(next + 3, sentence.tokens().size()); i++) {
            Token token = sentence.tokens().get(i);
            if (words.eventNouns.contains(token.lower())) {
                return true;
            }
            if (!token.isWord() && !"’'‘".contains(token.text())) {
                return false;
            }
            if (token.isWord() && NOT_IN_NAMES.contains(token.lower())) {
                return false;
            }
        }
        return false;
    }

    private static final java.util.Set<String> NOT_IN_NAMES = java.util.Set.of(
            "the", "a", "an", "in", "on", "at", "for", "by", "to", "of", "when", "after", "over", "with", "during",
            "and", "as", "which", "who", "his", "her", "their", "were", "was", "police", "because", "from", "several");

    private static RawDate withBothYears(RawDate date) {
        if (!date.isRange()) {
            return date;
        }
        if (date.year() == null && date.year2() != null) {
            boolean earlier = date.month() > date.month2() && date.month2() > 0;
            return date.inYear(date.year2() - (earlier ? 1 : 0));
        }
        if (date.year() != null && date.year2() == null) {
            boolean later = date.month2() < date.month();
            return date.endingInYear(date.year() + (later ? 1 : 0));
        }
        return date;
    }

    private @Nullable String explicit(RawDate date) {
        int year = date.year() == null ? 0 : date.year();
        return switch (date.reads()) {
            case "range" -> range(date);
            case "part" ->
                date.part() == null
                        ? EdtfWriter.point(year, date.month(), 0)
                        : EdtfWriter.part(year, date.month(), date.part());
            case "first-months" ->
                EdtfWriter.range(EdtfWriter.point(year, 1, 0), EdtfWriter.point(year, date.count(), 0));
            case "quarter" ->
                EdtfWriter.range(
                        EdtfWriter.point(year, date.count() * 3 - 2, 0), EdtfWriter.point(year, date.count() * 3, 0));
            case "season" -> season(date, year);
            default ->
                EdtfWriter.exists(year, date.month(), date.day())
                        ? EdtfWriter.point(year, date.month(), date.day())
                        : null;
        };
    }

    private @Nullable String season(RawDate date, int year) {
        int[] ends = words.seasons.get(String.valueOf(date.part()));
        return ends == null
                ? null
                : EdtfWriter.range(EdtfWriter.point(year, ends[0], 0), EdtfWriter.point(year, ends[1], 0));
    }

    private static @Nullable String range(RawDate date) {
        if (date.year() == null || date.year2() == null) {
            return null;
        }
        String from = date.part() != null
                ? EdtfWriter.partStart(date.year(), date.month(), date.part())
                : EdtfWriter.point(date.year(), date.month(), date.day());
        String to = date.part2() != null
                ? EdtfWriter.partEnd(date.year2(), date.month2(), date.part2())
                : EdtfWriter.point(date.year2(), date.month2(), date.day2());
        LocalDate first = EdtfWriter.earliest(from);
        LocalDate last = EdtfWriter.latest(to);
        return first == null || last == null || first.isAfter(last) ? null : EdtfWriter.range(from, to);
    }

    private @Nullable String yearless(int index) {
        RawDate date = raw.get(index);
        int lastMonth = date.month2() > 0 ? date.month2() : date.month();
        int lastDay = date.day2() > 0 ? date.day2() : date.day();
        if (lastMonth == 0 && date.relative() == null) {
            // "2022/11" as years that run backwards: no date at all
            return null;
        }
        Integer year = yearFor(index, lastMonth, lastDay);
        if (year == null) {
            return date.isRange() || date.part() != null
                    ? null
                    : "XXXX" + EdtfWriter.point(2000, lastMonth, lastDay).substring(4);
        }
        if (date.isRange()) {
            return explicit(withBothYears(date.endingInYear(year)));
        }
        return explicit(date.inYear(year));
    }

    private @Nullable Integer yearFor(int index, int month, int day) {
        RawDate date = raw.get(index);
        if (date.relative() != null) {
            return relativeYear(index, date.relative());
        }
        if (date.day() == 0 && isEventName(date)) {
            Integer year = yearOfEvent(month);
            if (year != null) {
                return year;
            }
        }
        int paragraph = document.sentenceAt(date.start()).paragraph();
        LocalDate before = null;
        for (int i = index - 1; i >= Math.max(0, index - FARTHEST); i--) {
            String value = values.get(i);
            LocalDate other = value == null ? null : EdtfWriter.earliest(value);
            if (document.sentenceAt(raw.get(i).start()).paragraph() != paragraph) {
                break;
            }
            if (other != null && raw.get(i).month() > 0) {
                if (raw.get(i).month() == month || raw.get(i).month2() == month) {
                    return raw.get(i).month2() == month && raw.get(i).month() != month
                            ? latestYear(value, other.getYear())
                            : Integer.valueOf(other.getYear());
                }
                before = before == null && !isEventName(raw.get(i)) ? other : before;
            }
        }
        for (int i = index + 1; i < Math.min(raw.size(), index + FARTHEST); i++) {
            String value = values.get(i);
            if (document.sentenceAt(raw.get(i).start()).paragraph() != paragraph) {
                break;
            }
            LocalDate other = value == null ? null : EdtfWriter.earliest(value);
            if (other != null && raw.get(i).month() == month) {
                return other.getYear();
            }
        }
        if (before != null) {
            Integer recent = recentYear(date, before, month, day);
            return recent != null ? recent : notToCome(date, nearest(before, month, day), month, day);
        }
        if (documentDate != null) {
            return isUntil(date) ? nearest(documentDate, month, day) : rolledBack(date, month, day);
        }
        return yearNamedAnywhere(index, month, day);
    }

    /** "In custody since July 2022; on 31 January …" in a report of February: the day just before the report, unless "had" looks back. */
    private @Nullable Integer recentYear(RawDate date, LocalDate before, int month, int day) {
        LocalDate now = documentDate;
        if (now == null || day == 0 || isComing(date)) {
            return null;
        }
        Integer year = rolledBack(date, month, day);
        if (year == null || !EdtfWriter.exists(year, month, day)) {
            return null;
        }
        LocalDate recent = LocalDate.of(year, month, day);
        Sentence sentence = document.sentenceAt(date.start());
        String left = sentence.text().substring(0, date.start() - sentence.start());
        boolean justNow = ChronoUnit.DAYS.between(recent, now) <= 45 && !recent.isBefore(before);
        return justNow && !left.matches("(?s).*\\bhad\\b.*") ? year : null;
    }

    private boolean isUntil(RawDate date) {
        Sentence sentence = document.sentenceAt(date.start());
        int at = sentence.tokenAt(date.start());
        String before = at > 0 ? sentence.tokens().get(at - 1).lower() : "";
        return before.equals("until") || before.equals("till") || before.equals("by");
    }

    /** The year before, where the day would come after the document and nothing says that it is to come. */
    private @Nullable Integer notToCome(RawDate date, @Nullable Integer year, int month, int day) {
        LocalDate now = documentDate;
        if (year == null || now == null || isComing(date) || !EdtfWriter.exists(year, month, day)) {
            return year;
        }
        boolean later = LocalDate.of(year, month, day == 0 ? 1 : day).isAfter(now);
        return later && EdtfWriter.exists(year - 1, month, day) ? Integer.valueOf(year - 1) : year;
    }

    private static Integer latestYear(@Nullable String value, int otherwise) {
        LocalDate latest = value == null ? null : EdtfWriter.latest(value);
        return latest == null ? otherwise : latest.getYear();
    }

    /** The year in which this month and day come closest to the other date. */
    private static @Nullable Integer nearest(LocalDate other, int month, int day) {
        Integer best = null;
        long distance = Long.MAX_VALUE;
        for (int year = other.getYear() - 1; year <= other.getYear() + 1; year++) {
            if (!EdtfWriter.exists(year, month, day)) {
                continue;
            }
            LocalDate there = LocalDate.of(year, month, day == 0 ? 15 : day);
            long between = Math.abs(ChronoUnit.DAYS.between(other, there));
            if (between < distance) {
                distance = between;
                best = year;
            }
        }
        return best;
    }

    private @Nullable Integer rolledBack(RawDate date, int month, int day) {
        LocalDate now = java.util.Objects.requireNonNull(documentDate);
        boolean coming = isComing(date);
        int year = now.getYear();
        for (int tried = coming ? year : year + 1; Math.abs(tried - year) < 9; tried += coming ? 1 : -1) {
            if (!EdtfWriter.exists(tried, month, day)) {
                continue;
            }
            LocalDate first = LocalDate.of(tried, month, day == 0 ? 1 : day);
            LocalDate last = day == 0 ? YearMonth.of(tried, month).atEndOfMonth() : first;
            if (coming ? !last.isBefore(now) : !first.isAfter(now)) {
                return tried;
            }
        }
        return null;
    }

    private boolean isComing(RawDate date) {
        Sentence sentence = document.sentenceAt(date.start());
        int at = sentence.tokenAt(date.start());
        return sentence.tokens().subList(Math.max(0, at - 8), at).stream()
                .anyMatch(token -> words.comingWords.contains(token.lower()));
    }

    private @Nullable Integer yearNamedAnywhere(int index, int month, int day) {
        for (int step = 1; step < Math.min(raw.size(), FARTHEST); step++) {
            for (int i : new int[] {index - step, index + step}) {
                String value = i >= 0 && i < raw.size() ? values.get(i) : null;
                LocalDate other = value == null ? null : EdtfWriter.earliest(value);
                if (other != null) {
                    return raw.get(i).month() > 0 ? nearest(other, month, day) : Integer.valueOf(other.getYear());
                }
            }
        }
        return null;
    }

    private @Nullable Integer relativeYear(int index, String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (lower.contains("same") || lower.contains("that")) {
            LocalDate before = lastNamed(index, false);
            return before == null ? null : Integer.valueOf(before.getYear());
        }
        if (documentDate == null) {
            return null;
        }
        return documentDate.getYear() - (lower.contains("last") ? 1 : 0);
    }

    private @Nullable String relative(int index) {
        RawDate date = raw.get(index);
        LocalDate day = lastNamed(index, true);
        LocalDate any = lastNamed(index, false);
        LocalDate now = documentDate;
        return switch (date.reads()) {
            case "same-day" -> day == null ? null : day.toString();
            case "next-day" -> day == null ? null : day.plusDays(1).toString();
            case "day-before" -> day == null ? null : day.minusDays(1).toString();
            case "days-later" -> day == null ? null : day.plusDays(date.count()).toString();
            case "same-month" -> any == null ? null : YearMonth.from(any).toString();
            case "next-month" ->
                any == null ? null : YearMonth.from(any).plusMonths(1).toString();
            case "months-later" ->
                any == null
                        ? null
                        : YearMonth.from(any).plusMonths(date.count()).toString();
            case "same-year" -> any == null ? null : Integer.toString(any.getYear());
            case "today" -> now == null ? null : now.toString();
            case "yesterday" -> now == null ? null : now.minusDays(1).toString();
            case "weekday" -> now == null ? null : weekday(date, now).toString();
            case "last-week" -> now == null ? null : week(date, now);
            case "last-month" -> now == null ? null : month(date, now).toString();
            case "last-year" -> now == null ? null : Integer.toString(now.getYear() - (says(date, "last") ? 1 : 0));
            case "first-months" -> firstMonths(index);
            default -> null;
        };
    }

    private @Nullable String firstMonths(int index) {
        Integer year = relativeYear(index, String.valueOf(raw.get(index).relative()));
        return year == null ? null : explicit(raw.get(index).inYear(year));
    }

    private LocalDate weekday(RawDate date, LocalDate now) {
        int number = words.weekdays.getOrDefault(String.valueOf(date.relative()), 1);
        DayOfWeek day = DayOfWeek.of(number);
        boolean coming = says(date, "next") || isComing(date);
        if (says(date, "last")) {
            return now.with(TemporalAdjusters.previous(day));
        }
        return now.with(coming ? TemporalAdjusters.next(day) : TemporalAdjusters.previousOrSame(day));
    }

    private String week(RawDate date, LocalDate now) {
        LocalDate monday = now.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate first = says(date, "last") ? monday.minusWeeks(1) : monday;
        return first + "/" + first.plusDays(6);
    }

    private YearMonth month(RawDate date, LocalDate now) {
        return says(date, "last") ? YearMonth.from(now).minusMonths(1) : YearMonth.from(now);
    }

    private boolean says(RawDate date, String word) {
        return document.text
                .substring(date.start(), date.end())
                .toLowerCase(Locale.ROOT)
                .contains(word);
    }

    /** The day (or the first day of whatever was) named last before this date in its paragraph, else in the one before. */
    private @Nullable LocalDate lastNamed(int index, boolean dayOnly) {
        int paragraph = document.sentenceAt(raw.get(index).start()).paragraph();
        for (int i = index - 1; i >= Math.max(0, index - FARTHEST); i--) {
            String value = values.get(i);
            if (paragraph - document.sentenceAt(raw.get(i).start()).paragraph() > 1) {
                return null;
            }
            if (value != null
                    && (!dayOnly || EdtfWriter.isDay(value))
                    && !isEventName(raw.get(i))
                    && !isBound(raw.get(i))) {
                return EdtfWriter.earliest(value);
            }
        }
        return null;
    }

    /** "Since September", "before 5 May": the other end of something, and not when it happened. */
    private boolean isBound(RawDate date) {
        Sentence sentence = document.sentenceAt(date.start());
        int at = sentence.tokenAt(date.start());
        return at > 0 && words.boundWords.contains(sentence.tokens().get(at - 1).lower());
    }

    /** The year that this document gives the event of which a month is the name ("the January events"). */
    private @Nullable Integer yearOfEvent(int month) {
        if (yearsOfEvents == null) {
            yearsOfEvents = yearsOfEvents();
        }
        return yearsOfEvents.get(month);
    }

    private Map<Integer, Integer> yearsOfEvents() {
        Map<Integer, Map<Integer, Integer>> times = new HashMap<>();
        for (RawDate date : raw) {
            if (date.year() != null && date.day() == 0 && isEventName(date)) {
                times.computeIfAbsent(date.month(), _ -> new HashMap<>()).merge(date.year(), 1, Integer::sum);
            }
        }
        Map<Integer, Integer> years = new HashMap<>();
        times.forEach((month, counts) -> counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .ifPresent(most -> years.put(month, most.getKey())));
        return years;
    }
}
