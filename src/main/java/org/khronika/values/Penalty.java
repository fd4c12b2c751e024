package org.khronika.values;

import static org.khronika.words.Phrase.phrase;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Period;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.khronika.words.Language;
import org.khronika.words.Sayable;

/**
 * One component of a sentence: what kind it is and, as far as known, how long or how much.
 *
 * <p>It is stored as a code: {@code imprisonment:P3Y}, {@code restricted-freedom:P18M}, {@code arrest:P15D},
 * {@code community-service:100 h}, {@code fine:300 EUR}, {@code fine:50 MCI}, {@code imprisonment:life}; a term is whole
 * years, or months, then days. {@code fine:~300 EUR} is about 300 EUR, {@code fine:equivalent:~300 EUR} what is worth
 * that in the currency in which it was decided, {@code imprisonment:P5Y..P11Y} between five and 11
 * years, {@code arrest:..P15D} up to 15 days; {@code fine} alone is a fine whose sum is not known, and
 * {@code confiscation} has no measure at all.
 */
public final class Penalty implements Sayable {

    private final PenaltyKind kind;
    private final Amount amount;

    Penalty(PenaltyKind kind, Amount amount) {
        amount.measures().forEach(measure -> {
            if (!kind.takes(measure)) {
                throw new WrongValue(phrase("values.wrong.other-measure")
                        .with("kind", kind.code())
                        .with("measure", measure.code()));
            }
        });
        this.kind = kind;
        this.amount = amount;
    }

    /** Reads the code, or refuses the text with a sentence. */
    @JsonCreator
    public static Penalty parse(String code) {
        return Parsing.of(code, phrase("values.expected.penalty-code"), Penalty::ofCode);
    }

    /**
     * Reads what a person types: "three years in prison", "15 days' arrest", "fine of 300 EUR"; or a code. Years and months
     * of nothing named are of imprisonment, days of arrest, hours of community service, and a sum is a fine.
     */
    public static Penalty understand(String words) {
        return Parsing.of(
                words.strip(),
                phrase("values.expected.penalty"),
                text -> isLikeCode(text) ? ofCode(text) : PenaltyWords.read(text));
    }

    /** What kind of penalty it is. */
    public PenaltyKind kind() {
        return kind;
    }

    /** The stored form, canonical: equal penalties have equal codes. */
    @JsonValue
    public String code() {
        return amount.isUnknown() ? kind.code() : kind.code() + ":" + amount.code();
    }

    /** How long it lasts, when it is one exact term of months or days. */
    public Optional<Period> term() {
        return amount.exactly() instanceof Measure.Term(int months, int days)
                ? Optional.of(Period.of(months / 12, months % 12, days))
                : Optional.empty();
    }

    /** How long it lasts in ISO 8601, as {@link HowLong} reads it in words; empty where that is not one exact time. */
    public Optional<String> lasts() {
        return HowLong.of(amount.exactly());
    }

    /** The penalty in English: "three years in prison". */
    public String inWords(Locale locale) {
        return english();
    }

    /** The penalty as it is printed: "three years in prison". */
    @Override
    public String in(Language language) {
        return PenaltySaid.of(kind, amount).in(language);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Penalty penalty && penalty.kind == kind && penalty.amount.equals(amount);
    }

    @Override
    public int hashCode() {
        return code().hashCode();
    }

    @Override
    public String toString() {
        return code();
    }

    private static boolean isLikeCode(String text) {
        return text.matches("[a-z-]+:.*")
                || Arrays.stream(PenaltyKind.values())
                        .anyMatch(kind -> kind.code().equals(text));
    }

    private static Penalty ofCode(String code) {
        int colon = code.indexOf(':');
        return colon < 0
                ? new Penalty(PenaltyKind.ofCode(code), Amount.UNKNOWN)
                : new Penalty(PenaltyKind.ofCode(code.substring(0, colon)), Amount.read(code.substring(colon + 1)));
    }
}
