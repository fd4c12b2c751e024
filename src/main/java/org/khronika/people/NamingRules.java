package org.khronika.people;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.khronika.records.Given;
import org.khronika.records.Naming;

/**
 * Who may be named in public. The rules are asked in their order; the first that holds decides.
 *
 * <p>Torture is noted of somebody of whom a source says that they were tortured or ill-treated. Pressure by the state is no reason to take the name
 * off somebody whom published sources name and who has not refused.
 *
 * <p>Sources: Convention on the Rights of the Child, article 16 (privacy of children); Istanbul Protocol (2022), chapter II
 * (consent and confidentiality of survivors of torture); OHCHR Manual on Human Rights Monitoring, chapter on informed consent.
 */
public final class NamingRules {

    /** The name of a child stays with them for life; nobody can consent to that on their behalf. */
    public static final String minorsAreNeverNamed = "A child is never named.";

    /** A survivor of sexual violence is never named by us, and no initials are given. */
    public static final String survivorsOfSexualViolenceAreNeverNamed = "A survivor of sexual violence is never named.";

    /** Somebody who would be in danger if recognised is not named. */
    public static final String peopleAtRiskAreNotNamed = "Somebody who would be in danger if recognised is not named.";

    /** Who refused to be named is not named. */
    public static final String whoRefusedIsNotNamed = "The person has not agreed to be named.";

    /** Victims of torture decide for themselves; until they have agreed, initials stand. */
    public static final String victimsOfTortureConsentOrInitials =
            "Somebody who reports torture or ill-treatment is named only with consent; initials, or less, stand instead.";

    /** Who agreed to initials only is given by initials. */
    public static final String initialsWhereOnlyInitialsWereAgreed = "The person has agreed to initials only.";

    private static final String NOT_NAMED = "a person not named";

    private NamingRules() {}

    /** How the public may name the person. */
    public static Naming of(Person person) {
        if (person.protection().contains(Protection.MINOR)) {
            return withheld(person, "a minor", minorsAreNeverNamed);
        }
        if (person.protection().contains(Protection.SEXUAL_VIOLENCE)) {
            return withheld(person, NOT_NAMED, survivorsOfSexualViolenceAreNeverNamed);
        }
        if (person.protection().contains(Protection.AT_RISK)) {
            return withheld(person, NOT_NAMED, peopleAtRiskAreNotNamed);
        }
        if (person.consent() == Consent.REFUSED) {
            return withheld(person, NOT_NAMED, whoRefusedIsNotNamed);
        }
        if (person.protection().contains(Protection.TORTURE) && person.consent() != Consent.NAMED) {
            return withheld(person, initials(person), victimsOfTortureConsentOrInitials);
        }
        if (person.consent() == Consent.INITIALS) {
            return withheld(person, initials(person), initialsWhereOnlyInitialsWereAgreed);
        }
        return Naming.open();
    }

    private static Naming withheld(Person person, String label, String rule) {
        return new Naming(label, rule, spellings(person));
    }

    /** Every spelling, and of each spelling the surname alone, which texts use after the first mention. */
    public static List<String> spellings(Person person) {
        Set<String> all = new LinkedHashSet<>();
        List<Name> names = person.names().stream()
                .filter(name -> Given.isSaid(name.text()))
                .toList();
        for (Name name : names) {
            all.add(name.text());
        }
        for (Name name : names) {
            List<String> words = List.of(name.text().split("\\s+"));
            words.stream()
                    .skip(words.size() > 1 ? 1 : 0)
                    .filter(word -> word.length() > 3)
                    .forEach(all::add);
        }
        return List.copyOf(all);
    }

    private static String initials(Person person) {
        if (person.coarser().contains(Coarsening.NO_INITIALS)) {
            return NOT_NAMED;
        }
        return List.of(person.displayName().split("[\\s-]+")).stream()
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT) + ".")
                .collect(Collectors.joining(" "));
    }
}
