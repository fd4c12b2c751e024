package org.khronika.proceedings;

import java.util.List;
import java.util.stream.Stream;
import org.khronika.values.Choice;

/** How far a case has come for somebody, worked out from its steps. */
public enum Stage implements Choice {
    /** No step says. */
    NOT_KNOWN,
    /** A complaint was filed. */
    COMPLAINT,
    /** It was not registered. */
    REFUSED,
    /** An administrative case was opened. */
    OPENED,
    /** Under investigation. */
    INVESTIGATION,
    /** The investigation rests. */
    SUSPENDED,
    /** Closed before a verdict. */
    CLOSED,
    /** At the court, not yet heard. */
    SENT_TO_COURT,
    /** On trial. */
    TRIAL,
    /** Found guilty of a crime. */
    CONVICTED,
    /** Fined, or locked up for days, without a conviction. */
    PENALISED,
    /** Found not guilty. */
    ACQUITTED,
    /** Ended by the court without a verdict. */
    DISMISSED,
    /** A judgment was quashed; the case goes on. */
    QUASHED;

    /** The stage after the steps. */
    static Stage after(List<Step> happened) {
        Stage stage = NOT_KNOWN;
        int n = 0;
        for (Step step : happened) {
            boolean leaves = Appeals.isAgainstARefusal(step, happened.subList(0, n++));
            stage = leaves ? stage : stage.after(step.kind());
        }
        return stage;
    }

    /** The steps that say that there is an investigation; others, such as a charge, only show one. */
    static Stream<Step> sayingInvestigated(List<Step> happened) {
        return happened.stream().filter(step -> step.kind().onStage() == OnStage.INVESTIGATES);
    }

    /** The stage after steps of these kinds. */
    public static Stage afterKinds(List<StepKind> happened) {
        Stage stage = NOT_KNOWN;
        for (StepKind kind : happened) {
            stage = stage.after(kind);
        }
        return stage;
    }

    private Stage after(StepKind kind) {
        return switch (kind.onStage()) {
            case NOTHING -> this;
            case COMPLAINS -> this == NOT_KNOWN ? COMPLAINT : this;
            case REFUSES_TO_REGISTER -> this == COMPLAINT || this == NOT_KNOWN ? REFUSED : this;
            case OPENS -> this == NOT_KNOWN || this == COMPLAINT || this == REFUSED ? OPENED : this;
            case SHOWS_AN_INVESTIGATION -> isBeforeInvestigation() ? INVESTIGATION : this;
            case INVESTIGATES -> INVESTIGATION;
            case SUSPENDS -> SUSPENDED;
            case CLOSES -> CLOSED;
            case GOES_TO_COURT -> SENT_TO_COURT;
            case TRIES -> TRIAL;
            case HEARS -> this == SENT_TO_COURT ? TRIAL : this;
            case CONVICTS -> CONVICTED;
            case PENALISES -> PENALISED;
            case ACQUITS -> ACQUITTED;
            case DISMISSES -> DISMISSED;
            case QUASHES -> QUASHED;
        };
    }

    /** Whether a court of first instance has the case and has not decided. */
    boolean awaitsAVerdict() {
        return this == SENT_TO_COURT || this == TRIAL;
    }

    private boolean isBeforeInvestigation() {
        return this == NOT_KNOWN || this == COMPLAINT || this == REFUSED || this == OPENED || this == SUSPENDED;
    }
}
