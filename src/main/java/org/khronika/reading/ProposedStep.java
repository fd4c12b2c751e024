package org.khronika.reading;

import java.util.Locale;

/** A step in a proceeding, as the reader proposes it. */
public enum ProposedStep {
    COMPLAINT_FILED("Complaint filed"),
    REGISTERED("Complaint registered"),
    REGISTRATION_REFUSED("Complaint not registered"),
    INVESTIGATION_OPENED("Investigation opened"),
    INVESTIGATION_SUSPENDED("Investigation suspended"),
    INVESTIGATION_CLOSED("Investigation closed"),
    REOPENED("Investigation reopened"),
    SEARCHED("Search"),
    DETAINED("Detained"),
    SUSPECT_NAMED("Named a suspect"),
    WANTED("Put on a wanted list"),
    CHARGE_BROUGHT("Charged"),
    CHARGE_REQUALIFIED("Charge requalified"),
    CHARGE_DROPPED("Charge dropped"),
    CHARGE_REINSTATED("Charge reinstated"),
    REMAND("Remanded in custody"),
    REMAND_EXTENDED("Detention extended"),
    HOUSE_ARREST("House arrest"),
    TRAVEL_ORDER("Ordered not to leave"),
    TRAVEL_BAN("Banned from travel"),
    BAIL("Released on bail"),
    MEASURE_EXTENDED("Measure extended"),
    SENT_TO_COURT("Sent to court"),
    SENT_BACK("Sent back for more investigation"),
    TRIAL_OPENED("Trial opened"),
    HEARING("Hearing"),
    SENTENCE_SOUGHT("Sentence sought by the prosecution"),
    CONVICTED("Convicted"),
    ACQUITTED("Acquitted"),
    SENTENCED("Sentenced"),
    SENTENCE_REPLACED("Sentence replaced"),
    SENTENCE_REDUCED("Sentence reduced"),
    SENTENCE_DEFERRED("Sentence deferred"),
    SENTENCE_ADDED("Sentence added"),
    APPEAL_LODGED("Appeal lodged"),
    APPEAL_UPHELD("Upheld on appeal"),
    APPEAL_CHANGED("Changed on appeal"),
    APPEAL_QUASHED("Quashed on appeal"),
    CAME_INTO_FORCE("Came into force"),
    AMNESTY_APPLIED("Amnesty applied"),
    AMNESTY_REFUSED("Amnesty refused"),
    PARDONED("Pardoned"),
    PAROLE_GRANTED("Parole granted"),
    PAROLE_REFUSED("Parole refused"),
    COMPENSATION("Compensation decided"),
    TRANSFERRED("Transferred"),
    RELEASED("Released"),
    DIED("Died"),
    EXPERT_FINDING("Expert finding"),
    OPINION("Opinion of an international body");

    private final String label;

    ProposedStep(String label) {
        this.label = label;
    }

    /** The step in kebab case, as it stands in details and in JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The step in words, to begin a title with. */
    public String label() {
        return label;
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
