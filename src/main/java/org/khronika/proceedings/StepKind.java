package org.khronika.proceedings;

import java.util.Set;
import org.khronika.values.Choice;

/** What can happen in a proceeding. The family says what a step changes: the stage, the charges, the measure or the sentence. */
public enum StepKind implements Choice {
    /** The act that the case is about; changes no state. */
    ACT("The act itself", Family.CONTEXT),
    COMPLAINT_FILED("Complaint filed", Family.STAGE),
    REGISTERED("Complaint registered", Family.STAGE),
    REGISTRATION_REFUSED("Complaint not registered", Family.STAGE),
    INVESTIGATION_OPENED("Investigation opened", Family.STAGE),
    INVESTIGATION_SUSPENDED("Investigation suspended", Family.STAGE),
    CASE_CLOSED("Case closed", Family.STAGE),
    CASE_REOPENED("Case reopened", Family.STAGE),
    CASE_UNDER_WAY("Case still under way", Family.STAGE),
    SEARCHED("Searched", Family.CONTEXT),
    SUSPECT_NAMED("Suspect named", Family.STAGE),
    EXPERT_FINDING("Expert finding", Family.CONTEXT),
    CHARGED("Charged", Family.CHARGE),
    CHARGE_ADDED("Charge added", Family.CHARGE),
    CHARGE_REQUALIFIED("Charge requalified", Family.CHARGE),
    CHARGE_DROPPED("Charge dropped", Family.CHARGE),
    CHARGE_REINSTATED("Charge brought back", Family.CHARGE),
    DETAINED("Detained", Family.MEASURE),
    REMANDED("Taken into pre-trial detention", Family.MEASURE),
    HOUSE_ARREST("Placed under house arrest", Family.MEASURE),
    RECOGNISANCE("Ordered not to leave", Family.MEASURE),
    TRAVEL_BAN("Banned from travel", Family.MEASURE),
    BAIL("Released on bail", Family.MEASURE),
    MEASURE_EXTENDED("Measure extended", Family.CONTEXT),
    MEASURE_LIFTED("Measure lifted", Family.MEASURE),
    RELEASED("Released", Family.MEASURE),
    SENT_TO_COURT("Sent to court", Family.STAGE),
    SENT_BACK("Sent back for more investigation", Family.STAGE),
    TRIAL_OPENED("Trial opened", Family.STAGE),
    HEARING("Hearing", Family.CONTEXT),
    CONVICTED("Convicted", Family.VERDICT),
    ACQUITTED("Acquitted", Family.VERDICT),
    DISMISSED("Dismissed by the court", Family.VERDICT),
    FINED("Fined", Family.VERDICT),
    ADMINISTRATIVE_ARREST("Given administrative arrest", Family.VERDICT),
    SENTENCE_REPLACED("Sentence replaced", Family.SENTENCE),
    SENTENCE_POSTPONED("Sentence postponed", Family.SENTENCE),
    SENTENCE_ADDED("Sentence added", Family.SENTENCE),
    ORDERED_TO_SERVE("Ordered to serve the rest of a sentence", Family.SENTENCE),
    APPEAL_LODGED("Appeal lodged", Family.STAGE),
    APPEAL_UPHELD("Upheld on appeal", Family.STAGE),
    APPEAL_CHANGED("Changed on appeal", Family.STAGE),
    APPEAL_QUASHED("Quashed on appeal", Family.STAGE),
    CAME_INTO_FORCE("Judgment came into force", Family.STAGE),
    AMNESTY_ASKED("Amnesty asked for", Family.CONTEXT),
    AMNESTY_APPLIED("Released under the amnesty", Family.SENTENCE),
    AMNESTY_REFUSED("Amnesty refused", Family.CONTEXT),
    PAROLE_GRANTED("Parole granted", Family.SENTENCE),
    PAROLE_REFUSED("Parole refused", Family.CONTEXT),
    REPLACEMENT_REFUSED("Replacement of the sentence refused", Family.CONTEXT),
    PARDONED("Pardoned", Family.SENTENCE),
    TRANSFERRED("Moved to another prison", Family.CONTEXT),
    COMPENSATION("Compensation decided", Family.CONTEXT),
    JOINED("Joined with another case", Family.CONTEXT),
    SPLIT("Split from another case", Family.CONTEXT),
    EARLIER_CONVICTION("Earlier conviction", Family.CONTEXT),
    POSSIBLE_PENALTY("Penalty that the charge could bring", Family.CONTEXT),
    FILE_CLASSIFIED("File classified, access denied", Family.CONTEXT),
    OPINION("Opinion or statement of another body", Family.CONTEXT),
    LISTED("Put on a list of political prisoners", Family.CONTEXT),
    LEFT_COUNTRY("Left the country", Family.CONTEXT),
    LEARNED("Learned of the case", Family.STAGE),
    IDENTIFIED("Suspects identified", Family.STAGE),
    PERMISSION_DECIDED("Permission decided", Family.STAGE),
    DIED("Died", Family.CONTEXT),
    OTHER("Other", Family.CONTEXT),
    /** In drafts only. */
    UNSAID("Not said yet", Family.CONTEXT);

    /** What a step changes. */
    public enum Family {
        STAGE,
        CHARGE,
        MEASURE,
        VERDICT,
        SENTENCE,
        CONTEXT
    }

    private final String label;
    private final Family family;

    StepKind(String label, Family family) {
        this.label = label;
        this.family = family;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String explanation() {
        return StepWords.explanation(this);
    }

    @Override
    public String heading() {
        return StepWords.heading(this);
    }

    @Override
    public String labelOf(String question) {
        return StepWords.label(this, question);
    }

    /** The answers that it asks for besides those that every step does, by their names in {@link Step}. */
    @Override
    public Set<String> asks() {
        return StepAnswers.of(this);
    }

    /** The answers that no kind but some asks for: those of them that this kind does not ask for are not in its short form. */
    public static Set<String> askedBySome() {
        return StepAnswers.ASKED_BY_SOME;
    }

    /** What the step changes. */
    public Family family() {
        return family;
    }
}
