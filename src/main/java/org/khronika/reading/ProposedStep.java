package org.khronika.reading;

import java.util.Locale;

/** A step in a proceeding, as the reader proposes it. */
public enum ProposedStep {
    COMPLAINT_FILED,
    REGISTERED,
    REGISTRATION_REFUSED,
    INVESTIGATION_OPENED,
    INVESTIGATION_SUSPENDED,
    INVESTIGATION_CLOSED,
    REOPENED,
    SEARCHED,
    DETAINED,
    SUSPECT_NAMED,
    WANTED,
    CHARGE_BROUGHT,
    CHARGE_REQUALIFIED,
    CHARGE_DROPPED,
    CHARGE_REINSTATED,
    REMAND,
    REMAND_EXTENDED,
    HOUSE_ARREST,
    TRAVEL_ORDER,
    TRAVEL_BAN,
    BAIL,
    MEASURE_EXTENDED,
    SENT_TO_COURT,
    SENT_BACK,
    TRIAL_OPENED,
    HEARING,
    SENTENCE_SOUGHT,
    CONVICTED,
    ACQUITTED,
    SENTENCED,
    SENTENCE_REPLACED,
    SENTENCE_REDUCED,
    SENTENCE_DEFERRED,
    SENTENCE_ADDED,
    APPEAL_LODGED,
    APPEAL_UPHELD,
    APPEAL_CHANGED,
    APPEAL_QUASHED,
    CAME_INTO_FORCE,
    AMNESTY_APPLIED,
    AMNESTY_REFUSED,
    PARDONED,
    PAROLE_GRANTED,
    PAROLE_REFUSED,
    COMPENSATION,
    TRANSFERRED,
    RELEASED,
    DIED,
    EXPERT_FINDING,
    OPINION;

    /** The step in kebab case, as it stands in details and in JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The step with this code. */
    public static ProposedStep of(String code) {
        for (ProposedStep step : values()) {
            if (step.code().equals(code)) {
                return step;
            }
        }
        throw new IllegalArgumentException("A step of a proceeding was expected and \"" + code + "\" was found.");
    }
}
