package org.khronika.statistics;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.khronika.values.Quantity;

/**
 * The number that words say which are bound to one: read in the same way before an edition is approved and on the page of its readers. The words say what
 * records give where the two quantities are equal; "20" is surer than "at least 20", and another.
 */
public final class WrittenNumber {

    /** What leaves a number open that stands in the words after it: "at least", "около". */
    private static final Pattern OPENING = Pattern.compile(
            "(?:^|[^\\p{L}\\d])((?:" + Quantity.opening() + ") )$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What may leave open a number before it: "or more", "-дан астам". */
    private static final Pattern AFTER = Pattern.compile("^((?:\\+|[- ]?\\p{L}+)(?: \\p{L}+)?)");

    private WrittenNumber() {}

    /** The number that words begin with: "more than 20", "70 per cent", "51 people"; empty where they say none. */
    public static Optional<Quantity> in(String words) {
        for (String rest = words.strip(); !rest.isEmpty(); ) {
            Optional<Quantity> number = understood(rest);
            if (number.isPresent()) {
                return number;
            }
            int last = rest.lastIndexOf(' ');
            rest = last < 0 ? "" : rest.substring(0, last).strip();
        }
        return Optional.empty();
    }

    /** The same where other words of the sentence stand before and after them, which may leave the number open. */
    public static Optional<Quantity> in(String before, String words, String after) {
        Matcher opening = OPENING.matcher(before);
        String whole = (opening.find() ? opening.group(1) : "") + words.strip();
        return Stream.concat(endings(after).map(ending -> whole + ending), Stream.of(whole))
                .flatMap(one -> understood(one).stream())
                .findFirst()
                .or(() -> in(whole))
                .or(() -> in(words));
    }

    private static Stream<String> endings(String after) {
        Matcher more = AFTER.matcher(after);
        if (!more.find()) {
            return Stream.empty();
        }
        String all = more.group(1);
        int last = all.lastIndexOf(' ');
        return last <= 0 ? Stream.of(all) : Stream.of(all, all.substring(0, last));
    }

    private static Optional<Quantity> understood(String words) {
        try {
            return Optional.of(Quantity.understand(words));
        } catch (IllegalArgumentException noNumber) {
            return Optional.empty();
        }
    }
}
