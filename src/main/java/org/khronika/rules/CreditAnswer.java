package org.khronika.rules;

import static org.khronika.words.Phrase.phrase;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.khronika.words.Sayable;

/**
 * How much of a sentence is credited.
 *
 * @param least the least, where the institution is not known; else the same as the most
 * @param most the most
 * @param unit what is counted
 * @param reasons the rules that it rests on
 * @param missing the facts that are not on record and would narrow it, a sentence each
 */
public record CreditAnswer(
        BigDecimal least, BigDecimal most, CreditUnit unit, List<Reason> reasons, List<Sayable> missing) {

    public CreditAnswer {
        reasons = List.copyOf(reasons);
        missing = List.copyOf(missing);
    }

    /** Whole days of the sentence; a half day may count or not. Only where days are counted. */
    public Days days() {
        if (unit != CreditUnit.DAYS) {
            throw new IllegalStateException("Expected a credit in days, found one in " + unit.label() + ".");
        }
        return new Days(
                least.setScale(0, RoundingMode.FLOOR).longValueExact(),
                most.setScale(0, RoundingMode.CEILING).longValueExact());
    }

    /** The credit in words: "120 days", "between 120 and 240 days". */
    public Sayable inWords() {
        String from = plain(least);
        String to = plain(most);
        return from.equals(to)
                ? unit.count(to)
                : phrase("rules.credit.between").with("least", from).with("most", unit.count(to));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
