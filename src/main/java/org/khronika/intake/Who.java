package org.khronika.intake;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.people.NamingRules;
import org.khronika.people.Person;
import org.khronika.people.Protection;
import org.khronika.records.Naming;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;

/**
 * A person or organisation that a finding names, and what accepting the finding would do about it.
 *
 * @param name    as the document names it
 * @param kind    person or organisation
 * @param fate    what would be done
 * @param matches records that it could be; exactly one when it would be linked, several when somebody must say which
 * @param signs   the words beside the name that call for protection
 * @param role    what they would be in the record as far as the text says it, see {@link Roles}
 */
public record Who(String name, RecordKind kind, Fate fate, List<Match> matches, String role, Signs signs) {

    /** What accepting would do. */
    public enum Fate {
        /** The record is named. */
        LINKED,
        /** A record is entered by the same click. */
        ENTERED,
        /** There are several of the name: the member says which. */
        ASKED,
        /** The name stands in words, because somebody could not tell who it is. */
        IN_WORDS,
        /** It is left out, because somebody said that it is not a name. */
        LEFT_OUT
    }

    /** A record that the name could mean, and why. */
    public record Match(RecordRef address, String title, Sayable why) {}

    /** Copies the matches. */
    public Who {
        matches = List.copyOf(matches);
    }

    /** The same beside these words. */
    Who beside(Signs words) {
        return new Who(name, kind, fate, matches, role, words);
    }

    /** The same as something. */
    Who as(String other) {
        return new Who(name, kind, fate, matches, other, signs);
    }

    /** How the public would name them if they were entered now. */
    public Naming naming() {
        return naming(signs.proposed());
    }

    private Naming naming(Set<Protection> protection) {
        return NamingRules.of(Person.named(name, protection));
    }

    /** The name where it stands in words, or what stands for it: no record would protect a name in words. */
    String inWords(Set<Protection> protection) {
        Naming naming = naming(protection);
        return naming.isWithheld() ? naming.label().english() : name;
    }

    /** The record that would be linked; null when none would. */
    public @Nullable RecordRef linked() {
        return fate == Fate.LINKED ? matches.getFirst().address() : null;
    }
}
