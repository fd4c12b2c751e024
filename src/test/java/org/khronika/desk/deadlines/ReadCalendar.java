package org.khronika.desk.deadlines;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a calendar back as RFC 5545 says: unfolds its lines and undoes what was escaped. */
final class ReadCalendar {

    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");

    private ReadCalendar() {}

    static List<String> lines(String text) {
        return List.of(text.replace("\r\n ", "").split("\r\n"));
    }

    /** The values of a property, in their order. */
    static List<String> values(String text, String property) {
        return lines(text).stream()
                .filter(line -> line.startsWith(property + ":"))
                .map(line -> unescaped(line.substring(property.length() + 1)))
                .toList();
    }

    private static String unescaped(String value) {
        return ESCAPED.matcher(value).replaceAll(ReadCalendar::letter);
    }

    private static String letter(MatchResult escaped) {
        return escaped.group(1).equals("n") ? "\n" : Matcher.quoteReplacement(escaped.group(1));
    }
}
