package org.khronika.rules;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.values.SentenceKind;

/** What one day held before the judgment counts as. No security named means any. */
record CreditRule(
        LegalBasis provision,
        List<SentenceKind> towards,
        List<PrisonSecurity> security,
        BigDecimal day,
        CreditUnit unit) {

    static CreditRule read(WrittenRule rule) {
        return new CreditRule(
                rule.provision(),
                rule.choices("towards", SentenceKind.values()),
                rule.choices("security", PrisonSecurity.values()),
                rule.as("a day counts as", "a number such as 1.5", BigDecimal::new),
                rule.choice("unit", CreditUnit.values()));
    }

    boolean fits(SentenceKind kind, @Nullable PrisonSecurity institution) {
        return towards.contains(kind) && (security.isEmpty() || institution == null || security.contains(institution));
    }

    /** The rule in words. */
    String inWords() {
        return provision.rule() + ": a day counts as " + unit.count(day.toPlainString()) + ".";
    }
}
