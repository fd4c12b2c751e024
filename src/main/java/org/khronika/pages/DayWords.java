package org.khronika.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.khronika.values.Capitals;
import org.khronika.values.PartialDate;
import org.khronika.words.Language;

/**
 * The words of a day in a sentence that is the same on many days, so that a page can put in those of another: in which form the sentence
 * has the day, and how the language says each form.
 */
final class DayWords {

    private static final List<String> FORMS = List.of("asof", "on", "began", "until", "since", "day");
    private static final String BEGIN = "\uE000";
    private static final String END = "\uE001";
    private static final String CAPITAL = "^";
    private static final Pattern MARK = Pattern.compile(BEGIN + "([^" + END + "]*)" + END);
    private static final int LEAP_YEAR = 2024;
    private static final int YEAR = 2001;
    private static final int DAY = 27;

    /** Each register of each release asks for the same few. */
    private static final Map<FormIn, Map<String, Object>> PATTERNS = new ConcurrentHashMap<>();

    private record FormIn(String form, Language language) {}

    private DayWords() {}

    /** A text with a mark in place of each word of the day. */
    static String marked(String text, LocalDate day, Language language) {
        return marking(day, language).apply(text);
    }

    /** Puts a mark in place of each word of the day, in any number of texts. */
    static UnaryOperator<String> marking(LocalDate day, Language language) {
        Map<String, String> marks = new LinkedHashMap<>();
        for (String form : FORMS) {
            String words = said(day, form, language);
            marks.putIfAbsent(words, BEGIN + form + END);
            marks.putIfAbsent(Capitals.first(words), BEGIN + CAPITAL + form + END);
        }
        List<Map.Entry<String, String>> longestFirst = marks.entrySet().stream()
                .sorted(Comparator.comparingInt(mark -> -mark.getKey().length()))
                .toList();
        return text -> {
            String marked = text;
            for (Map.Entry<String, String> mark : longestFirst) {
                // Most texts say nothing of the day.
                marked = marked.contains(mark.getKey()) ? marked(marked, mark.getKey(), mark.getValue()) : marked;
            }
            return marked;
        };
    }

    private static String marked(String text, String words, String mark) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])")
                .matcher(text)
                .replaceAll(Matcher.quoteReplacement(mark));
    }

    /** A marked text in its parts: words, and where the day stands the name of its form, with a sign before it that begins a sentence. */
    static List<Object> parts(String marked) {
        List<Object> parts = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        int at = 0;
        while (mark.find()) {
            if (mark.start() > at) {
                parts.add(marked.substring(at, mark.start()));
            }
            parts.add(Map.of("day", mark.group(1)));
            at = mark.end();
        }
        if (at < marked.length()) {
            parts.add(marked.substring(at));
        }
        return parts;
    }

    /** A marked text with the words of a day. */
    static String filled(String marked, LocalDate day, Language language) {
        return MARK.matcher(marked).replaceAll(mark -> {
            String form = mark.group(1);
            String words = said(day, form.replace(CAPITAL, ""), language);
            return Matcher.quoteReplacement(form.startsWith(CAPITAL) ? Capitals.first(words) : words);
        });
    }

    /** The forms of the day that marked texts have, and always that of a heading. */
    static Set<String> forms(Stream<String> marked) {
        Set<String> forms = new java.util.TreeSet<>(Set.of("asof"));
        marked.flatMap(text -> MARK.matcher(text).results())
                .map(mark -> mark.group(1).replace(CAPITAL, ""))
                .forEach(forms::add);
        return forms;
    }

    /**
     * How the language says a form of any day: for each month the words with {d} for the day and {y} for the year, and the days that it
     * says otherwise.
     */
    static Map<String, Object> pattern(String form, Language language) {
        return PATTERNS.computeIfAbsent(new FormIn(form, language), asked -> worked(asked.form(), asked.language()));
    }

    private static Map<String, Object> worked(String form, Language language) {
        List<String> months = new ArrayList<>();
        Map<String, String> others = new TreeMap<>();
        for (int month = 1; month <= 12; month++) {
            String usual = pattern(LocalDate.of(YEAR, month, DAY), form, language);
            months.add(usual);
            LocalDate first = LocalDate.of(LEAP_YEAR, month, 1);
            first.datesUntil(first.plusMonths(1)).forEach(day -> {
                String own = pattern(day, form, language);
                if (!own.equals(usual)) {
                    others.put(day.toString().substring(5), own);
                }
            });
        }
        Map<String, Object> pattern = new LinkedHashMap<>();
        pattern.put("months", months);
        pattern.put("others", others);
        return Collections.unmodifiableMap(pattern);
    }

    private static String pattern(LocalDate day, String form, Language language) {
        return said(day, form, language)
                .replaceFirst("(?<!\\d)" + day.getYear() + "(?!\\d)", "{y}")
                .replaceFirst("(?<!\\d)" + day.getDayOfMonth() + "(?!\\d)", "{d}");
    }

    private static String said(LocalDate day, String form, Language language) {
        PartialDate date = PartialDate.of(day);
        return form.equals("day") ? date.in(language) : date.in(language, form);
    }
}
