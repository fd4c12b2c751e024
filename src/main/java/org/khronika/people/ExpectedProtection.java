package org.khronika.people;

import org.khronika.review.HarmCheck;
import org.khronika.values.RecordRef;

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
    public static String asks(Protection reason) {
        return switch (reason) {
            case MINOR -> "Are they under 18? Then say so in their record. If not, say why it is right to name them.";
            case TORTURE ->
                "Was it done to them? Then say so in their record, or that they agreed to be named. If not, say why it is right to name them.";
            case SEXUAL_VIOLENCE ->
                "Was it done to them? Then say so in their record. If not, say why it is right to name them.";
            case AT_RISK -> "Is it right to name them?";
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
