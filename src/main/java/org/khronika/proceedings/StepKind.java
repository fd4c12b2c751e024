package org.khronika.proceedings;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Choice;

/**
 * What can happen in a proceeding. Each kind states once what it does to liberty, to the charges, to the stage and to the judgment, and
 * which rung it reaches; whatever tells how the law stands is worked out from that, so that a new kind does not compile until it says
 * all of it. The family is the heading under which people look for it.
 */
public enum StepKind implements Choice {
    /** The act that the case is about; changes no state. */
    ACT(
            "The act in question",
            Family.CONTEXT,
            OnLiberty.NOTHING,
            OnCharge.NOTHING,
            OnStage.NOTHING,
            OnJudgment.NOTHING,
            null),
    COMPLAINT_FILED(
            "Complaint filed",
            Family.STAGE,
            OnLiberty.NOTHING,
            OnCharge.MENTIONS,
            OnStage.COMPLAINS,
            OnJudgment.NOTHING,
            Reached.COMPLAINT),
    REGISTERED(
            "Complaint registered",
            Family.STAGE,
            OnLiberty.NOTHING,
            OnCharge.MENTIONS,
            OnStage.SHOWS_AN_INVESTIGATION,
            OnJudgment.NOTHING,
            Reached.INVESTIGATION),
    REGISTRATION_REFUSED(
            "Complaint not registered",
            Family.STAGE,
            OnLiberty.NOTHING,
            OnCharge.NOTHING,
            OnStage.REFUSES_TO_REGISTER,
            OnJudgment.NOTHING,
            Reached.COMPLAINT),
    CASE_OPENED(
            "Administrative case opened",
            Family.STAGE,
            OnLiberty.NOTHING,
            OnCharge.NAMES,
            OnStage.OPENS,
            OnJudgment.NOTHING,
            null),
    INVESTIGATION_OPENED(
            "Investigation opened",
            Family.STAGE,
            OnLiberty.NOTHING,
            OnCharge.NAMES,
            OnStage.INVESTIGATES,
            OnJudgment.NOTHING,
            Reached.INVESTIGATION),
    INVESTIGATION_SUSPENDED(
            "Investigation suspended",
            Family.STAGE,
            OnLiberty.NOTHING,
            OnCharge.NOTHING,
            OnStage.SUSPENDS,
            OnJudgment.NOTHING,
            Reached.INVESTIGATION),
    CASE_CLOSED(
            "Case closed",
            Family.STAGE,
            OnLiberty.ENDS_THE_CASE,
            OnCharge.ENDS_ALL,
            OnStage.CLOSES,
            OnJudgment.NOTHING,
            Reached.INVESTIGATION),
    CASE_REOPENED(
            "Case reopened",
            Family.STAGE,
            OnLiberty.NOTHING,
            OnCharge.NOTHING,
            OnStage.INVESTIGATES,
            OnJudgment.NOTHING,
            Reached.INVESTIGATION),
    CASE_UNDER_WAY(
            "Case still under way",
            Family.STAGE,
            OnLiberty.NOTHING,
            OnCharge.NOTHING,
            OnStage.SHOWS_AN_INVESTIGATION,
            OnJudgment.NOTHING,
            Reached.INVESTIGATION),
    SEARCHED(
            "Searched", Family.CONTEXT, OnLiberty.NOTHING, OnCharge.NOTHING, OnStage.NOTHING, OnJudgment.NOTHING, null),
    SUSPECT_NAMED(
            "Suspect named",
            Family.STAGE,
            OnLiberty.NOTHING,
            OnCharge.BRINGS,
            OnStage.SHOWS_AN_INVESTIGATION,
            OnJudgment.NOTHING,
            Reached.CHARGE),
    EXPERT_FINDING(
            "Expert finding",
            Family.CONTEXT,
            OnLiberty.NOTHING,
            OnCharge.NOTHING,
            OnStage.NOTHING,
            OnJudgment.NOTHING,
            Reached.INVESTIGATION),
    CHARGED(
            "Charged",
            Family.CHARGE,
            OnLiberty.NOTHING,
            OnCharge.BRINGS,
            OnStage.SHOWS_AN_INVESTIGATION,
            OnJudgment.NOTHING,
            Reached.CHARGE),
    CHARGE_ADDED(
            "Charge added",
            Family.CHARGE,
            OnLiberty.NOTHING,
            OnCharge.BRINGS,
            OnStage.NOTHING,
            OnJudgment.NOTHING,
            Reached.CHARGE),
    CHARGE_REQUALIFIED(
            "Charge requalified",
            Family.CHARGE,
            OnLiberty.NOTHING,
            OnCharge.TURNS,
            OnStage.NOTHING,
            OnJudgment.NOTHING,
            Reached.CHARGE),
    CHARGE_DROPPED(
            "Charge dropped",
            Family.CHARGE,
            OnLiberty.NOTHING,
            OnCharge.DROPS,
            OnStage.NOTHING,
            OnJudgment.NOTHING,
            Reached.CHARGE),
    CHARGE_REINSTATED(
            "Charge brought back",
            Family.CHARGE,
            OnLiberty.NOTHING,
            OnCharge.RESTORES,
            OnStage.NOTHING,
            OnJudgment.NOTHING,
            Reached.CHARGE),
    DETAINED(
            "Detained", Family.MEASURE, OnLiberty.DETAINS, OnCharge.NOTHING, OnStage.NOTHING, OnJudgment.NOTHING, null),
    REMANDED(
            "Taken into pre-trial detention",
            Family.MEASURE,
            OnLiberty.REMANDS,
            OnCharge.NOTHING,
            OnStage.SHOWS_AN_INVESTIGATION,
            OnJudgment.NOTHING,
            null),
    HOUSE_ARREST(
            "Placed under house arrest",
            Family.MEASURE,
            OnLiberty.CONFINES_AT_HOME,
            OnCharge.NOTHING,
            OnStage.SHOWS_AN_INVESTIGATION,
            OnJudgment.NOTHING,
            null),
    RECOGNISANCE(
            "Ordered not to leave",
            Family.MEASURE,
            OnLiberty.BINDS,
            OnCharge.NOTHING,
            OnStage.NOTHING,
            OnJudgment.NOTHING,
            null),
    TRAVEL_BAN(
            "Banned from travel",
            Family.MEASURE,
            OnLiberty.BANS_FROM_TRAVEL,
            OnCharge.NOTHING,
            OnStage.NOTHING,
            OnJudgment.NOTHING,
            null),
    BAIL(
            "Released on bail",
            Family.MEASURE,
            OnLiberty.BINDS,
            OnCharge.NOTHING,
            OnStage.NOTHING,
            OnJudgment.NOTHING,
            null),
    MEASURE_EXTENDED(
            "Measure extended",
            Family.CONTEXT,
            OnLiberty.NOTHING,
            OnCharge.NOTHING,
            OnStage.NOTHING,
            OnJudgment.NOTHING,
            null),
    MEASURE_LIFTED(
            "Measure lifted",
            Family.MEASURE,
            OnLiberty.LIFTS_A_MEASURE,
            OnCharge.NOTHING,
            OnStage.NOTHING,
            OnJudgment.NOTHING,
            null),
    RELEASED("Released", Family.MEASURE, OnLiberty.FREES, OnCharge.NOTHING, OnStage.NOTHING, OnJudgment.NOTHING, null),
    SENT_TO_COURT(
            "Sent to court",
            Family.STAGE,
            OnLiberty.NOTHING,
            OnCharge.NOTHING,
            OnStage.GOES_TO_COURT,
            OnJudgment.NOTHING,
            Reached.TRIAL),
    SENT_BACK(
            "Sent back for more investigation",
            Family.STAGE,
            OnLiberty.NOTHING,
            OnCharge.NOTHING,
            OnStage.INVESTIGATES,
            OnJudgment.NOTHING,
            Reached.TRIAL),
    TRIAL_OPENED(
            "Trial opened",
            Family.STAGE,
            OnLiberty.NOTHING,
            OnCharge.TRIES,
            OnStage.TRIES,
            OnJudgment.NOTHING,
            Reached.TRIAL),
    HEARING(
            "Hearing",
            Family.CONTEXT,
            OnLiberty.NOTHING,
            OnCharge.NOTHING,
            OnStage.HEARS,
            OnJudgment.NOTHING,
            Reached.TRIAL),
    CONVICTED(
            "Convicted",
            Family.VERDICT,
            OnLiberty.SENTENCES,
            OnCharge.ENDS_ALL,
            OnStage.CONVICTS,
            OnJudgment.DECIDES,
            Reached.CONVICTION),
    ACQUITTED(
            "Acquitted",
            Family.VERDICT,
            OnLiberty.ENDS_THE_CASE,
            OnCharge.ENDS_ALL,
            OnStage.ACQUITS,
            OnJudgment.DECIDES,
            Reached.TRIAL),
    DISMISSED(
            "Dismissed by the court",
            Family.VERDICT,
            OnLiberty.ENDS_THE_CASE,
            OnCharge.ENDS_ALL,
            OnStage.DISMISSES,
            OnJudgment.DECIDES,
            Reached.TRIAL),
    FINED(
            "Fined",
            Family.VERDICT,
            OnLiberty.SENTENCES,
            OnCharge.ENDS_ALL,
            OnStage.PENALISES,
            OnJudgment.DECIDES,
            Reached.SENTENCE),
    ADMINISTRATIVE_ARREST(
            "Arrest for days ordered",
            Family.VERDICT,
            OnLiberty.ARRESTS,
            OnCharge.ENDS_ALL,
            OnStage.PENALISES,
            OnJudgment.DECIDES,
            Reached.SENTENCE),
    SENTENCE_REPLACED(
            "Sentence replaced",
            Family.SENTENCE,
            OnLiberty.SENTENCES,
            OnCharge.NOTHING,
            OnStage.NOTHING,
            OnJudgment.REPLACES,
            Reached.SENTENCE),
    SENTENCE_POSTPONED(
            "Sentence postponed",
            Family.SENTENCE,
            OnLiberty.POSTPONES_A_SENTENCE,
            OnCharge.NOTHING,
            OnStage.NOTHING,
            OnJudgment.POSTPONES,
            null),
    SENTENCE_ADDED(
            "Sentence added",
            Family.SENTENCE,
            OnLiberty.SHOWS_PRISON,
            OnCharge.NOTHING,
            OnStage.NOTHING,
            OnJudgment.ADDS,
            null),
    ORDERED_TO_SERVE(
            "Ordered to serve the rest of a sentence",
            Family.SENTENCE,
            OnLiberty.TAKES_TO_PRISON,
            OnCharge.NOTHING,
            OnStage.NOTHING,
            OnJudgment.IS_SERVED,
            Reached.SENTENCE),
    APPEAL_LODGED(
            "Appeal lodged",
            Family.STAGE,
            OnLiberty.NOTHING,
            OnCharge.NOTHING,
            OnStage.NOTHING,
            OnJudgment.IS_APPEALED,
            null),
    APPEAL_UPHELD(
            "Upheld on appeal",
            Family.STAGE,
            OnLiberty.NOTHING,
            OnCharge.NOTHING,
            OnStage.NOTHING,
            OnJudgment.UPHOLDS,
            null),
    APPEAL_CHANGED(
            "Changed on appeal",
            Family.STAGE,
            OnLiberty.SENTENCES,
            OnCharge.NOTHING,
            OnStage.NOTHING,
            OnJudgment.CHANGES,
            null),
    APPEAL_QUASHED(
            "Quashed on appeal",
            Family.STAGE,
            OnLiberty.QUASHES,
            OnCharge.NOTHING,
            OnStage.QUASHES,
            OnJudgment.QUASHES,
            null),
    CAME_INTO_FORCE(
            "Judgment came into force",
            Family.STAGE,
            OnLiberty.NOTHING,
            OnCharge.NOTHING,
            OnStage.NOTHING,
            OnJudgment.TAKES_FORCE,
            null),
    AMNESTY_ASKED(
            "Amnesty asked for",
            Family.CONTEXT,
            OnLiberty.NOTHING,
            OnCharge.NOTHING,
            OnStage.NOTHING,
            OnJudgment.NOTHING,
            null),
    AMNESTY_APPLIED(
            "Amnesty granted",
            Family.SENTENCE,
            OnLiberty.FORGIVES,
            OnCharge.NOTHING,
            OnStage.NOTHING,
            OnJudgment.FORGIVES,
            null),
    AMNESTY_REFUSED(
            "Amnesty refused",
            Family.CONTEXT,
            OnLiberty.NOTHING,
            OnCharge.NOTHING,
            OnStage.NOTHING,
            OnJudgment.REFUSES,
            null),
    PAROLE_GRANTED(
            "Parole granted",
            Family.SENTENCE,
            OnLiberty.FREES,
            OnCharge.NOTHING,
            OnStage.NOTHING,
            OnJudgment.PAROLES,
            null),
    PAROLE_REFUSED(
            "Parole refused",
            Family.CONTEXT,
            OnLiberty.SHOWS_PRISON,
            OnCharge.NOTHING,
            OnStage.NOTHING,
            OnJudgment.REFUSES_PAROLE,
            null),
    /** A source tells of them in prison, and not since when. */
    IN_PRISON(
            "In prison",
            Family.CONTEXT,
            OnLiberty.SHOWS_PRISON,
            OnCharge.NOTHING,
            OnStage.NOTHING,
            OnJudgment.NOTHING,
            null),
    REPLACEMENT_REFUSED(
            "Replacement of the sentence refused",
            Family.CONTEXT,
            OnLiberty.SHOWS_PRISON,
            OnCharge.NOTHING,
            OnStage.NOTHING,
            OnJudgment.REFUSES_PAROLE,
            null),
    PARDONED(
            "Pardoned",
            Family.SENTENCE,
            OnLiberty.FORGIVES,
            OnCharge.NOTHING,
            OnStage.NOTHING,
            OnJudgment.PARDONS,
            null),
    TRANSFERRED(
            "Moved to another prison",
            Family.CONTEXT,
            OnLiberty.SHOWS_HELD,
            OnCharge.NOTHING,
            OnStage.NOTHING,
            OnJudgment.NOTHING,
            null),
    COMPENSATION(
            "Compensation decided",
            Family.CONTEXT,
            OnLiberty.NOTHING,
            OnCharge.NOTHING,
            OnStage.NOTHING,
            OnJudgment.NOTHING,
            null),
    JOINED(
            "Joined with another case",
            Family.CONTEXT,
            OnLiberty.NOTHING,
            OnCharge.NOTHING,
            OnStage.NOTHING,
            OnJudgment.NOTHING,
            null),
    SPLIT(
            "Split from another case",
            Family.CONTEXT,
            OnLiberty.NOTHING,
            OnCharge.NOTHING,
            OnStage.NOTHING,
            OnJudgment.NOTHING,
            null),
    EARLIER_CONVICTION(
            "Earlier conviction",
            Family.CONTEXT,
            OnLiberty.NOTHING,
            OnCharge.NOTHING,
            OnStage.NOTHING,
            OnJudgment.NOTHING,
            null),
    POSSIBLE_PENALTY(
            "Penalty that the charge could bring",
            Family.CONTEXT,
            OnLiberty.NOTHING,
            OnCharge.NOTHING,
            OnStage.NOTHING,
            OnJudgment.NOTHING,
            null),
    FILE_CLASSIFIED(
            "Material classified, access denied",
            Family.CONTEXT,
            OnLiberty.NOTHING,
            OnCharge.NOTHING,
            OnStage.NOTHING,
            OnJudgment.NOTHING,
            null),
    OPINION(
            "Opinion or statement of another body",
            Family.CONTEXT,
            OnLiberty.NOTHING,
            OnCharge.NOTHING,
            OnStage.NOTHING,
            OnJudgment.NOTHING,
            null),
    LISTED(
            "Put on a list of political prisoners",
            Family.CONTEXT,
            OnLiberty.NOTHING,
            OnCharge.NOTHING,
            OnStage.NOTHING,
            OnJudgment.NOTHING,
            null),
    LEFT_COUNTRY(
            "Left the country",
            Family.CONTEXT,
            OnLiberty.LEAVES,
            OnCharge.NOTHING,
            OnStage.NOTHING,
            OnJudgment.NOTHING,
            null),
    LEARNED(
            "Learned of the case",
            Family.STAGE,
            OnLiberty.NOTHING,
            OnCharge.NAMES,
            OnStage.OPENS,
            OnJudgment.NOTHING,
            null),
    IDENTIFIED(
            "Suspects identified",
            Family.STAGE,
            OnLiberty.NOTHING,
            OnCharge.NOTHING,
            OnStage.SHOWS_AN_INVESTIGATION,
            OnJudgment.NOTHING,
            Reached.INVESTIGATION),
    PERMISSION_DECIDED(
            "Permission decided",
            Family.STAGE,
            OnLiberty.NOTHING,
            OnCharge.NOTHING,
            OnStage.NOTHING,
            OnJudgment.REFUSES,
            null),
    DIED("Died", Family.CONTEXT, OnLiberty.DIES, OnCharge.NOTHING, OnStage.NOTHING, OnJudgment.NOTHING, null),
    OTHER("Other", Family.CONTEXT, OnLiberty.NOTHING, OnCharge.NOTHING, OnStage.NOTHING, OnJudgment.NOTHING, null),
    /** In drafts only. */
    UNSAID(
            "Not said yet",
            Family.CONTEXT,
            OnLiberty.NOTHING,
            OnCharge.NOTHING,
            OnStage.NOTHING,
            OnJudgment.NOTHING,
            null);

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
    private final OnLiberty onLiberty;
    private final OnCharge onCharge;
    private final OnStage onStage;
    private final OnJudgment onJudgment;
    private final @Nullable Reached reached;

    StepKind(
            String label,
            Family family,
            OnLiberty onLiberty,
            OnCharge onCharge,
            OnStage onStage,
            OnJudgment onJudgment,
            @Nullable Reached reached) {
        this.label = label;
        this.family = family;
        this.onLiberty = onLiberty;
        this.onCharge = onCharge;
        this.onStage = onStage;
        this.onJudgment = onJudgment;
        this.reached = reached;
    }

    OnLiberty onLiberty() {
        return onLiberty;
    }

    OnCharge onCharge() {
        return onCharge;
    }

    OnStage onStage() {
        return onStage;
    }

    OnJudgment onJudgment() {
        return onJudgment;
    }

    /** The rung that it stands on; null for none. */
    @Nullable
    Reached reached() {
        return reached;
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
