package org.khronika.people;

import static org.khronika.words.Phrase.phrase;

import org.khronika.review.HarmCheck;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;

/** Whether somebody has the protection that what is told of them asks for. */
public final class ExpectedProtection {

    private ExpectedProtection() {}

    /**
     * Whether the person needs no more protection for this reason: the name is withheld, or, where the person may decide, they
     * have agreed to be named. Nobody agrees for a child, and a survivor of sexual violence is not named in any case.
     */
    public static boolean has(Person person, Protection reason) {
        return NamingRules.of(person).isWithheld()
                || (reason != Protection.MINOR
                        && reason != Protection.SEXUAL_VIOLENCE
                        && person.consent() == Consent.NAMED);
    }

    /** What is asked where it is absent. */
    public static Phrase asks(Protection reason) {
        return switch (reason) {
            case MINOR -> phrase("people.harm.minor");
            case TORTURE -> phrase("people.harm.torture");
            case SEXUAL_VIOLENCE -> phrase("people.harm.sexual-violence");
            case AT_RISK -> phrase("people.harm.at-risk");
        };
    }

    /** The name at the desk of somebody who is within sight, or the address. */
    public static String name(RecordRef who, HarmCheck.Around around) {
        return around.body(who)
                .map(body -> body instanceof Person person
                        ? person.displayName()
                        : body instanceof Organisation organisation ? organisation.displayName() : who.address())
                .orElse(who.address());
    }
}
