package org.khronika.rules;

import static org.khronika.words.Phrase.phrase;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.values.PenaltyKind;
import org.khronika.words.Sayable;

/** What one day held before the judgment counts as. No security named means any. */
record CreditRule(
        LegalBasis provision,
        List<PenaltyKind> towards,
        List<PrisonSecurity> security,
        BigDecimal day,
        CreditUnit unit) {

    static CreditRule read(WrittenRule rule) {
        return new CreditRule(
                rule.provision(),
                rule.choices("towards", PenaltyKind.values()),
                rule.choices("security", PrisonSecurity.values()),
                rule.as("a day counts as", "a number such as 1.5", BigDecimal::new),
                rule.choice("unit", CreditUnit.values()));
    }

    boolean fits(PenaltyKind kind, @Nullable PrisonSecurity institution) {
        return towards.contains(kind) && (security.isEmpty() || institution == null || security.contains(institution));
    }

    /** The rule in words. */
    Sayable inWords() {
        return provision.of(phrase("rules.credit.a-day-counts-as").with("much", unit.count(day.toPlainString())));
    }
}
