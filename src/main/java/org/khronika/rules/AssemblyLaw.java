package org.khronika.rules;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.values.PartialDate;

/** The legal clock of a request to assemble: when it had to be filed and answered, and what silence meant. */
public record AssemblyLaw(AssemblyRules rules, WorkingDays calendar) {

    /** The law of Kazakhstan. */
    public static AssemblyLaw ofKazakhstan() {
        return new AssemblyLaw(AssemblyRules.open("kz/assemblies.yaml"), WorkingDays.ofKazakhstan());
    }

    /** What the law says of the request, as far as the facts go. */
    public PermissionAnswer judge(PermissionFacts facts) {
        List<AssemblyRule> may = mayHold(facts);
        Optional<AssemblyRule> surely =
                may.stream().filter(rule -> rule.surelyHolds(day(facts))).findFirst();
        return new PermissionClock(facts, rules, surely, surely.isEmpty() && !may.isEmpty(), calendar).answer();
    }

    /** The rules of the form; where the form is not known, those of the way in which it was filed, if all of them say the same. */
    private List<AssemblyRule> mayHold(PermissionFacts facts) {
        List<AssemblyRule> held =
                rules.forms().stream().filter(rule -> rule.mayHold(day(facts))).toList();
        List<AssemblyRule> ofForm =
                held.stream().filter(rule -> rule.form() == facts.form()).toList();
        List<AssemblyRule> ofPath =
                held.stream().filter(rule -> rule.path() == facts.path()).toList();
        boolean alike = ofPath.stream().map(AssemblyRule::terms).distinct().count() == 1;
        return facts.knowsForm() ? ofForm : alike ? ofPath : List.of();
    }

    private static @Nullable PartialDate day(PermissionFacts facts) {
        return facts.filed() != null ? facts.filed() : facts.wanted();
    }

    /** The rules in words. */
    RulePage page() {
        return rules.page();
    }
}
