package org.khronika.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A count as the source gives it: exact, more than, fewer than, about, between.
 *
 * @param comparator one of {@code = > >= < <= ~ ..}
 * @param value      the number stated, or the lower of two
 * @param upper      the higher of two; the same as value otherwise
 */
public record Quantity(String comparator, long value, long upper) {

    private static final Pattern CODE = Pattern.compile("(=|>=|<=|>|<|~)?(\\d{1,15})(?:\\.\\.(\\d{1,15}))?");

    /** Reads a code such as {@code =432}, {@code >20} or {@code 20..30}. */
    @JsonCreator
    public static Quantity parse(String code) {
        Matcher found = CODE.matcher(code.strip());
        if (!found.matches()) {
            throw new IllegalArgumentException(
                    "Expected a number such as =432, >20 or 20..30, found “%s”.".formatted(code));
        }
        long value = Long.parseLong(found.group(2));
        if (found.group(3) != null) {
            return new Quantity("..", value, Long.parseLong(found.group(3)));
        }
        return new Quantity(found.group(1) == null ? "=" : found.group(1), value, value);
    }

    /** Reads what a person types. */
    public static Quantity understand(String words) {
        String text = words.strip().toLowerCase(Locale.ROOT).replaceAll("(?<=\\d)[, ](?=\\d{3})", "");
        return parse(text.replaceFirst("^(more than|over) ", ">")
                .replaceFirst("^(fewer|less) than ", "<")
                .replaceFirst("^at least ", ">=")
                .replaceFirst("^at most ", "<=")
                .replaceFirst("^(about|around) ", "~"));
    }

    /** The canonical code. */
    @JsonValue
    public String code() {
        return comparator.equals("..") ? value + ".." + upper : comparator + value;
    }

    /** In words: "more than 20". */
    public String inWords(Locale locale) {
        return switch (comparator) {
            case ">" -> "more than " + value;
            case ">=" -> "at least " + value;
            case "<" -> "fewer than " + value;
            case "<=" -> "at most " + value;
            case "~" -> "about " + value;
            case ".." -> "between " + value + " and " + upper;
            default -> String.valueOf(value);
        };
    }

    /** The sum, as vague as its parts. */
    public Quantity plus(Quantity other) {
        if (comparator.equals("=")) {
            return new Quantity(other.comparator, value + other.value, upper + other.upper);
        }
        return new Quantity(comparator, value + other.value, upper + other.upper);
    }

    /** The least that it can be. */
    public long least() {
        return switch (comparator) {
            case ">" -> value + 1;
            case "<", "<=" -> 0;
            default -> value;
        };
    }

    /** The most that it can be; empty when there is no limit. */
    public OptionalLong most() {
        return switch (comparator) {
            case ">", ">=" -> OptionalLong.empty();
            case "<" -> OptionalLong.of(value - 1);
            default -> OptionalLong.of(upper);
        };
    }
}
