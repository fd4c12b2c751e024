package org.khronika.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds everything that is written as a date. What the words leave open, {@link DateResolver} fills in. */
record DateFinder(DatePatterns words) {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,2}");

    /** The dates of the whole text, in its order; none overlaps another. */
    List<RawDate> find(TokenizedText document) {
        TakenStretches taken = new TakenStretches(document.text.length());
        List<RawDate> found = new ArrayList<>();
        for (DatePatterns.Rule rule : words.rules) {
            for (Paragraph paragraph : document.paragraphs) {
                Matcher matcher = rule.pattern()
                        .matcher(document.text)
                        .useTransparentBounds(true)
                        .region(paragraph.start(), paragraph.end());
                while (matcher.find()) {
                    if (taken.free(matcher.start(), matcher.end())) {
                        List<RawDate> read = read(rule, matcher);
                        if (!read.isEmpty()) {
                            found.addAll(read);
                            taken.take(matcher.start(), matcher.end());
                        }
                    }
                }
            }
        }
        found.sort(Comparator.comparingInt(RawDate::start));
        return found;
    }

    private List<RawDate> read(DatePatterns.Rule rule, Matcher matcher) {
        return switch (rule.reads()) {
            case "days", "months" -> list(rule, matcher);
            default -> one(rule, matcher);
        };
    }

    private List<RawDate> one(DatePatterns.Rule rule, Matcher matcher) {
        Integer year = year(matcher, "y", "yy");
        int month = month(matcher, "m", "mm");
        int day = number(group(matcher, "d"));
        int month2 = month(matcher, "m2", "mm2");
        int day2 = number(group(matcher, "d2"));
        Integer year2 = year(matcher, "y2", "yy2");
        if (rule.reads().equals("range") && day2 > 0 && month2 == 0) {
            month2 = month;
        }
        int leap = 2000;
        if (!EdtfWriter.exists(year == null ? leap : year, month, day)
                || !EdtfWriter.exists(year2 == null ? leap : year2, month2, day2)) {
            return List.of();
        }
        int count = number(group(matcher, "n"));
        String season = group(matcher, "season");
        String part = season != null ? season.toLowerCase(Locale.ROOT) : part(group(matcher, "part"));
        String relative = group(matcher, "rel");
        String weekday = group(matcher, "wd");
        if (weekday != null) {
            relative = weekday.toLowerCase(Locale.ROOT);
        }
        return List.of(new RawDate(
                matcher.start(),
                matcher.end(),
                rule.id(),
                rule.reads(),
                year,
                month,
                day,
                year2,
                month2,
                day2,
                part,
                part(group(matcher, "part2")),
                count,
                relative));
    }

    /** "16 and 17 December", "in July, August and September 2022": each a date of its own. */
    private List<RawDate> list(DatePatterns.Rule rule, Matcher matcher) {
        List<RawDate> dates = new ArrayList<>();
        Integer year = year(matcher, "y", "yy");
        boolean days = rule.reads().equals("days");
        String single = days ? "day" : "month";
        int month = month(matcher, "m", "mm");
        Matcher item = (days ? DIGITS : Pattern.compile("\\p{L}+")).matcher(group(matcher, "list"));
        int offset = matcher.start("list");
        while (item.find()) {
            int itemMonth =
                    days ? month : words.months.getOrDefault(item.group().toLowerCase(Locale.ROOT), 0);
            int day = days ? Integer.parseInt(item.group()) : 0;
            if (itemMonth > 0) {
                int end = offset + item.end();
                dates.add(raw(rule, single, offset + item.start(), ordinalEnd(matcher, end), year, itemMonth, day));
            }
        }
        int lastStart = days ? matcher.start("d") : matcher.start("m");
        boolean monthFirst = days && matcher.start("m") < matcher.start("d");
        dates.add(raw(rule, single, lastStart, matcher.end(), year, month, days ? number(group(matcher, "d")) : 0));
        if (monthFirst && !dates.isEmpty()) {
            RawDate first = dates.getFirst();
            dates.set(0, raw(rule, single, matcher.start(), first.end(), year, month, first.day()));
        }
        boolean valid = dates.stream()
                .allMatch(date -> EdtfWriter.exists(year == null ? 2000 : year, date.month(), date.day()));
        return valid ? dates : List.of();
    }

    private static int ordinalEnd(Matcher matcher, int end) {
        String rest = matcher.group()
                .substring(Math.min(end - matcher.start(), matcher.group().length()));
        return rest.matches("(?s)(?:st|nd|rd|th).*") ? end + 2 : end;
    }

    private static RawDate raw(
            DatePatterns.Rule rule, String reads, int start, int end, @Nullable Integer year, int month, int day) {
        return new RawDate(start, end, rule.id(), reads, year, month, day, null, 0, 0, null, null, 0, null);
    }

    private @Nullable String part(@Nullable String word) {
        return word == null
                ? null
                : words.parts.get(word.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
    }

    private int month(Matcher matcher, String name, String numeric) {
        String word = group(matcher, name);
        if (word != null) {
            String plain = word.toLowerCase(Locale.ROOT).replace(".", "");
            return words.months.getOrDefault(plain, 0);
        }
        return number(group(matcher, numeric));
    }

    private @Nullable Integer year(Matcher matcher, String name, String shortName) {
        String full = group(matcher, name);
        if (full != null) {
            return Integer.valueOf(full);
        }
        String two = group(matcher, shortName);
        return two == null ? null : Integer.valueOf(2000 + Integer.parseInt(two));
    }

    private int number(@Nullable String word) {
        if (word == null) {
            return 0;
        }
        String digits = word.replaceAll("\\D", "");
        return digits.isEmpty()
                ? words.numbers.getOrDefault(word.toLowerCase(Locale.ROOT), 0)
                : Integer.parseInt(digits);
    }

    private static @Nullable String group(Matcher matcher, String name) {
        Map<String, Integer> names = matcher.namedGroups();
        return names.containsKey(name) ? matcher.group(name) : null;
    }
}
