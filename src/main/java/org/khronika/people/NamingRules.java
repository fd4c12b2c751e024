package org.khronika.people;

import static org.khronika.words.Phrase.phrase;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.khronika.records.Given;
import org.khronika.records.Naming;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

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
    public static final Phrase minorsAreNeverNamed = phrase("people.naming.minors-are-never-named");

    /** A survivor of sexual violence is never named by us, and no initials are given. */
    public static final Phrase survivorsOfSexualViolenceAreNeverNamed =
            phrase("people.naming.survivors-of-sexual-violence-are-never-named");

    /** Somebody who would be in danger if recognised is not named. */
    public static final Phrase peopleAtRiskAreNotNamed = phrase("people.naming.people-at-risk-are-not-named");

    /** Who refused to be named is not named. */
    public static final Phrase whoRefusedIsNotNamed = phrase("people.naming.who-refused-is-not-named");

    /** Victims of torture decide for themselves; until they have agreed, initials stand. */
    public static final Phrase victimsOfTortureConsentOrInitials =
            phrase("people.naming.victims-of-torture-consent-or-initials");

    /** Who agreed to initials only is given by initials. */
    public static final Phrase initialsWhereOnlyInitialsWereAgreed =
            phrase("people.naming.initials-where-only-initials-were-agreed");

    /** What stands in place of the name of somebody of whom nothing is told. */
    private static final Phrase NOT_NAMED = phrase("people.naming.not-named");

    private NamingRules() {}

    /** How the public may name the person. */
    public static Naming of(Person person) {
        if (person.protection().contains(Protection.MINOR)) {
            return withheld(person, phrase("people.naming.a-minor"), minorsAreNeverNamed);
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

    private static Naming withheld(Person person, Sayable label, Sayable rule) {
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

    private static Sayable initials(Person person) {
        if (person.coarser().contains(Coarsening.NO_INITIALS)) {
            return NOT_NAMED;
        }
        return Sayable.written(List.of(person.displayName().split("[\\s-]+")).stream()
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT) + ".")
                .collect(Collectors.joining(" ")));
    }
}
