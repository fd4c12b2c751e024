package org.khronika.rules;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.values.PartialDate;
import org.khronika.words.Sayable;

/**
 * How permission for a form of assembly is asked and answered.
 *
 * @param before         how long before the assembly it must be filed
 * @param within         how long after it was received it must be answered
 * @param silencePermits whether no answer in time permits it
 */
record AssemblyRule(
        LegalBasis provision,
        AssemblyForm form,
        PermissionPath path,
        Term before,
        Term within,
        boolean silencePermits,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {

    static AssemblyRule read(WrittenRule rule) {
        return new AssemblyRule(
                rule.provision(),
                rule.choice("form", AssemblyForm.values()),
                rule.choice("path", PermissionPath.values()),
                rule.as("before", "a term such as 5 working days", Term::parse),
                rule.as("within", "a term such as 3 working days", Term::parse),
                rule.yes("silence permits"),
                rule.findAs("requests from", "a day", LocalDate::parse),
                rule.findAs("requests to", "a day", LocalDate::parse));
    }

    /** Whether the rule may hold for a request of this date; of a date that is not known it may. */
    boolean mayHold(@Nullable PartialDate request) {
        return Spell.touches(request, from, to);
    }

    /** Whether it holds whatever day of the date the request was made; of a date that is not known it may. */
    boolean surelyHolds(@Nullable PartialDate request) {
        return Spell.contains(request, from, to);
    }

    /** What it asks, without the form. */
    List<Object> terms() {
        return List.of(before, within, silencePermits);
    }

    /** The rule in words. */
    Sayable inWords() {
        Sayable asked = phrase(
                        silencePermits ? "rules.permission.silence-permits" : "rules.permission.silence-does-not")
                .with("path", path)
                .with("before", before.inWords())
                .with("within", within.inWords());
        return provision.of(Spell.beside(asked, from, to, "rules.spell.requests"));
    }
}
