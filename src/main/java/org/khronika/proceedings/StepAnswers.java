package org.khronika.proceedings;

import java.util.Set;

/** Which answers each kind of step asks for besides those that all do: when, in our words, for whom, what we infer. */
final class StepAnswers {

    private static final String ARTICLES = "articles";
    private static final String OFFENCE = "offence";
    private static final String FROM = "from";
    private static final String CALLED = "called";
    private static final String PARTICIPATION = "participation";
    private static final String COURT = "court";
    private static final String INSTANCE = "instance";
    private static final String PENALTIES = "penalties";
    private static final String COUNTED_FROM = "countedFrom";
    private static final String UNTIL = "until";
    private static final String FACILITY = "facility";
    private static final String OTHER = "other";
    private static final String GROUND = "ground";

    /** Every answer that only some kinds ask for, by its name in {@link Step}. */
    static final Set<String> ASKED_BY_SOME = Set.of(
            ARTICLES,
            OFFENCE,
            FROM,
            CALLED,
            PARTICIPATION,
            COURT,
            INSTANCE,
            PENALTIES,
            COUNTED_FROM,
            UNTIL,
            FACILITY,
            OTHER,
            GROUND);

    private StepAnswers() {}

    static Set<String> of(StepKind kind) {
        return switch (kind) {
            case ACT -> Set.of(ARTICLES, COURT);
            case IDENTIFIED, LEFT_COUNTRY, DIED, EXPERT_FINDING, SEARCHED, LISTED, OPINION, OTHER -> Set.of(COURT);
            case LEARNED,
                    COMPLAINT_FILED,
                    REGISTERED,
                    CASE_OPENED,
                    INVESTIGATION_OPENED,
                    UNDER_INVESTIGATION,
                    CASE_UNDER_WAY -> Set.of(ARTICLES, COURT);
            case REGISTRATION_REFUSED, INVESTIGATION_SUSPENDED, CASE_CLOSED, CASE_REOPENED, FILE_CLASSIFIED ->
                Set.of(COURT, GROUND);
            case SUSPECT_NAMED, CHARGED, CHARGE_ADDED -> Set.of(ARTICLES, OFFENCE, PARTICIPATION, COURT);
            case CHARGE_REQUALIFIED -> Set.of(FROM, ARTICLES, CALLED, PARTICIPATION, COURT);
            case CHARGE_REINSTATED -> Set.of(FROM, ARTICLES, PARTICIPATION, COURT);
            case CHARGE_DROPPED -> Set.of(ARTICLES, COURT, GROUND);
            case DETAINED -> Set.of(COURT, FACILITY);
            case REMANDED -> Set.of(COURT, UNTIL, FACILITY);
            case HOUSE_ARREST, RECOGNISANCE, TRAVEL_BAN, BAIL -> Set.of(COURT, UNTIL);
            case MEASURE_EXTENDED -> Set.of(COURT, UNTIL, GROUND);
            case MEASURE_LIFTED -> Set.of(COURT, GROUND);
            case RELEASED -> Set.of(COURT, UNTIL, GROUND);
            case SENT_TO_COURT, TRIAL_OPENED, HEARING -> Set.of(ARTICLES, COURT, INSTANCE);
            case SENT_BACK -> Set.of(COURT, GROUND);
            case CONVICTED -> Set.of(ARTICLES, COURT, INSTANCE, PENALTIES, COUNTED_FROM);
            case ACQUITTED, DISMISSED -> Set.of(ARTICLES, COURT, INSTANCE, GROUND);
            case FINED, ADMINISTRATIVE_ARREST -> Set.of(ARTICLES, COURT, INSTANCE, PENALTIES, COUNTED_FROM);
            case SENTENCE_REPLACED -> Set.of(COURT, INSTANCE, PENALTIES, GROUND);
            case SENTENCE_POSTPONED -> Set.of(COURT, UNTIL, GROUND);
            case SENTENCE_ADDED -> Set.of(ARTICLES, COURT, PENALTIES, COUNTED_FROM);
            case ORDERED_TO_SERVE -> Set.of(COURT, PENALTIES, COUNTED_FROM, FACILITY);
            case APPEAL_LODGED -> Set.of(COURT, INSTANCE);
            case APPEAL_UPHELD, APPEAL_QUASHED -> Set.of(COURT, INSTANCE, GROUND);
            case APPEAL_CHANGED -> Set.of(ARTICLES, COURT, INSTANCE, PENALTIES, GROUND);
            case CAME_INTO_FORCE -> Set.of(COURT, COUNTED_FROM);
            case AMNESTY_ASKED -> Set.of(COURT);
            case AMNESTY_APPLIED, PARDONED -> Set.of(COURT, PENALTIES, GROUND);
            case AMNESTY_REFUSED, PAROLE_REFUSED, REPLACEMENT_REFUSED, PERMISSION_DECIDED, COMPENSATION ->
                Set.of(COURT, GROUND);
            case PAROLE_GRANTED -> Set.of(COURT, UNTIL, GROUND);
            case IN_PRISON, LOCKED_UP -> Set.of(FACILITY);
            case TRANSFERRED -> Set.of(FACILITY, GROUND);
            case EARLIER_CONVICTION -> Set.of(ARTICLES, COURT, PENALTIES);
            case POSSIBLE_PENALTY -> Set.of(ARTICLES, PENALTIES);
            case JOINED, SPLIT -> Set.of(COURT, OTHER);
            case UNSAID -> Set.of();
        };
    }
}
