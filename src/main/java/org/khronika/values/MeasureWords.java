package org.khronika.values;

import static org.khronika.words.Phrase.phrase;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Understands how long or how much in words: "one and a half years", "between five and 11 years", "about 300 euros". */
class MeasureWords {

    private static final String TIMES =
            "years?|yrs?|months?|weeks?|days?|hours?|h|года?|лет|месяц\\p{L}*|недел\\p{L}*|сут\\p{L}*|дн\\p{L}+|день"
                    + "|час\\p{L}*|жыл\\p{L}*|ай|айға|апта\\p{L}*|тәулік\\p{L}*|күн\\p{L}*|сағат\\p{L}*";
    private static final Map<String, String> CURRENCIES = Map.of(
            "EUR", "eur|euros?|евро",
            "USD", "usd|(?:us )?dollars?|доллар\\p{L}*",
            "KZT", "kzt|tenge|тенге|теңге",
            "RUB", "rub|roubles?|rubles?|рубл\\p{L}*",
            "KGS", "kgs|soms?",
            "UZS", "uzs|uzbek soms?",
            "GBP", "gbp|pounds?",
            "MCI", "mci|monthly calculation (?:index|indices|indexes)|mrp|мрп|аек");
    private static final String UNITS = TIMES + "|" + String.join("|", CURRENCIES.values());
    private static final Pattern PART =
            Pattern.compile("(?:and |и |, ?)?(?<number>.+?) (?<unit>" + UNITS + ")(?:,? |$)");
    private static final Pattern UNIT_AT_END = Pattern.compile(".+? (?<unit>" + UNITS + ")");
    private static final Pattern UP_TO =
            Pattern.compile("(?:up to|at most|no more than|not more than|a maximum of|до|не более) (?<rest>.+)");
    private static final Pattern AT_LEAST =
            Pattern.compile("(?:at least|no less than|not less than|a minimum of|не менее) (?<rest>.+)");
    private static final Pattern ABOUT =
            Pattern.compile("(?:about|around|approximately|roughly|~|около|примерно|шамамен) ?(?<rest>.+)");

    private MeasureWords() {}

    /** Reads an amount, or refuses it with a clause that says why. */
    static Amount read(String text) {
        if (text.isEmpty()) {
            return Amount.UNKNOWN;
        }
        Matcher unit = UNIT_AT_END.matcher(text);
        if (unit.matches()) {
            NumberWords.refuseVague(text.substring(0, unit.start("unit")).strip());
        }
        Matcher about = ABOUT.matcher(text);
        if (about.matches()) {
            Amount rest = read(about.group("rest"));
            return new Amount(rest.least(), rest.most(), true);
        }
        Matcher upTo = UP_TO.matcher(text);
        if (upTo.matches()) {
            Amount most = read(upTo.group("rest"));
            return new Amount(null, single(most), most.approximate());
        }
        Matcher atLeast = AT_LEAST.matcher(text);
        if (atLeast.matches()) {
            Amount least = read(atLeast.group("rest"));
            return new Amount(single(least), null, least.approximate());
        }
        return TwoSides.read(text, MeasureWords::range).orElseGet(() -> Amount.exactly(measure(text)));
    }

    private static Amount range(String low, String high) {
        Matcher unit = UNIT_AT_END.matcher(high);
        boolean bare = !UNIT_AT_END.matcher(low).matches();
        Amount from = read(bare && unit.matches() ? low + " " + unit.group("unit") : low);
        return new Amount(single(from), measure(high), from.approximate());
    }

    private static Measure single(Amount amount) {
        Measure measure = amount.least();
        if (measure == null || !measure.equals(amount.most())) {
            throw new WrongValue(phrase("values.wrong.open-twice"));
        }
        return measure;
    }

    private static Measure measure(String text) {
        if (text.matches("life|lifelong|for life|пожизненно\\p{L}*|өмір бойы")) {
            return new Measure.Life();
        }
        Matcher part = PART.matcher(text);
        @Nullable Measure sum = null;
        int at = 0;
        while (at < text.length()) {
            if (!part.find(at) || part.start() != at) {
                throw new WrongValue(phrase("values.wrong.no-unit").with("text", text.substring(at)));
            }
            Measure next = measure(NumberWords.read(part.group("number")), part.group("unit"));
            sum = sum == null ? next : sum(sum, next);
            at = part.end();
        }
        if (sum == null) {
            throw new WrongValue(phrase("values.wrong.no-number"));
        }
        return sum;
    }

    private static Measure sum(Measure one, Measure other) {
        if (one instanceof Measure.Term first && other instanceof Measure.Term second) {
            return new Measure.Term(first.months() + second.months(), first.days() + second.days());
        }
        throw new WrongValue(
                phrase("values.wrong.two-measures").with("one", one.code()).with("other", other.code()));
    }

    private static Measure measure(BigDecimal number, String unit) {
        for (Map.Entry<String, String> currency : CURRENCIES.entrySet()) {
            if (unit.matches(currency.getValue())) {
                return Measure.read(number.toPlainString() + " " + currency.getKey());
            }
        }
        return switch (unit.charAt(0) == 'д' ? "d" : time(unit)) {
            case "y" -> new Measure.Term(whole(number.multiply(BigDecimal.valueOf(12))), 0);
            case "m" -> new Measure.Term(whole(number), 0);
            case "w" -> new Measure.Term(0, whole(number.multiply(BigDecimal.valueOf(7))));
            case "h" -> new Measure.Hours(whole(number));
            default -> new Measure.Term(0, whole(number));
        };
    }

    private static String time(String unit) {
        return switch (unit.charAt(0)) {
            case 'y', 'г', 'л', 'ж' -> "y";
            case 'm', 'м' -> "m";
            case 'w', 'н' -> "w";
            case 'h', 'ч' -> "h";
            case 'а' -> unit.startsWith("ай") ? "m" : "w";
            case 'с' -> unit.startsWith("сағат") ? "h" : "d";
            default -> "d";
        };
    }

    private static int whole(BigDecimal number) {
        if (number.stripTrailingZeros().scale() > 0 || number.compareTo(BigDecimal.valueOf(10_000)) > 0) {
            throw new WrongValue(phrase("values.wrong.not-a-whole-term"));
        }
        return number.intValueExact();
    }
}
