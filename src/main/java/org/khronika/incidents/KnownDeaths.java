package org.khronika.incidents;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.people.Person;
import org.khronika.records.Stored;
import org.khronika.review.HarmCheck;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;

/** What is on record of somebody's death: in their own record, and in incidents that killed them. */
public final class KnownDeaths {

    private static final Set<Act> DEADLY = Set.of(Act.KILLING, Act.DEATH_IN_CUSTODY);

    private KnownDeaths() {}

    /**
     * That somebody died.
     *
     * @param when  null when the record that tells of it gives no date
     * @param where the record that tells of it
     */
    public record Death(@Nullable PartialDate when, RecordRef where) {

        /** Whether it may have been before a day; a day that nobody knows may be any. */
        public boolean mayBeBefore(@Nullable PartialDate other) {
            return when == null || other == null || !other.isSurelyBefore(when);
        }

        /** "died 7 January 2022 (KZ-N-2026-0003)", to go on with in a sentence. */
        public Phrase words() {
            return when == null
                    ? phrase("incidents.harm.died").with("where", where.address())
                    : phrase("incidents.harm.died-on").with("day", when).with("where", where.address());
        }
    }

    /** All that tell of it, the person's own record first; empty when nothing does. */
    public static List<Death> of(RecordRef person, HarmCheck.Around around) {
        List<Death> deaths = new ArrayList<>();
        around.body(person)
                .map(body -> body instanceof Person known ? known.died() : null)
                .ifPresent(died -> deaths.add(new Death(died, person)));
        for (Stored<?> record : around.naming(person, RecordKind.INCIDENT)) {
            if (record.body() instanceof Incident incident && killed(incident, person)) {
                deaths.add(new Death(incident.happened(), record.address()));
            }
        }
        return List.copyOf(deaths);
    }

    private static boolean killed(Incident incident, RecordRef person) {
        return incident.acts().stream().anyMatch(DEADLY::contains)
                && incident.parties().stream()
                        .anyMatch(party -> party.role() == PartyRole.VICTIM && person.equals(party.who()));
    }
}
