package org.khronika.legislation;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.legislation.StatutoryPenalty.ForWhom;
import org.khronika.legislation.StatutoryPenalty.PenaltyRole;

/** Penalties as a line of text: how a pack writes them, how a member types them, and how a page prints them. */
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
            throw new IllegalArgumentException(
                    "Expected a penalty such as imprisonment 4 to 10 years or fine up to 1000 MCI, found “%s”."
                            .formatted(line.strip()));
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

    static String inWords(StatutoryPenalty penalty) {
        String whom = penalty.whom() == ForWhom.PERSON ? "" : penalty.whom().label() + ": ";
        return whom + penalty.kind().label() + amount(penalty);
    }

    private static String amount(StatutoryPenalty penalty) {
        Integer most = penalty.most();
        Integer least = penalty.least();
        if (most == null) {
            return "";
        }
        String range = least == null
                ? "up to " + grouped(most)
                : least.equals(most) ? grouped(most) : grouped(least) + " to " + grouped(most);
        boolean ban = penalty.kind() == StatutoryPenaltyKind.BAN_ON_OFFICE_OR_ACTIVITY;
        return (ban ? " for " : " of ") + range + " " + counted(penalty.unit(), most);
    }

    private static String counted(@Nullable String unit, int number) {
        String plural = unit == null ? "" : unit;
        return number == 1 && plural.endsWith("s") ? plural.substring(0, plural.length() - 1) : plural;
    }

    private static String grouped(int number) {
        return "%,d".formatted(number);
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
                throw new IllegalArgumentException(
                        "Expected years, months, days, hours, MCI or the three letters of a currency, found %s."
                                .formatted(unit));
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
                .orElseThrow(() -> new IllegalArgumentException("Expected whom a penalty is for ("
                        + Arrays.stream(ForWhom.values()).map(ForWhom::label).collect(Collectors.joining(", "))
                        + "), found “" + words + "”."));
    }
}
