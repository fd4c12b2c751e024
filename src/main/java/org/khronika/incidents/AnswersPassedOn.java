package org.khronika.incidents;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.khronika.values.Certainty;

/** Which of its answers an incident gives less surely than a source states things: whoever counts answers counts them apart. */
final class AnswersPassedOn {

    private AnswersPassedOn() {}

    /** How sure an answer is of what was done where all that gives it hedges it, or the whole of the incident; empty where something states it. */
    static Optional<Certainty> lessSure(Incident incident, String question, String answer) {
        return switch (question) {
            case "acts" -> withTheWhole(incident, act(incident, answer));
            case "detentions.then" -> withTheWhole(incident, followed(incident, answer));
            default -> Optional.empty();
        };
    }

    /** No act is surer than that it happened at all. */
    private static Optional<Certainty> withTheWhole(Incident incident, Optional<Certainty> own) {
        Certainty whole = incident.certainty();
        return whole == Certainty.UNSAID || whole.isAtLeast(Certainty.REPORTED)
                ? own
                : Optional.of(own.map(whole::atMost).orElse(whole));
    }

    /** An act that its source only passes on; what it states of others to whom it happened, it states. */
    private static Optional<Certainty> act(Incident incident, String answer) {
        return incident.passedOn().stream()
                .filter(passed -> passed.act() != null && passed.act().name().equals(answer) && !passed.inPart())
                .map(passed -> passed.speaker() == null ? Certainty.SECOND_HAND : Certainty.ALLEGED)
                .max(Comparator.naturalOrder());
    }

    private static Optional<Certainty> followed(Incident incident, String answer) {
        List<Detention> those = incident.detentions().stream()
                .filter(held -> held.then() != null && held.then().name().equals(answer))
                .toList();
        boolean stated = those.stream().anyMatch(held -> held.hedgeOfThen().isEmpty());
        return stated
                ? Optional.empty()
                : those.stream().flatMap(held -> held.hedgeOfThen().stream()).max(Comparator.naturalOrder());
    }
}
