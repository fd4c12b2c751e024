package org.khronika.proceedings;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody is in a case as it now stands. A case calls those whom it is about its accused; the page of one that ended does not
 * go on accusing them, and somebody whom no step charges is a suspect only.
 */
final class RoleNow {

    private static final String SUSPECT = "suspect";

    private RoleNow() {}

    /** In words. Where the dates, or the parts of a group, leave more than one answer, the weaker one is not left out. */
    static String of(PositionHeld held, ProceedingKind kind, List<LegalStatus> statuses) {
        if (held.position() != Position.ACCUSED) {
            return held.position().label();
        }
        Set<String> roles = statuses.stream()
                .filter(status -> isOf(status.subject(), held, statuses))
                .flatMap(status -> status.possible().stream())
                .map(state -> hedged(state, role(state, kind)))
                .collect(Collectors.toSet());
        return roles.size() == 1
                ? roles.iterator().next()
                : roles.contains(SUSPECT)
                        ? SUSPECT + " or accused"
                        : held.position().label();
    }

    /** The group itself; of a group that steps tell apart under other words, every part. */
    private static boolean isOf(Subject subject, PositionHeld held, List<LegalStatus> statuses) {
        if (held.who() != null) {
            return held.who().equals(subject.who());
        }
        boolean named = statuses.stream().anyMatch(status -> isNamed(status.subject(), held));
        return named ? isNamed(subject, held) : subject.isGroup();
    }

    private static boolean isNamed(Subject subject, PositionHeld held) {
        return subject.group() != null && subject.group().equalsIgnoreCase(held.group());
    }

    private static String role(PersonState state, ProceedingKind kind) {
        return switch (state.stage()) {
            case CONVICTED -> "convicted";
            case PENALISED -> "given a penalty";
            case ACQUITTED -> "acquitted";
            case CLOSED -> "case closed";
            case DISMISSED -> "case dismissed by the court";
            case NOT_KNOWN, COMPLAINT, REFUSED, OPENED, INVESTIGATION, SUSPENDED ->
                isCharged(state) || kind.endsWithAPenalty() ? Position.ACCUSED.label() : SUSPECT;
            case SENT_TO_COURT, TRIAL, QUASHED -> Position.ACCUSED.label();
        };
    }

    /** What a court decided is no surer here than in the step that tells it: "reportedly given a penalty". */
    private static String hedged(PersonState state, String role) {
        return switch (state.stage()) {
            case CONVICTED, PENALISED, ACQUITTED, DISMISSED ->
                state.judgment() == null ? role : state.judgment().verdict().hedging(role);
            default -> role;
        };
    }

    private static boolean isCharged(PersonState state) {
        return !state.charges().isEmpty()
                || (state.reached() != null && state.reached().compareTo(Milestone.CHARGE) >= 0);
    }
}
