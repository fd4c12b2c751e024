package org.khronika.reading;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.values.SpelledNumbers;

/** Numbers as texts write them: 1,500 and 1,5 and 7 1/2, twenty-one, one and a half, two million. */
final class Numbers {

    private static final Pattern FRACTION = Pattern.compile("(?:(\\d+)[ -])?(\\d)/(\\d)");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[,. \\u00a0’]\\d{3})+");

    private static final Pattern LATIN = Pattern.compile("[a-z]+");

    private final Map<String, Integer> words = new HashMap<>();
    /** A pattern for any number, without groups. */
    final String pattern;
    /** The same without "a" and "an". */
    final String patternWithoutArticle;

    Numbers() {
        SpelledNumbers.NUMBERS.forEach((word, value) -> {
            if (value > 0 && LATIN.matcher(word).matches()) {
                words.put(word, value.intValue());
            }
        });
        words.putAll(Map.of("a", 1, "an", 1, "hundred", 100));
        String digits = "\\d{1,3}(?:[, \\u00a0]\\d{3})+(?!\\d)|\\d+(?:[.,]\\d{1,2})?(?:[ -]\\d/\\d)?(?:½)?|\\d/\\d|½";
        pattern = "(?:" + digits + "|" + wordPattern(true) + ")";
        patternWithoutArticle = "(?:" + digits + "|" + wordPattern(false) + ")";
    }

    private String wordPattern(boolean articles) {
        String all = words.keySet().stream()
                .filter(word -> articles || word.length() > 2)
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word))
                .collect(Collectors.joining("|"));
        String tens = "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)";
        return "(?i:\\b(?:" + tens + "-(?:one|two|three|four|five|six|seven|eight|nine)|(?:" + all
                + "))\\b(?: hundred\\b)?(?: thousand\\b)?(?:(?:-| )and(?:-| )(?:a(?:-| ))?half\\b)?)";
    }

    /** The number, or null when the words are none. */
    @Nullable
    BigDecimal read(String written) {
        String text = written.strip().toLowerCase(Locale.ROOT).replace('\u00a0', ' ');
        BigDecimal half = BigDecimal.ZERO;
        if (text.endsWith("½")) {
            half = new BigDecimal("0.5");
            text = text.substring(0, text.length() - 1).strip();
        }
        if (text.matches(".*and[- ](a[- ])?half")) {
            half = new BigDecimal("0.5");
            text = text.replaceAll("[- ]and[- ](a[- ])?half", "").strip();
        }
        BigDecimal whole = text.isEmpty() ? BigDecimal.ZERO : whole(text);
        return whole == null ? null : whole.add(half);
    }

    private @Nullable BigDecimal whole(String text) {
        Matcher fraction = FRACTION.matcher(text);
        if (fraction.matches()) {
            BigDecimal part = new BigDecimal(fraction.group(2))
                    .divide(new BigDecimal(fraction.group(3)), 4, java.math.RoundingMode.HALF_UP);
            return fraction.group(1) == null ? part : part.add(new BigDecimal(fraction.group(1)));
        }
        if (GROUPED.matcher(text).matches()) {
            return new BigDecimal(text.replaceAll("\\D", ""));
        }
        if (Character.isDigit(text.charAt(0))) {
            String plain = text.replace(',', '.');
            return plain.matches("\\d+(\\.\\d+)?") ? new BigDecimal(plain) : null;
        }
        return spelled(text);
    }

    private @Nullable BigDecimal spelled(String text) {
        long total = 0;
        long current = 0;
        for (String word : text.split("[ -]", -1)) {
            if (word.equals("hundred")) {
                current = Math.max(1, current) * 100;
            } else if (word.equals("thousand")) {
                total += Math.max(1, current) * 1000;
                current = 0;
            } else if (words.containsKey(word)) {
                current += words.get(word);
            } else if (!word.equals("and")) {
                return null;
            }
        }
        return BigDecimal.valueOf(total + current);
    }
}
