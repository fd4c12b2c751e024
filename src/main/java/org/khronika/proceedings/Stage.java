package org.khronika.proceedings;

import java.util.List;
import org.khronika.values.Choice;

/** How far a case has come for somebody, worked out from its steps. */
public enum Stage implements Choice {
    /** No step says. */
    NOT_KNOWN("not known"),
    /** A complaint was filed. */
    COMPLAINT("complaint filed"),
    /** It was not registered. */
    REFUSED("complaint not registered"),
    /** Under investigation. */
    INVESTIGATION("under investigation"),
    /** The investigation rests. */
    SUSPENDED("investigation suspended"),
    /** Closed before a verdict. */
    CLOSED("closed"),
    /** At the court, not yet heard. */
    SENT_TO_COURT("sent to court"),
    /** On trial. */
    TRIAL("on trial"),
    /** Found guilty of a crime. */
    CONVICTED("convicted"),
    /** Found guilty of an administrative offence. */
    PENALISED("given an administrative penalty"),
    /** Found not guilty. */
    ACQUITTED("acquitted"),
    /** Ended by the court without a verdict. */
    DISMISSED("dismissed"),
    /** A judgment was quashed; the case goes on. */
    QUASHED("judgment quashed");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

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

    /** The stage after steps of these kinds. */
    public static Stage afterKinds(List<StepKind> happened) {
        Stage stage = NOT_KNOWN;
        for (StepKind kind : happened) {
            stage = stage.after(kind);
        }
        return stage;
    }

    private Stage after(StepKind kind) {
        return switch (kind) {
            case COMPLAINT_FILED -> this == NOT_KNOWN ? COMPLAINT : this;
            case REGISTRATION_REFUSED -> this == COMPLAINT || this == NOT_KNOWN ? REFUSED : this;
            case REGISTERED, SUSPECT_NAMED, CHARGED, DETAINED, REMANDED, HOUSE_ARREST, CASE_UNDER_WAY, IDENTIFIED ->
                isBeforeInvestigation() ? INVESTIGATION : this;
            case INVESTIGATION_OPENED, CASE_REOPENED, SENT_BACK -> INVESTIGATION;
            case INVESTIGATION_SUSPENDED -> SUSPENDED;
            case CASE_CLOSED -> CLOSED;
            case SENT_TO_COURT -> SENT_TO_COURT;
            case TRIAL_OPENED -> TRIAL;
            case HEARING -> this == SENT_TO_COURT ? TRIAL : this;
            case CONVICTED -> CONVICTED;
            case FINED, ADMINISTRATIVE_ARREST -> PENALISED;
            case ACQUITTED -> ACQUITTED;
            case DISMISSED -> DISMISSED;
            case APPEAL_QUASHED -> QUASHED;
            default -> this;
        };
    }

    private boolean isBeforeInvestigation() {
        return this == NOT_KNOWN || this == COMPLAINT || this == REFUSED || this == SUSPENDED;
    }
}
