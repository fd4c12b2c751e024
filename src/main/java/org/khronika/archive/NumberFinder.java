package org.khronika.archive;

import static org.khronika.values.SpelledNumbers.MULTIPLIERS;
import static org.khronika.values.SpelledNumbers.NUMBERS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Quantity;

/**
 * Finds every number of a text that says how many, how much, how long or how old, in digits and in English, Russian and Kazakh words. Days, years,
 * distances between days, numbers of articles and paragraphs are none.
 */
final class NumberFinder {

    private static final Pattern IN_LATIN = Pattern.compile("[a-z]+");
    private static final String OPEN = Quantity.opening() + "|only|just";
    private static final String DIGITS = "\\d{1,3}(?:[,\\u00a0\\u202f ]\\d{3})+(?![\\d])|\\d++(?:[.,]\\d{1,2}(?!\\d))?";
    private static final String TEN = words(NUMBERS, (_, number) -> number > 9 && number % 10 == 0);
    private static final String UNIT = words(NUMBERS, (_, number) -> number > 0 && number < 10);
    /** "One" has rules of its own; who says "один" or "бір" seldom counts, and "он" is a pronoun too. */
    private static final String COUNTED = words(NUMBERS, (word, number) -> number > 1 && !word.equals("он"));

    private static final String TIMES = words(MULTIPLIERS, (_, _) -> true);
    private static final String TIMES_ALONE =
            words(MULTIPLIERS, (word, _) -> !IN_LATIN.matcher(word).matches());
    private static final String VAGUE =
            "(?:several|many|a few) (?:hundreds?|thousands?|dozens?|million)|dozens|hundreds|thousands|tens of thousands"
                    + "|(?:несколько )?(?:десятк(?:и|ов)|сот(?:ни|ен)|тысяч[и]?)(?= \\p{L})|ондаған|жүздеген|мыңдаған";
    private static final String NUMBER = "(?:" + DIGITS + "|(?:(?:(?:" + TEN + ")[- ](?:" + UNIT + ")|one|" + COUNTED
            + ")(?: (?:" + TIMES + "))*|(?:a|half a) (?:" + TIMES + ")|" + TIMES_ALONE + ")(?![\\p{L}]))";
    private static final Pattern ANY = Pattern.compile(
            "(?<![\\p{L}\\p{N}_])(?:(?<open>(?i:" + OPEN + ")) )?(?:(?<vague>(?i:" + VAGUE + ")(?!\\p{L}))"
                    + "|(?<![\\d.,:/№#\\[(]\\d{0,9})(?<![.,:/№#\\[-])(?:(?<between>(?i:between|from|от|с)) )?(?<one>(?i:"
                    + NUMBER
                    + "))(?:(?<join>(?: to |–| - |-(?=\\d)| and | до | и | пен ))(?<two>(?i:" + NUMBER + ")))?"
                    + "(?<kk>-?(?i:дан|ден|тан|тен|нан|нен) (?i:астам|артық|көп|кем|аз)|-?(?i:ға|ге|қа|ке|на|не) жуық)?)"
                    + "(?![.,:/]\\d)");

    private static final String ONE_COUNTED =
            "(?s) (?:suspect|person|man|woman|child|activist|journalist|protester|officer|official|lawyer|complaint|conviction)\\b.*";
    private static final int AROUND = 60;

    private final String text;
    private final Spans taken;
    private final List<FoundNumber> found = new ArrayList<>();

    private NumberFinder(String text, Spans taken) {
        this.text = text;
        this.taken = taken;
    }

    /** The words of some numbers, as the alternatives of a pattern. */
    private static String words(Map<String, Long> numbers, BiPredicate<String, Long> some) {
        return numbers.entrySet().stream()
                .filter(number -> some.test(number.getKey(), number.getValue()))
                .map(number -> number.getKey().replace("е", "[её]"))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.joining("|"));
    }

    /**
     * All numbers, in the order of the text.
     *
     * @param taken stretches that are something else: dates, articles, names
     */
    static List<FoundNumber> find(String text, Spans taken) {
        NumberFinder finder = new NumberFinder(text, taken);
        Matcher matcher = ANY.matcher(text);
        int from = 0;
        while (from < text.length() && matcher.find(from)) {
            from = finder.read(matcher);
        }
        return List.copyOf(finder.found);
    }

    /** Reads one; where to look for the next. */
    private int read(Matcher matcher) {
        String vague = matcher.group("vague");
        if (vague != null) {
            add(matcher.start("vague"), matcher.end(), WrittenAmount.of(vague(vague)), true);
            return matcher.end();
        }
        Optional<WrittenAmount> range = range(matcher);
        if (range.isPresent()) {
            add(matcher.start("one"), matcher.end(), range.get(), false);
            return matcher.end();
        }
        int end = matcher.group("two") == null ? matcher.end() : matcher.end("one");
        number(matcher, end);
        return Math.max(end, matcher.start() + 1);
    }

    private static Optional<WrittenAmount> range(Matcher matcher) {
        String join = matcher.group("join");
        boolean and = join != null && join.strip().matches("and|и|пен");
        return join == null || (and && matcher.group("between") == null)
                ? Optional.empty()
                : WrittenAmount.range(matcher.group("one") + " to " + matcher.group("two"));
    }

    private void number(Matcher matcher, int end) {
        String one = matcher.group("one");
        int at = matcher.start("one");
        String after = text.substring(end, Math.min(text.length(), end + AROUND));
        String open = matcher.group("open");
        if (isYear(one, after, open)
                || NumberUnits.isOrder(after)
                || (one.equalsIgnoreCase("one") && !isOneOfSomething(open, after))
                || isItem(at, end)) {
            return;
        }
        boolean bare = open == null || open.matches("(?i)only|just");
        String kk = matcher.group("kk");
        WrittenAmount.of(bare ? "" : open + " ", one, kk == null ? "" : kk)
                .ifPresent(amount -> add(bare ? at : matcher.start(), end, amount, !Character.isDigit(one.charAt(0))));
    }

    /** "One of them", "this is one example" and "the one" count nothing; "only one official" and "one year" do. */
    private static boolean isOneOfSomething(@Nullable String open, String after) {
        boolean only = open != null && open.matches("(?i)only|just|at least|more than");
        return (only && !after.startsWith(" of ")) || after.matches(ONE_COUNTED) || NumberUnits.isMeasured(after);
    }

    private static boolean isYear(String one, String after, @Nullable String open) {
        return one.matches("(?:19|20)\\d\\d")
                && (open == null || !after.matches("(?s) \\p{Ll}{3,}.*"))
                && !NumberUnits.isMeasured(after);
    }

    /** "3." and "(4)" at the beginning of a line, "[12]" anywhere. */
    private boolean isItem(int start, int end) {
        int line = text.lastIndexOf('\n', start) + 1;
        String before = text.substring(line, start);
        String after = text.substring(end, Math.min(text.length(), end + 2));
        return (before.matches("\\s*\\(?") && after.matches("(?s)[.)].*"))
                || (before.endsWith("[") && after.startsWith("]"));
    }

    private void add(int start, int end, WrittenAmount amount, boolean spelled) {
        if (!taken.isFree(start, end)) {
            return;
        }
        String before = text.substring(Math.max(0, start - AROUND), start);
        String after = text.substring(end, Math.min(text.length(), end + AROUND));
        NumberUnits.Unit unit = NumberUnits.of(before, after, spelled);
        if (unit != null) {
            amount.in(unit).ifPresent(said -> found.add(new FoundNumber(start, end, text.substring(start, end), said)));
        }
    }

    private static Quantity vague(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (lower.contains("million")) {
            return Quantity.parse(">=1000000");
        }
        if (lower.contains("tens of thousands")) {
            return Quantity.parse(">=10000");
        }
        if (lower.contains("thousand") || lower.contains("тысяч") || lower.contains("мың")) {
            return Quantity.parse(">=1000");
        }
        boolean tens = lower.contains("dozen") || lower.contains("десятк") || lower.contains("ондаған");
        return Quantity.parse(tens ? ">=12" : ">=100");
    }
}
