package org.khronika.incidents;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Quantity;
import org.khronika.values.RecordKind;

/** How many people an incident happened to. */
final class People {

    /** A group that counts those named among it says so, in a language of ours. */
    private static final Pattern IN_ALL = Pattern.compile("(?iu) in all|всего|барлығы");

    private People() {}

    /**
     * Those named, and groups by their number; null where a group has none. A group that says "in all" counts those named among it.
     * An organisation is nobody: it is as many people as is told of it, and beside people it leaves their number open.
     */
    static @Nullable Quantity hit(Incident incident) {
        List<Party> hit = incident.parties().stream()
                .filter(party -> party.role() == PartyRole.VICTIM)
                .toList();
        long named = hit.stream().filter(People::isPerson).count();
        List<Party> groups = hit.stream()
                .filter(party -> !isPerson(party) && (named > 0 || party.who() == null || party.count() != null))
                .toList();
        if (groups.stream().anyMatch(group -> group.count() == null)) {
            return null;
        }
        boolean inAll = groups.stream()
                .anyMatch(group -> IN_ALL.matcher(String.valueOf(group.group())).find());
        return groups.stream()
                .map(Party::count)
                .reduce(Quantity::plus)
                .map(count -> inAll ? count : count.plus(Quantity.of(named)))
                .orElse(named == 0 ? null : Quantity.of(named));
    }

    /** Whether somebody is counted in that number of whom no source says that it happened to them. */
    static boolean isHitInferred(Incident incident) {
        return incident.parties().stream().anyMatch(party -> party.role() == PartyRole.VICTIM && party.inferred());
    }

    /** Whose that number is, where no source states it as a fact; empty where one does. */
    static String hitBy(Incident incident) {
        return incident.parties().stream()
                .filter(party -> party.role() == PartyRole.VICTIM)
                .map(Party::numberBy)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining("; "));
    }

    /** How many people a detention is told of: one who is named, as many as it says, or else all to whom the incident happened. */
    static @Nullable Quantity detained(Detention held, Incident incident) {
        if (held.who() != null) {
            return Quantity.of(1);
        }
        return held.howMany() != null ? held.howMany() : hit(incident);
    }

    /** How many people an entry of a register is about; null where the source does not say. */
    static @Nullable Quantity detained(IncidentRegister.Entry<Detention> one) {
        return detained(one.told(), one.body());
    }

    /**
     * How many people were detained in an incident: as its detentions say, or all to whom it happened where they do not; null where no number is
     * told, or where all that is told is no detention, such as a guarded home.
     */
    static @Nullable Quantity detained(Incident incident) {
        List<Detention> told = incident.detentions().stream()
                .filter(held -> held.how().isDetention())
                .toList();
        if (told.isEmpty() && !incident.detentions().isEmpty()) {
            return null;
        }
        return told.isEmpty() || told.stream().anyMatch(held -> held.who() == null && held.howMany() == null)
                ? hit(incident)
                : told.stream()
                        .flatMap(held -> Optional.ofNullable(detained(held, incident)).stream())
                        .reduce(Quantity::plus)
                        .orElse(null);
    }

    private static boolean isPerson(Party party) {
        return party.who() != null && party.who().kind() == RecordKind.PERSON;
    }
}
