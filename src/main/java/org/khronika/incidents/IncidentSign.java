package org.khronika.incidents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.khronika.values.Choice;
import org.khronika.values.RecordRef;

/**
 * What an incident has in common with another that may be the same: an act, and to whom it was done or where. What is told of many
 * incidents at once is compared with its like only.
 *
 * @param from  the first day on which it may have happened
 * @param to    the last one
 * @param alone whether it is enough: a place is not, where both say to whom it happened and it was to others
 */
record IncidentSign(String key, LocalDate from, LocalDate to, boolean alone) {

    /** At one place much happens in a year; by its place alone nothing is asked about that is told of more days than these. */
    static final int MOST_DAYS = 31;

    private static final Set<IncidentKind> OF_MANY = Set.of(IncidentKind.AGGREGATE, IncidentKind.UMBRELLA);

    /** Those who did it, or told of it, do so more than once. */
    private static final Set<PartyRole> OTHERS = Set.of(
            PartyRole.ALLEGED_PERPETRATOR,
            PartyRole.CONVICTED_PERPETRATOR,
            PartyRole.SUSPECT,
            PartyRole.RELATIVE,
            PartyRole.REPORTED_BY);

    /** The signs of an incident; none when its days have no beginning or no end. */
    static List<IncidentSign> of(Incident incident) {
        LocalDate from = incident.happened() == null
                ? null
                : incident.happened().earliest().orElse(null);
        LocalDate to = incident.happened() == null
                ? null
                : incident.happened().latest().orElse(null);
        if (from == null || to == null) {
            return List.of();
        }
        List<RecordRef> whom = whom(incident);
        List<IncidentSign> signs = new ArrayList<>();
        String many = OF_MANY.contains(incident.kind()) ? incident.kind().name() + " " : "";
        incident.acts().stream()
                .filter(Choice::isSaid)
                .map(IncidentSign::act)
                .distinct()
                .forEach(act -> {
                    String what = many + act;
                    whom.forEach(who -> signs.add(new IncidentSign(what + " to " + who.address(), from, to, true)));
                    if (incident.place() != null && !to.isAfter(from.plusDays(MOST_DAYS - 1))) {
                        signs.add(new IncidentSign(
                                what + " at " + incident.place().address(), from, to, whom.isEmpty()));
                    }
                });
        return signs;
    }

    /** A detention is one, whatever its author calls it. */
    private static String act(Act act) {
        return act.name().endsWith(Act.DETENTION.name()) ? Act.DETENTION.name() : act.name();
    }

    private static List<RecordRef> whom(Incident incident) {
        return incident.parties().stream()
                .filter(party -> !OTHERS.contains(party.role()))
                .map(Party::who)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
