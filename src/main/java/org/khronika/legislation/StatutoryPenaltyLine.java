package org.khronika.legislation;

import static org.khronika.words.Phrase.phrase;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.legislation.StatutoryPenalty.ForWhom;
import org.khronika.legislation.StatutoryPenalty.PenaltyRole;
import org.khronika.values.WrongValue;
import org.khronika.words.Sayable;

/** Penalties as a line of text: how a pack writes them, and how a member types them. */
final class StatutoryPenaltyLine {

    private static final Pattern LINE = Pattern.compile("(?:(?<whom>[a-z][a-z -]+): )?(?<kind>[a-z][a-z -]*?)"
            + "(?: (?:of |for |from )?(?:(?<upto>up to )?(?<one>[\\d,]+)(?: to (?<two>[\\d,]+))? (?<unit>[a-z]+|[A-Z]{3})))?"
            + "(?<unread> \\(not read\\))?");

    private StatutoryPenaltyLine() {}

    /**
     * Reads a line such as "imprisonment 4 to 10 years", "fine up to 1000 MCI" or "legal entity: fine 50 MCI".
     *
     * @throws IllegalArgumentException with what was expected and found
     */
    static StatutoryPenalty read(String line, PenaltyRole role) {
        Matcher found = LINE.matcher(line.strip().replaceAll("\\s+", " ").replaceAll(" of up to ", " up to "));
        if (!found.matches()) {
            throw new WrongValue(phrase("legislation.wrong.penalty").with("found", line.strip()));
        }
        @Nullable Integer one = number(found.group("one"));
        @Nullable Integer two = number(found.group("two"));
        return new StatutoryPenalty(
                StatutoryPenaltyKind.ofLabel(found.group("kind")),
                role,
                found.group("upto") == null ? one : null,
                two == null ? one : two,
                unit(found.group("unit")),
                whom(found.group("whom")),
                found.group("unread") == null);
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits.replace(",", ""));
    }

    private static @Nullable String unit(@Nullable String unit) {
        if (unit == null) {
            return null;
        }
        return switch (unit) {
            case "year", "years" -> "years";
            case "month", "months" -> "months";
            case "day", "days" -> "days";
            case "hour", "hours" -> "hours";
            default -> {
                if (unit.equals(unit.toUpperCase(Locale.ROOT))) {
                    yield unit;
                }
                throw new WrongValue(phrase("legislation.wrong.unit").with("found", unit));
            }
        };
    }

    private static ForWhom whom(@Nullable String words) {
        if (words == null) {
            return ForWhom.PERSON;
        }
        return Arrays.stream(ForWhom.values())
                .filter(whom -> whom.label().equals(words))
                .findFirst()
                .orElseThrow(() -> new WrongValue(phrase("legislation.wrong.for-whom")
                        .with("known", Sayable.written(labels()))
                        .with("found", words)));
    }

    private static String labels() {
        return Arrays.stream(ForWhom.values()).map(ForWhom::label).collect(Collectors.joining(", "));
    }
}
