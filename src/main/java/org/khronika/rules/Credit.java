package org.khronika.rules;

import static org.khronika.words.Phrase.phrase;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.values.PenaltyKind;
import org.khronika.words.Sayable;

/** How days of remand and of house arrest count towards a sentence. */
public record Credit(CreditRules rules) {

    /** The rules of Kazakhstan. */
    public static Credit ofKazakhstan() {
        return new Credit(CreditRules.open("kz/credit.yaml"));
    }

    /**
     * What the days count as, a range where the institution is not known.
     *
     * @param security of the institution, for imprisonment; null when not known
     * @return empty for a kind of sentence towards which nothing is credited
     */
    public Optional<CreditAnswer> towards(
            PenaltyKind kind, @Nullable PrisonSecurity security, long remandDays, long houseArrestDays) {
        List<CreditRule> remand = fitting(rules.remand(), kind, security);
        List<CreditRule> house = fitting(rules.houseArrest(), kind, security);
        if (remand.isEmpty() || house.isEmpty()) {
            return Optional.empty();
        }
        Set<Reason> reasons = new LinkedHashSet<>();
        reasons(remand, remandDays, "rules.credit.remand", reasons);
        reasons(house, houseArrestDays, "rules.credit.house-arrest", reasons);
        BigDecimal houseArrest = house.getFirst().day().multiply(BigDecimal.valueOf(houseArrestDays));
        BigDecimal least = remand.getFirst().day().multiply(BigDecimal.valueOf(remandDays));
        BigDecimal most = remand.getLast().day().multiply(BigDecimal.valueOf(remandDays));
        List<Sayable> missing =
                least.compareTo(most) == 0 ? List.of() : List.of(NotOnRecord.of("rules.not-on-record.security"));
        return Optional.of(new CreditAnswer(
                least.add(houseArrest),
                most.add(houseArrest),
                remand.getFirst().unit(),
                List.copyOf(reasons),
                missing));
    }

    private static void reasons(List<CreditRule> fitting, long days, String held, Set<Reason> reasons) {
        if (days > 0) {
            fitting.forEach(rule ->
                    reasons.add(rule.provision().speaksFor(phrase(held).with("rule", rule.inWords()))));
        }
    }

    /** The rules that fit, the least generous first. */
    private static List<CreditRule> fitting(List<CreditRule> all, PenaltyKind kind, @Nullable PrisonSecurity security) {
        return all.stream()
                .filter(rule -> rule.fits(kind, security))
                .sorted(Comparator.comparing(CreditRule::day))
                .toList();
    }

    /** The rules in words. */
    RulePage page() {
        return rules.page();
    }
}
