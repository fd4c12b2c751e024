package org.khronika.legislation;

import static org.khronika.words.Phrase.phrase;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khronika.legislation.StatutoryPenalty.ForWhom;
import org.khronika.legislation.StatutoryPenalty.PenaltyRole;
import org.khronika.values.Choice;
import org.khronika.values.WrongValue;
import org.khronika.words.Languages;
import org.khronika.words.Sayable;

/** Penalties as a line of text: how a pack writes them, and how a member types them in any language that is spoken. */
final class StatutoryPenaltyLine {

    private static final Pattern UNREAD = Pattern.compile(" \\(not read\\)$");

    private static final String NUMBER = "(?:\\d{1,3}(?:[, \\u00a0\\u202f]\\d{3})+|\\d+)";

    private static final String UNIT = "\\p{L}+(?:-\\p{L}+)?";

    /** "4 to 10 years", "от 4 до 10 лет", "4 жылдан 10 жылға дейін"; up to an end: "up to 10", "до 10", "10 … дейін". */
    private static final Pattern AMOUNT =
            Pattern.compile("(?:of |for |на срок |сроком |в размере |мерзімі )?(?:from |от )?"
                    + "(?<upto>up to |до |ең көбі )?(?<one>" + NUMBER + ")(?:(?: " + UNIT
                    + ")?(?: (?:to|до) | |–|-)(?<two>" + NUMBER
                    + "))? (?<unit>" + UNIT + ")(?<till> дейін)?");

    private StatutoryPenaltyLine() {}

    /**
     * Reads a line such as "imprisonment 4 to 10 years", "штраф до 1000 МРП" or "заңды тұлға: айыппұл 50 АЕК".
     *
     * @throws IllegalArgumentException with what was expected and found
     */
    static StatutoryPenalty read(String line, PenaltyRole role) {
        String said = line.strip().replaceAll("\\s+", " ");
        String penalty = UNREAD.matcher(said).replaceFirst("");
        boolean read = penalty.equals(said);
        Optional<Beginning<StatutoryPenaltyKind>> at = begins(penalty, StatutoryPenaltyKind.values());
        int colon = at.isPresent() ? -1 : penalty.indexOf(": ");
        ForWhom whom = colon < 0 ? ForWhom.PERSON : whom(penalty.substring(0, colon));
        String threat = colon < 0 ? penalty : penalty.substring(colon + 2);
        Beginning<StatutoryPenaltyKind> kind = begins(threat, StatutoryPenaltyKind.values())
                .orElseThrow(() -> new WrongValue(phrase("legislation.wrong.penalty-kind")
                        .with("known", Sayable.commas(List.of(StatutoryPenaltyKind.values())))
                        .with("found", threat)));
        String amount = threat.substring(kind.length()).replaceFirst("^[:,]? ", "");
        if (amount.isEmpty()) {
            return new StatutoryPenalty(kind.is(), role, null, null, null, whom, read);
        }
        Matcher found = AMOUNT.matcher(amount);
        if (!found.matches()) {
            throw new WrongValue(phrase("legislation.wrong.penalty").with("found", line.strip()));
        }
        int one = number(found.group("one"));
        @Nullable String two = found.group("two");
        boolean upTo = found.group("upto") != null || (two == null && found.group("till") != null);
        return new StatutoryPenalty(
                kind.is(),
                role,
                upTo ? null : one,
                two == null ? one : number(two),
                unit(found.group("unit")),
                whom,
                read);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits.replaceAll("\\D", ""));
    }

    private static String unit(String unit) {
        String small = unit.toLowerCase(Locale.ROOT);
        if (small.matches("years?|год\\p{L}*|лет|жыл\\p{L}*")) {
            return "years";
        }
        if (small.matches("months?|месяц\\p{L}*|ай|айға|айдан")) {
            return "months";
        }
        if (small.matches("days?|сут\\p{L}*|дн\\p{L}+|день|тәулік\\p{L}*|күн\\p{L}*")) {
            return "days";
        }
        if (small.matches("hours?|час\\p{L}*|сағат\\p{L}*")) {
            return "hours";
        }
        if (unit.matches("МРП|АЕК(?:-\\p{L}+)?")) {
            return "MCI";
        }
        if (unit.matches("[A-Z]{3}")) {
            return unit;
        }
        throw new WrongValue(phrase("legislation.wrong.unit").with("found", unit));
    }

    private static ForWhom whom(String words) {
        return begins(words, ForWhom.values())
                .filter(whom -> whom.length() == words.length())
                .map(Beginning::is)
                .orElseThrow(() -> new WrongValue(phrase("legislation.wrong.for-whom")
                        .with("known", Sayable.commas(List.of(ForWhom.values())))
                        .with("found", words)));
    }

    /** The choice with whose words a text begins, and how long these are. */
    private record Beginning<C extends Choice>(C is, int length) {}

    private static <C extends Choice> Optional<Beginning<C>> begins(String text, C[] choices) {
        String small = text.toLowerCase(Locale.ROOT);
        return Languages.spoken().all().stream()
                .flatMap(language -> Arrays.stream(choices)
                        .filter(choice -> isWordIn(small, choice.in(language).toLowerCase(Locale.ROOT)))
                        .map(choice ->
                                new Beginning<>(choice, choice.in(language).length())))
                .max(Comparator.comparingInt(Beginning::length));
    }

    private static boolean isWordIn(String text, String beginning) {
        return text.startsWith(beginning)
                && (text.length() == beginning.length() || !Character.isLetter(text.charAt(beginning.length())));
    }
}
