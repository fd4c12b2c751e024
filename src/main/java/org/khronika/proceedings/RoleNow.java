package org.khronika.proceedings;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.khronika.words.Sayable;

/**
 * What somebody is in a case as it now stands. A case calls those whom it is about its accused; the page of one that ended does not
 * go on accusing them, and somebody whom no step charges is a suspect only.
 */
final class RoleNow {

    private static final Sayable SUSPECT = phrase("proceedings.role.suspect");

    private RoleNow() {}

    /** In words. Where the dates, or the parts of a group, leave more than one answer, the weaker one is not left out. */
    static Sayable of(PositionHeld held, ProceedingKind kind, List<LegalStatus> statuses) {
        if (held.position() != Position.ACCUSED) {
            return held.position();
        }
        Set<Sayable> roles = statuses.stream()
                .filter(status -> isOf(status.subject(), held, statuses))
                .flatMap(status -> status.possible().stream())
                .map(state -> hedged(state, role(state, kind)))
                .collect(Collectors.toSet());
        return roles.size() == 1
                ? roles.iterator().next()
                : roles.contains(SUSPECT) ? phrase("proceedings.role.suspect-or-accused") : held.position();
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

    private static Sayable role(PersonState state, ProceedingKind kind) {
        return switch (state.stage()) {
            case CONVICTED, PENALISED, ACQUITTED -> state.stage();
            case CLOSED -> StepKind.CASE_CLOSED.small();
            case DISMISSED -> phrase("proceedings.role.case-dismissed");
            case NOT_KNOWN, COMPLAINT, REFUSED, OPENED, INVESTIGATION, SUSPENDED ->
                isCharged(state) || kind.endsWithAPenalty() ? Position.ACCUSED : SUSPECT;
            case SENT_TO_COURT, TRIAL, QUASHED -> Position.ACCUSED;
        };
    }

    /** What a court decided is no surer here than in the step that tells it: "reportedly given a penalty". */
    private static Sayable hedged(PersonState state, Sayable role) {
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
