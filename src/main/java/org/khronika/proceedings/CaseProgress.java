package org.khronika.proceedings;

import java.time.LocalDate;
import java.util.List;
import org.khronika.records.Progress;

/** Whether a case goes on on a day: for any of those whom it is about something is still to be decided, or they are deprived of liberty. */
final class CaseProgress {

    private CaseProgress() {}

    /** By all states that the dates of the steps allow: one of them that is open keeps the case open. */
    static Progress on(Proceeding proceeding, LocalDate day) {
        List<Progress> all = LegalStatus.of(proceeding, day).stream()
                .flatMap(status -> status.possible().stream())
                .map(CaseProgress::of)
                .toList();
        return all.contains(Progress.OPEN)
                ? Progress.OPEN
                : all.contains(Progress.NOT_KNOWN) ? Progress.NOT_KNOWN : Progress.ENDED;
    }

    private static Progress of(PersonState state) {
        if (state.liberty() == Liberty.DEAD) {
            return Progress.ENDED;
        }
        return state.liberty().isDeprived() ? Progress.OPEN : of(state.stage());
    }

    private static Progress of(Stage stage) {
        return switch (stage) {
            case NOT_KNOWN -> Progress.NOT_KNOWN;
            case COMPLAINT, OPENED, INVESTIGATION, SUSPENDED, SENT_TO_COURT, TRIAL, QUASHED -> Progress.OPEN;
            case REFUSED, CLOSED, CONVICTED, PENALISED, ACQUITTED, DISMISSED -> Progress.ENDED;
        };
    }
}
