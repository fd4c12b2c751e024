package org.khronika.incidents;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.khronika.values.Quantity;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/** Which incidents are measures to keep people from gathering, and how many people they met. */
final class Prevention {

    /** Always done to keep people from gathering. */
    private static final Set<Act> ALWAYS =
            EnumSet.of(Act.PREVENTIVE_DETENTION, Act.ASSEMBLY_PREVENTED, Act.HOME_GUARDED);

    /** Done for many reasons: a measure of prevention only when the incident names an event or an assembly. */
    private static final Set<Act> AROUND_EVENTS =
            EnumSet.of(Act.SUMMONED, Act.STOPPED, Act.MOVEMENT_RESTRICTED, Act.SURVEILLANCE);

    private static final Phrase APPARENT = phrase("incidents.prevention.apparent");

    private static final Quantity SOMEBODY = Quantity.parse(">=1");

    private Prevention() {}

    /** The acts of prevention in the incident, in the order of the list of acts; none for other incidents. */
    static List<Act> in(Incident incident) {
        Set<Act> acts = EnumSet.noneOf(Act.class);
        incident.acts().stream()
                .filter(act -> ALWAYS.contains(act)
                        || (AROUND_EVENTS.contains(act) && !around(incident).isEmpty()))
                .forEach(acts::add);
        if (incident.detentions().stream()
                        .anyMatch(held ->
                                held.preventive() == Preventive.YES || held.preventive() == Preventive.APPARENTLY)
                && acts.isEmpty()) {
            acts.add(Act.PREVENTIVE_DETENTION);
        }
        return List.copyOf(acts);
    }

    /** An act of prevention in words: a purpose that only appears so is not told as one. */
    static Sayable said(Incident incident, Act act) {
        return isApparent(incident, act) ? APPARENT : incident.told(act);
    }

    /** The same without whose word it is, for counts. */
    static Sayable measure(Incident incident, Act act) {
        return isApparent(incident, act) ? APPARENT : act;
    }

    /** Whether its purpose only appears to be prevention. */
    static boolean isApparent(Incident incident, Act act) {
        return act == Act.PREVENTIVE_DETENTION
                && !incident.acts().contains(act)
                && incident.detentions().stream().noneMatch(held -> held.preventive() == Preventive.YES);
    }

    /** "Of two the purpose is not told.": where a source tells only that it was ahead of something or on the way to it, or that homes were guarded. */
    static Sayable purposeNotTold(Stream<Incident> measures) {
        return IncidentRegister.toldOf(
                "incidents.prevention-counts.purpose-not-told",
                measures.filter(incident -> !incident.detentions().isEmpty()
                                && incident.detentions().stream().allMatch(Detention::hasNoPurposeTold))
                        .count());
    }

    /** The events and the assembly because of which it was done. */
    static List<RecordRef> around(Incident incident) {
        List<RecordRef> around = new ArrayList<>(incident.around());
        if (incident.assembly() != null) {
            around.add(incident.assembly());
        }
        return around;
    }

    /** How many people it happened to: where that is not told, at least one. */
    static Quantity people(Incident incident) {
        Quantity told = People.hit(incident);
        return told == null ? SOMEBODY : told;
    }
}
