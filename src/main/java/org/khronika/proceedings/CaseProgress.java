package org.khronika.proceedings;

import java.time.LocalDate;
import java.util.List;
import org.khronika.records.GoingOn;

/** Whether a case goes on on a day: for any of those whom it is about something is still to be decided, or they are deprived of liberty. */
final class CaseProgress {

    private CaseProgress() {}

    /** By all states that the dates of the steps allow: one of them that is open keeps the case open. */
    static GoingOn on(Proceeding proceeding, LocalDate day) {
        List<GoingOn> all = LegalStatus.of(proceeding, day).stream()
                .flatMap(status -> status.possible().stream())
                .map(CaseProgress::of)
                .toList();
        return all.contains(GoingOn.OPEN)
                ? GoingOn.OPEN
                : all.contains(GoingOn.NOT_KNOWN) ? GoingOn.NOT_KNOWN : GoingOn.ENDED;
    }

    private static GoingOn of(PersonState state) {
        if (state.liberty() == Liberty.DEAD) {
            return GoingOn.ENDED;
        }
        return state.liberty().isDeprived() ? GoingOn.OPEN : of(state.stage());
    }

    static GoingOn of(Stage stage) {
        return switch (stage) {
            case NOT_KNOWN -> GoingOn.NOT_KNOWN;
            case COMPLAINT, OPENED, INVESTIGATION, SUSPENDED, SENT_TO_COURT, TRIAL, QUASHED -> GoingOn.OPEN;
            case REFUSED, CLOSED, CONVICTED, PENALISED, ACQUITTED, DISMISSED -> GoingOn.ENDED;
        };
    }
}
