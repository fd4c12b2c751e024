package org.khronika.proceedings;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Choice;
import org.khronika.words.Sayable;

/**
 * What can happen in a proceeding. Each kind states once what it does to liberty, to the charges, to the stage and to the judgment, and
 * which milestone it reaches; whatever tells how the law stands is worked out from that, so that a new kind does not compile until it says
 * all of it. The family is the heading under which people look for it.
 */
public enum StepKind implements Choice {
    /** The act that the case is about; changes no state. */
    ACT(Family.CONTEXT, OnLiberty.NOTHING, OnCharge.NOTHING, OnStage.NOTHING, OnJudgment.NOTHING, null),
    COMPLAINT_FILED(
            Family.STAGE,
            OnLiberty.NOTHING,
            OnCharge.MENTIONS,
            OnStage.COMPLAINS,
            OnJudgment.NOTHING,
            Milestone.COMPLAINT),
    REGISTERED(
            Family.STAGE,
            OnLiberty.NOTHING,
            OnCharge.MENTIONS,
            OnStage.SHOWS_AN_INVESTIGATION,
            OnJudgment.NOTHING,
            Milestone.INVESTIGATION),
    REGISTRATION_REFUSED(
            Family.STAGE,
            OnLiberty.NOTHING,
            OnCharge.NOTHING,
            OnStage.REFUSES_TO_REGISTER,
            OnJudgment.NOTHING,
            Milestone.COMPLAINT),
    CASE_OPENED(Family.STAGE, OnLiberty.NOTHING, OnCharge.NAMES, OnStage.OPENS, OnJudgment.NOTHING, null),
    INVESTIGATION_OPENED(
            Family.STAGE,
            OnLiberty.NOTHING,
            OnCharge.NAMES,
            OnStage.INVESTIGATES,
            OnJudgment.NOTHING,
            Milestone.INVESTIGATION),
    INVESTIGATION_SUSPENDED(
            Family.STAGE,
            OnLiberty.NOTHING,
            OnCharge.NOTHING,
            OnStage.SUSPENDS,
            OnJudgment.NOTHING,
            Milestone.INVESTIGATION),
    CASE_CLOSED(
            Family.STAGE,
            OnLiberty.ENDS_THE_CASE,
            OnCharge.ENDS_ALL,
            OnStage.CLOSES,
            OnJudgment.NOTHING,
            Milestone.INVESTIGATION),
    CASE_REOPENED(
            Family.STAGE,
            OnLiberty.NOTHING,
            OnCharge.NOTHING,
            OnStage.INVESTIGATES,
            OnJudgment.NOTHING,
            Milestone.INVESTIGATION),
    /** A source tells that the case is under investigation, and not since when. */
    UNDER_INVESTIGATION(
            Family.STAGE,
            OnLiberty.NOTHING,
            OnCharge.NOTHING,
            OnStage.INVESTIGATES,
            OnJudgment.NOTHING,
            Milestone.INVESTIGATION),
    CASE_UNDER_WAY(
            Family.STAGE,
            OnLiberty.NOTHING,
            OnCharge.NOTHING,
            OnStage.SHOWS_AN_INVESTIGATION,
            OnJudgment.NOTHING,
            Milestone.INVESTIGATION),
    SEARCHED(Family.CONTEXT, OnLiberty.NOTHING, OnCharge.NOTHING, OnStage.NOTHING, OnJudgment.NOTHING, null),
    SUSPECT_NAMED(
            Family.STAGE,
            OnLiberty.NOTHING,
            OnCharge.BRINGS,
            OnStage.SHOWS_AN_INVESTIGATION,
            OnJudgment.NOTHING,
            Milestone.CHARGE),
    EXPERT_FINDING(
            Family.CONTEXT,
            OnLiberty.NOTHING,
            OnCharge.NOTHING,
            OnStage.NOTHING,
            OnJudgment.NOTHING,
            Milestone.INVESTIGATION),
    CHARGED(
            Family.CHARGE,
            OnLiberty.NOTHING,
            OnCharge.BRINGS,
            OnStage.SHOWS_AN_INVESTIGATION,
            OnJudgment.NOTHING,
            Milestone.CHARGE),
    CHARGE_ADDED(
            Family.CHARGE, OnLiberty.NOTHING, OnCharge.BRINGS, OnStage.NOTHING, OnJudgment.NOTHING, Milestone.CHARGE),
    CHARGE_REQUALIFIED(
            Family.CHARGE, OnLiberty.NOTHING, OnCharge.TURNS, OnStage.NOTHING, OnJudgment.NOTHING, Milestone.CHARGE),
    CHARGE_DROPPED(
            Family.CHARGE, OnLiberty.NOTHING, OnCharge.DROPS, OnStage.NOTHING, OnJudgment.NOTHING, Milestone.CHARGE),
    CHARGE_REINSTATED(
            Family.CHARGE, OnLiberty.NOTHING, OnCharge.RESTORES, OnStage.NOTHING, OnJudgment.NOTHING, Milestone.CHARGE),
    DETAINED(Family.MEASURE, OnLiberty.DETAINS, OnCharge.NOTHING, OnStage.NOTHING, OnJudgment.NOTHING, null),
    REMANDED(
            Family.MEASURE,
            OnLiberty.REMANDS,
            OnCharge.NOTHING,
            OnStage.SHOWS_AN_INVESTIGATION,
            OnJudgment.NOTHING,
            null),
    HOUSE_ARREST(
            Family.MEASURE,
            OnLiberty.CONFINES_AT_HOME,
            OnCharge.NOTHING,
            OnStage.SHOWS_AN_INVESTIGATION,
            OnJudgment.NOTHING,
            null),
    RECOGNISANCE(Family.MEASURE, OnLiberty.BINDS, OnCharge.NOTHING, OnStage.NOTHING, OnJudgment.NOTHING, null),
    TRAVEL_BAN(Family.MEASURE, OnLiberty.BANS_FROM_TRAVEL, OnCharge.NOTHING, OnStage.NOTHING, OnJudgment.NOTHING, null),
    BAIL(Family.MEASURE, OnLiberty.BINDS, OnCharge.NOTHING, OnStage.NOTHING, OnJudgment.NOTHING, null),
    MEASURE_EXTENDED(Family.CONTEXT, OnLiberty.NOTHING, OnCharge.NOTHING, OnStage.NOTHING, OnJudgment.NOTHING, null),
    MEASURE_LIFTED(
            Family.MEASURE, OnLiberty.LIFTS_A_MEASURE, OnCharge.NOTHING, OnStage.NOTHING, OnJudgment.NOTHING, null),
    RELEASED(Family.MEASURE, OnLiberty.FREES, OnCharge.NOTHING, OnStage.NOTHING, OnJudgment.NOTHING, null),
    SENT_TO_COURT(
            Family.STAGE,
            OnLiberty.NOTHING,
            OnCharge.NOTHING,
            OnStage.GOES_TO_COURT,
            OnJudgment.NOTHING,
            Milestone.TRIAL),
    SENT_BACK(
            Family.STAGE,
            OnLiberty.NOTHING,
            OnCharge.NOTHING,
            OnStage.INVESTIGATES,
            OnJudgment.NOTHING,
            Milestone.TRIAL),
    TRIAL_OPENED(Family.STAGE, OnLiberty.NOTHING, OnCharge.TRIES, OnStage.TRIES, OnJudgment.NOTHING, Milestone.TRIAL),
    HEARING(Family.CONTEXT, OnLiberty.NOTHING, OnCharge.NOTHING, OnStage.HEARS, OnJudgment.NOTHING, Milestone.TRIAL),
    CONVICTED(
            Family.VERDICT,
            OnLiberty.SENTENCES,
            OnCharge.ENDS_ALL,
            OnStage.CONVICTS,
            OnJudgment.DECIDES,
            Milestone.CONVICTION),
    ACQUITTED(
            Family.VERDICT,
            OnLiberty.ENDS_THE_CASE,
            OnCharge.ENDS_ALL,
            OnStage.ACQUITS,
            OnJudgment.DECIDES,
            Milestone.TRIAL),
    DISMISSED(
            Family.VERDICT,
            OnLiberty.ENDS_THE_CASE,
            OnCharge.ENDS_ALL,
            OnStage.DISMISSES,
            OnJudgment.DECIDES,
            Milestone.TRIAL),
    FINED(
            Family.VERDICT,
            OnLiberty.SENTENCES,
            OnCharge.ENDS_ALL,
            OnStage.PENALISES,
            OnJudgment.DECIDES,
            Milestone.SENTENCE),
    ADMINISTRATIVE_ARREST(
            Family.VERDICT,
            OnLiberty.ARRESTS,
            OnCharge.ENDS_ALL,
            OnStage.PENALISES,
            OnJudgment.DECIDES,
            Milestone.SENTENCE),
    SENTENCE_REPLACED(
            Family.SENTENCE,
            OnLiberty.SENTENCES,
            OnCharge.NOTHING,
            OnStage.NOTHING,
            OnJudgment.REPLACES,
            Milestone.SENTENCE),
    SENTENCE_POSTPONED(
            Family.SENTENCE,
            OnLiberty.POSTPONES_A_SENTENCE,
            OnCharge.NOTHING,
            OnStage.NOTHING,
            OnJudgment.POSTPONES,
            null),
    SENTENCE_ADDED(Family.SENTENCE, OnLiberty.SHOWS_PRISON, OnCharge.NOTHING, OnStage.CONVICTS, OnJudgment.ADDS, null),
    ORDERED_TO_SERVE(
            Family.SENTENCE,
            OnLiberty.TAKES_TO_PRISON,
            OnCharge.NOTHING,
            OnStage.NOTHING,
            OnJudgment.IS_SERVED,
            Milestone.SENTENCE),
    APPEAL_LODGED(Family.STAGE, OnLiberty.NOTHING, OnCharge.NOTHING, OnStage.NOTHING, OnJudgment.IS_APPEALED, null),
    APPEAL_UPHELD(Family.STAGE, OnLiberty.NOTHING, OnCharge.NOTHING, OnStage.NOTHING, OnJudgment.UPHOLDS, null),
    APPEAL_CHANGED(Family.STAGE, OnLiberty.SENTENCES, OnCharge.NOTHING, OnStage.NOTHING, OnJudgment.CHANGES, null),
    APPEAL_QUASHED(Family.STAGE, OnLiberty.QUASHES, OnCharge.NOTHING, OnStage.QUASHES, OnJudgment.QUASHES, null),
    CAME_INTO_FORCE(Family.STAGE, OnLiberty.NOTHING, OnCharge.NOTHING, OnStage.NOTHING, OnJudgment.TAKES_FORCE, null),
    AMNESTY_ASKED(Family.CONTEXT, OnLiberty.NOTHING, OnCharge.NOTHING, OnStage.NOTHING, OnJudgment.NOTHING, null),
    AMNESTY_APPLIED(Family.SENTENCE, OnLiberty.FORGIVES, OnCharge.NOTHING, OnStage.NOTHING, OnJudgment.FORGIVES, null),
    AMNESTY_REFUSED(Family.CONTEXT, OnLiberty.NOTHING, OnCharge.NOTHING, OnStage.NOTHING, OnJudgment.REFUSES, null),
    PAROLE_GRANTED(Family.SENTENCE, OnLiberty.FREES, OnCharge.NOTHING, OnStage.NOTHING, OnJudgment.PAROLES, null),
    PAROLE_REFUSED(
            Family.CONTEXT, OnLiberty.SHOWS_PRISON, OnCharge.NOTHING, OnStage.NOTHING, OnJudgment.REFUSES_PAROLE, null),
    /** A source tells of them in prison, and not since when. */
    IN_PRISON(Family.CONTEXT, OnLiberty.SHOWS_PRISON, OnCharge.NOTHING, OnStage.NOTHING, OnJudgment.NOTHING, null),
    /** A source tells that they are locked up as a court ordered, or were by then. */
    LOCKED_UP(Family.CONTEXT, OnLiberty.SHOWS_HELD, OnCharge.NOTHING, OnStage.NOTHING, OnJudgment.NOTHING, null),
    REPLACEMENT_REFUSED(
            Family.CONTEXT, OnLiberty.SHOWS_PRISON, OnCharge.NOTHING, OnStage.NOTHING, OnJudgment.REFUSES_PAROLE, null),
    PARDONED(Family.SENTENCE, OnLiberty.FORGIVES, OnCharge.NOTHING, OnStage.NOTHING, OnJudgment.PARDONS, null),
    TRANSFERRED(Family.CONTEXT, OnLiberty.SHOWS_HELD, OnCharge.NOTHING, OnStage.NOTHING, OnJudgment.NOTHING, null),
    COMPENSATION(Family.CONTEXT, OnLiberty.NOTHING, OnCharge.NOTHING, OnStage.NOTHING, OnJudgment.NOTHING, null),
    JOINED(Family.CONTEXT, OnLiberty.NOTHING, OnCharge.NOTHING, OnStage.NOTHING, OnJudgment.NOTHING, null),
    SPLIT(Family.CONTEXT, OnLiberty.NOTHING, OnCharge.NOTHING, OnStage.NOTHING, OnJudgment.NOTHING, null),
    EARLIER_CONVICTION(Family.CONTEXT, OnLiberty.NOTHING, OnCharge.NOTHING, OnStage.NOTHING, OnJudgment.NOTHING, null),
    POSSIBLE_PENALTY(Family.CONTEXT, OnLiberty.NOTHING, OnCharge.NOTHING, OnStage.NOTHING, OnJudgment.NOTHING, null),
    FILE_CLASSIFIED(Family.CONTEXT, OnLiberty.NOTHING, OnCharge.NOTHING, OnStage.NOTHING, OnJudgment.NOTHING, null),
    OPINION(Family.CONTEXT, OnLiberty.NOTHING, OnCharge.NOTHING, OnStage.NOTHING, OnJudgment.NOTHING, null),
    LISTED(Family.CONTEXT, OnLiberty.NOTHING, OnCharge.NOTHING, OnStage.NOTHING, OnJudgment.NOTHING, null),
    LEFT_COUNTRY(Family.CONTEXT, OnLiberty.LEAVES, OnCharge.NOTHING, OnStage.NOTHING, OnJudgment.NOTHING, null),
    LEARNED(Family.STAGE, OnLiberty.NOTHING, OnCharge.NAMES, OnStage.OPENS, OnJudgment.NOTHING, null),
    IDENTIFIED(
            Family.STAGE,
            OnLiberty.NOTHING,
            OnCharge.NOTHING,
            OnStage.SHOWS_AN_INVESTIGATION,
            OnJudgment.NOTHING,
            Milestone.INVESTIGATION),
    PERMISSION_DECIDED(Family.STAGE, OnLiberty.NOTHING, OnCharge.NOTHING, OnStage.NOTHING, OnJudgment.REFUSES, null),
    DIED(Family.CONTEXT, OnLiberty.DIES, OnCharge.NOTHING, OnStage.NOTHING, OnJudgment.NOTHING, null),
    OTHER(Family.CONTEXT, OnLiberty.NOTHING, OnCharge.NOTHING, OnStage.NOTHING, OnJudgment.NOTHING, null),
    /** In drafts only. */
    UNSAID(Family.CONTEXT, OnLiberty.NOTHING, OnCharge.NOTHING, OnStage.NOTHING, OnJudgment.NOTHING, null);

    /** What a step changes. */
    public enum Family {
        STAGE,
        CHARGE,
        MEASURE,
        VERDICT,
        SENTENCE,
        CONTEXT
    }

    private final Family family;
    private final OnLiberty onLiberty;
    private final OnCharge onCharge;
    private final OnStage onStage;
    private final OnJudgment onJudgment;
    private final @Nullable Milestone reached;

    StepKind(
            Family family,
            OnLiberty onLiberty,
            OnCharge onCharge,
            OnStage onStage,
            OnJudgment onJudgment,
            @Nullable Milestone reached) {
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

    /** Whether it brings a charge or turns one into another: the word of whoever prosecutes. */
    boolean accuses() {
        return onCharge == OnCharge.BRINGS || onCharge == OnCharge.TURNS;
    }

    OnStage onStage() {
        return onStage;
    }

    OnJudgment onJudgment() {
        return onJudgment;
    }

    /** The milestone that it stands on; null for none. */
    @Nullable
    Milestone reached() {
        return reached;
    }

    /** Whether it is part of the case, and not only told with it: the act that it is about, an earlier conviction and what others say are older or apart. */
    boolean isOfTheCase() {
        return family != Family.CONTEXT || onStage != OnStage.NOTHING || onJudgment != OnJudgment.NOTHING;
    }

    /** Whether a case begins with it, where it is the first that is told. */
    boolean beginsACase() {
        return this == COMPLAINT_FILED || this == REGISTERED || this == CASE_OPENED || this == INVESTIGATION_OPENED;
    }

    @Override
    public Sayable heading() {
        return StepWords.heading(this);
    }

    @Override
    public @Nullable Sayable labelOf(String question) {
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
