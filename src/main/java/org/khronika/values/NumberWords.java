package org.khronika.values;

import static org.khronika.words.Phrase.phrase;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads numbers in figures, with or without separators of thousands, and in words: "10 000", "1.5 million", "two dozen". */
class NumberWords {

    private static final Pattern PIECE = Pattern.compile("""
            (?<grouped>\\d{1,3}(?<separator>[\\ ,'])\\d{3}(?:\\k<separator>\\d{3})*(?:\\.\\d{1,2})?(?![\\d.,]))
            |(?<pointed>\\d{1,3}(?:\\.\\d{3})+(?!\\d))
            |(?<decimal>\\d{1,15}[.,]\\d{1,2}(?!\\d))
            |(?<plain>\\d{1,15}(?!\\d))
            |(?<word>\\p{L}+)
            |(?<nothing>\\ |(?<=\\p{L})-(?=\\p{L}))""", Pattern.COMMENTS);
    private static final Pattern VAGUE =
            Pattern.compile("(?:an? )?(?:some|several|few|many|numerous|countless|couple|handful"
                    + "|tens|dozens|scores|hundreds|thousands|несколько|много|десятки|сотни|тысячи|бірнеше|көп|ондаған|жүздеген)"
                    + "(?: of)?(?: (?:dozen|hundred|thousand|hundreds|thousands|десятков|сотен|тысяч))?");

    /** After which a number below ten makes one of the teens: "он төрт". */
    private static final String KAZAKH_TEN = "он";

    private static final Set<String> FILLERS = Set.of("a", "an", "and", "и");

    private @Nullable BigDecimal total;
    private @Nullable BigDecimal current;
    private String before = "";
    private long lastMultiplier = Long.MAX_VALUE;

    private NumberWords() {}

    /** A number of things, or a refusal with a clause that says why. */
    static long whole(String text) {
        BigDecimal number = read(text);
        if (number.scale() > 0) {
            throw new WrongValue(phrase("values.wrong.not-whole").with("text", text.strip()));
        }
        if (number.precision() - number.scale() > 15) {
            throw new WrongValue(phrase("values.wrong.too-large").with("text", text.strip()));
        }
        return number.longValueExact();
    }

    /** Refuses words that say many or few without a number. */
    static void refuseVague(String text) {
        if (VAGUE.matcher(text).matches()) {
            throw new WrongValue(phrase("values.wrong.vague").with("text", text));
        }
    }

    /** A number that may have decimals, or a refusal with a clause that says why. */
    static BigDecimal read(String text) {
        String number = text.strip();
        NumberWords sum = new NumberWords();
        Matcher piece = PIECE.matcher(number);
        int at = 0;
        while (at < number.length()) {
            if (!piece.find(at) || piece.start() != at) {
                throw new WrongValue(phrase("values.wrong.not-of-a-number")
                        .with("text", Character.toString(number.codePointAt(at))));
            }
            sum.add(piece);
            at = piece.end();
        }
        return sum.end();
    }

    private void add(Matcher piece) {
        String text = piece.group();
        if (piece.group("pointed") != null) {
            String grouped = text.replace('.', ',');
            throw new WrongValue(phrase("values.wrong.point").with("text", text).with("grouped", grouped));
        }
        if (piece.group("word") != null) {
            addWord(text);
        } else if (piece.group("nothing") == null) {
            boolean grouped = piece.group("grouped") != null;
            begin(new BigDecimal(grouped ? text.replaceAll("[^\\d.]", "") : text.replace(',', '.')), text);
        }
    }

    private void addWord(String word) {
        String last = before;
        before = word;
        Long number = SpelledNumbers.NUMBERS.get(word);
        Long multiplier = SpelledNumbers.MULTIPLIERS.get(word);
        if (number != null) {
            addNumber(number, word, last);
        } else if (multiplier != null) {
            multiply(multiplier, word);
        } else if (word.equals("half")) {
            current = (current == null ? BigDecimal.ZERO : current).add(new BigDecimal("0.5"));
        } else if (!FILLERS.contains(word)) {
            throw new WrongValue(phrase("values.wrong.not-of-a-number").with("text", word));
        }
    }

    private void addNumber(long number, String word, String last) {
        if (current == null) {
            begin(BigDecimal.valueOf(number), word);
            return;
        }
        long room = number < 10 ? 10 : number < 100 ? 100 : 1000;
        boolean teens = number < 10 && current.longValue() % 100 == 10 && !last.equals(KAZAKH_TEN);
        BigDecimal over = current.remainder(BigDecimal.valueOf(room));
        if (number == 0 || current.signum() == 0 || teens || over.signum() != 0) {
            throw new WrongValue(phrase("values.wrong.words-make-no-number"));
        }
        current = current.add(BigDecimal.valueOf(number));
    }

    private void multiply(long multiplier, String word) {
        BigDecimal product = (current == null ? BigDecimal.ONE : current).multiply(BigDecimal.valueOf(multiplier));
        if (multiplier < 1000) {
            current = product;
            return;
        }
        if (multiplier >= lastMultiplier) {
            throw new WrongValue(phrase("values.wrong.comes-too-late").with("text", word));
        }
        lastMultiplier = multiplier;
        total = (total == null ? BigDecimal.ZERO : total).add(product);
        current = null;
    }

    private void begin(BigDecimal number, String text) {
        if (current != null) {
            throw new WrongValue(phrase("values.wrong.second-number").with("text", text));
        }
        current = number;
    }

    private BigDecimal end() {
        if (total == null && current == null) {
            throw new WrongValue(phrase("values.wrong.no-number"));
        }
        BigDecimal number = (total == null ? BigDecimal.ZERO : total).add(current == null ? BigDecimal.ZERO : current);
        return number.stripTrailingZeros();
    }
}
