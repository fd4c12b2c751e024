package org.khronika.rules;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.values.PartialDate;

/** The legal clock of a request to assemble: when it had to be filed and answered, and what silence meant. */
public final class AssemblyLaw {

    private final AssemblyRules rules;
    private final WorkingDays calendar;

    AssemblyLaw(AssemblyRules rules, WorkingDays calendar) {
        this.rules = rules;
        this.calendar = calendar;
    }

    /** The law of Kazakhstan. */
    public static AssemblyLaw ofKazakhstan() {
        return new AssemblyLaw(AssemblyRules.open("kz/assemblies.yaml"), WorkingDays.ofKazakhstan());
    }

    /** What the law says of the request, as far as the facts go. */
    public PermissionAnswer judge(PermissionFacts facts) {
        return new PermissionClock(facts, rules, rule(facts), calendar).answer();
    }

    /** How a form is asked for; empty for a form that the law does not know, or at a time of which no rule is on file. */
    public Optional<PermissionPath> path(AssemblyForm form, @Nullable PartialDate request) {
        return rules.forms().stream()
                .filter(rule -> rule.form() == form && rule.mayHold(request))
                .map(AssemblyRule::path)
                .findFirst();
    }

    private Optional<AssemblyRule> rule(PermissionFacts facts) {
        PartialDate day = facts.filed() != null ? facts.filed() : facts.wanted();
        return rules.forms().stream()
                .filter(rule -> rule.form() == facts.form() && rule.mayHold(day))
                .findFirst();
    }

    /** The rules in words. */
    RulePage page() {
        return rules.page();
    }
}
