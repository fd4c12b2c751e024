package org.khronika.incidents;

import static org.khronika.words.Phrase.phrase;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Quantity;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/**
 * How often something was done. Only a number that the source gives is one: "repeatedly" and a plural give none, so nothing is added
 * up where one of them stands.
 */
final class HowOften {

    private static final Quantity ONCE = Quantity.of(1);

    private HowOften() {}

    /** As often as an incident says that it was done, or once; empty where its source gives no number. */
    static Optional<Quantity> of(Incident incident) {
        List<Quantity> told = stated(incident);
        if (told.stream().anyMatch(HowOften::isOpen)) {
            return Optional.empty();
        }
        return Optional.of(told.stream().reduce(Quantity::plus).orElse(ONCE));
    }

    /** How many attacks an incident tells of; null where it tells of none, and where its source gives no number. */
    static @Nullable Quantity attacks(Incident incident) {
        return isAttack(incident) ? of(incident).orElse(null) : null;
    }

    /** Whether it tells of an attack, and not of threats and pressure alone. */
    static boolean isAttack(Incident incident) {
        return Severity.of(incident.acts()).map(Severity::isBlow).orElse(false);
    }

    /** Whether it tells of more than one of what it tells. */
    static boolean isRepeated(Incident incident) {
        return stated(incident).stream().anyMatch(times -> times.least() > 1);
    }

    /** Whether it tells of more than one, or of a plural that may be one. */
    static boolean isOfSeveral(Incident incident) {
        return stated(incident).stream().anyMatch(times -> !times.equals(ONCE));
    }

    /** Of several incidents together; empty without any, and where the source of one gives no number. */
    static Optional<Quantity> sum(Collection<Incident> incidents) {
        List<Optional<Quantity>> each = incidents.stream().map(HowOften::of).toList();
        return each.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : each.stream().flatMap(Optional::stream).reduce(Quantity::plus);
    }

    /** "twice", "at least three times", "more than once"; says nothing where not even that is told. */
    static Sayable words(Collection<Incident> incidents) {
        boolean several = incidents.size() > 1 || incidents.stream().anyMatch(HowOften::isRepeated);
        return sum(incidents)
                .map(HowOften::times)
                .orElse(several ? phrase("incidents.times.more-than-once") : Sayable.written(""));
    }

    /** Whether it is no number of the source, but our way to write that it gives none. */
    static boolean isOpen(Quantity times) {
        return times.code().equals(">1") || times.code().equals(">=1");
    }

    /** What is told instead of a number that the source does not give. */
    static Phrase open(Quantity times) {
        return phrase(times.least() > 1 ? "incidents.times.more-than-once" : "incidents.times.not-told");
    }

    private static List<Quantity> stated(Incident incident) {
        return incident.attacks().stream()
                .map(Attack::times)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Sayable times(Quantity times) {
        if (times.isExact()) {
            return phrase("incidents.times.exactly").with("n", times.least());
        }
        return times.code().startsWith(">=")
                ? phrase("incidents.times.at-least").with("n", times.least())
                : phrase("incidents.times.open").with("times", times);
    }
}
