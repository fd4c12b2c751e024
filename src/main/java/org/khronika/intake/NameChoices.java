package org.khronika.intake;

import static org.khronika.words.Phrase.phrase;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.khronika.people.Protection;
import org.khronika.review.DeedRefused;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/**
 * What the member says about the names in a finding, by their place among its persons and then its organisations: the address
 * of a record, {@link #NEW}, {@link #WORDS}, or nothing, which takes what the card said would be done.
 *
 * @param protection how each is to be protected, by the same places; {@link #SELF} for the person whom the card is about
 * @param roles what each is in the record, by the same places: the name of a choice of {@link Roles}
 */
public record NameChoices(
        Map<Integer, String> byPlace, Map<Integer, String> roles, Map<Integer, Set<Protection>> protection) {

    /** The place of the person whom a card is about. */
    public static final int SELF = -1;

    /** Enters a new record, even when others carry the name. */
    public static final String NEW = "new";

    /** Lets the name stand in words, without a record. */
    public static final String WORDS = "words";

    /** Copies the answers. */
    public NameChoices {
        byPlace = Collections.unmodifiableMap(new TreeMap<>(byPlace));
        roles = Collections.unmodifiableMap(new TreeMap<>(roles));
        protection = Collections.unmodifiableMap(new TreeMap<>(protection));
    }

    /** Says who is meant and what they are, and takes what the card proposed as protection. */
    public NameChoices(Map<Integer, String> byPlace, Map<Integer, String> roles) {
        this(byPlace, roles, Map.of());
    }

    /** How somebody who is entered is protected: as was answered, else as the words beside the name call for. */
    Set<Protection> protection(int place, Signs signs) {
        return protection.getOrDefault(place, signs.proposed());
    }

    /** What somebody is in the record. */
    String role(int place, Who who) {
        return roles.getOrDefault(place, who.role());
    }

    /** Takes what the card said. */
    public static NameChoices none() {
        return new NameChoices(Map.of(), Map.of());
    }

    /** What is to be done about a name. */
    Settled settle(int place, Who who) {
        String answer = byPlace.getOrDefault(place, "");
        if (answer.equals(NEW)) {
            return new Settled(who, Who.Fate.ENTERED, null);
        }
        if (answer.equals(WORDS)) {
            return new Settled(who, Who.Fate.IN_WORDS, null);
        }
        if (!answer.isBlank()) {
            return new Settled(who, Who.Fate.LINKED, record(answer, who));
        }
        if (who.fate() == Who.Fate.ASKED) {
            throw new DeedRefused(phrase("intake.refused.choose-who")
                    .with("name", who.name())
                    .with("n", who.matches().size()));
        }
        return new Settled(who, who.fate(), who.linked());
    }

    private static RecordRef record(String answer, Who who) {
        try {
            RecordRef record = new RecordRef(answer.strip());
            if (record.kind() == RecordKind.PERSON || record.kind() == RecordKind.ORGANISATION) {
                return record;
            }
        } catch (IllegalArgumentException unknown) {
            // said below
        }
        throw new DeedRefused(phrase("intake.refused.address-of-whom")
                .with("name", who.name())
                .with("found", answer));
    }

    /**
     * What is done about a name.
     *
     * @param record the record named; null until it has been entered, and for a name in words
     */
    record Settled(Who who, Who.Fate fate, @Nullable RecordRef record) {}
}
