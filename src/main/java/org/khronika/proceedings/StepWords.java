package org.khronika.proceedings;

/** How the form of a step speaks: where each kind is offered, what it means, and what its answers are called. */
final class StepWords {

    private StepWords() {}

    /** The heading under which a kind is offered. */
    static String heading(StepKind kind) {
        return switch (kind) {
            case ACT,
                    COMPLAINT_FILED,
                    REGISTERED,
                    REGISTRATION_REFUSED,
                    CASE_OPENED,
                    INVESTIGATION_OPENED,
                    INVESTIGATION_SUSPENDED,
                    CASE_CLOSED,
                    CASE_REOPENED,
                    CASE_UNDER_WAY,
                    SEARCHED,
                    SUSPECT_NAMED,
                    EXPERT_FINDING,
                    JOINED,
                    SPLIT,
                    FILE_CLASSIFIED,
                    LEARNED,
                    IDENTIFIED -> "Investigation";
            case CHARGED, CHARGE_ADDED, CHARGE_REQUALIFIED, CHARGE_DROPPED, CHARGE_REINSTATED, POSSIBLE_PENALTY ->
                "Charges";
            case DETAINED,
                    REMANDED,
                    HOUSE_ARREST,
                    RECOGNISANCE,
                    TRAVEL_BAN,
                    BAIL,
                    MEASURE_EXTENDED,
                    MEASURE_LIFTED,
                    RELEASED -> "Measures";
            case SENT_TO_COURT,
                    SENT_BACK,
                    TRIAL_OPENED,
                    HEARING,
                    CONVICTED,
                    ACQUITTED,
                    DISMISSED,
                    FINED,
                    ADMINISTRATIVE_ARREST,
                    APPEAL_LODGED,
                    APPEAL_UPHELD,
                    APPEAL_CHANGED,
                    APPEAL_QUASHED,
                    CAME_INTO_FORCE -> "In court";
            case SENTENCE_REPLACED,
                    SENTENCE_POSTPONED,
                    SENTENCE_ADDED,
                    ORDERED_TO_SERVE,
                    AMNESTY_ASKED,
                    AMNESTY_APPLIED,
                    AMNESTY_REFUSED,
                    PAROLE_GRANTED,
                    PAROLE_REFUSED,
                    IN_PRISON,
                    REPLACEMENT_REFUSED,
                    PARDONED,
                    TRANSFERRED,
                    COMPENSATION -> "Sentence and after";
            case EARLIER_CONVICTION, OPINION, LISTED, LEFT_COUNTRY, PERMISSION_DECIDED, DIED, OTHER, UNSAID -> "Other";
        };
    }

    /** A sentence for the kinds whose names do not say enough. */
    static String explanation(StepKind kind) {
        return switch (kind) {
            case ACT ->
                "What the case is about, with its day; of a case over several acts, with an article of the charge over this one. It changes no state.";
            case CASE_CLOSED -> "By the investigator or prosecutor. A court dismisses a case instead.";
            case IN_PRISON -> "Somebody is told of as in prison; since when is not told.";
            case CASE_UNDER_WAY -> "Nothing new, but known to go on.";
            case LEARNED -> "Somebody first hears that there is a case.";
            case IDENTIFIED -> "Known who they are, not yet held or charged.";
            case POSSIBLE_PENALTY -> "What the law or the prosecutor threatens.";
            case CHARGE_REQUALIFIED -> "One charge becomes another, heavier or lighter.";
            case CHARGE_REINSTATED ->
                "A charge that was dropped or requalified stands again. What it had been turned into stands beside it, unless the source says that it does not.";
            case REMANDED -> "In custody by order of a court, before or during trial.";
            case RECOGNISANCE -> "A signed promise not to leave a town.";
            case MEASURE_EXTENDED -> "Detention, house arrest or another measure lasts longer.";
            case SENT_BACK -> "The court returns the case to the prosecutor.";
            case DISMISSED -> "A court ends the case without a verdict of guilt.";
            case ADMINISTRATIVE_ARREST -> "Days of arrest that a court orders, mostly for an administrative offence.";
            case FINED -> "A fine that is no conviction, mostly for an administrative offence.";
            case SENTENCE_REPLACED -> "Another penalty takes its place.";
            case SENTENCE_POSTPONED -> "To be served later, such as for a parent of small children.";
            case SENTENCE_ADDED -> "A new term for something done in custody.";
            default -> "";
        };
    }

    /** What the kind calls an answer; empty for its usual label. */
    static String label(StepKind kind, String answer) {
        return switch (answer) {
            case "court" -> body(kind);
            case "articles" -> articles(kind);
            case "sentences" -> sentences(kind);
            case "from" ->
                kind == StepKind.CHARGE_REINSTATED
                        ? "In place of which charge, if the source says so"
                        : "Charge before";
            case "until" -> until(kind);
            case "facility" -> kind == StepKind.TRANSFERRED ? "To which prison" : "Where they are held";
            case "countedFrom" -> kind == StepKind.CAME_INTO_FORCE ? "The sentence is counted from" : "";
            case "other" -> kind == StepKind.SPLIT ? "The case it was split from" : "The case it was joined with";
            default -> "";
        };
    }

    private static String body(StepKind kind) {
        return switch (kind) {
            case COMPLAINT_FILED, APPEAL_LODGED -> "With which body or court";
            case SENT_TO_COURT -> "To which court";
            case TRIAL_OPENED, HEARING, CONVICTED, ACQUITTED, DISMISSED, FINED, ADMINISTRATIVE_ARREST -> "Which court";
            case SENT_BACK, APPEAL_UPHELD, APPEAL_CHANGED, APPEAL_QUASHED -> "By which court";
            case EXPERT_FINDING -> "Which expert or institute";
            case LISTED -> "Whose list";
            case OPINION -> "Which body";
            case ACT, LEARNED, LEFT_COUNTRY, DIED, EARLIER_CONVICTION, CAME_INTO_FORCE, OTHER, UNSAID -> "";
            default -> "By which body";
        };
    }

    private static String articles(StepKind kind) {
        return switch (kind) {
            case CHARGE_REQUALIFIED -> "Charge now";
            case CHARGE_DROPPED -> "Which charges were dropped";
            case CHARGE_REINSTATED -> "Which charges stand again";
            case CONVICTED -> "Found guilty under";
            case ACQUITTED -> "Acquitted of";
            case DISMISSED -> "Which charges were dismissed";
            case APPEAL_CHANGED -> "Articles, where the court changed them";
            case SUSPECT_NAMED, CHARGED, CHARGE_ADDED, FINED, ADMINISTRATIVE_ARREST -> "Under which articles";
            default -> "";
        };
    }

    private static String sentences(StepKind kind) {
        return switch (kind) {
            case SENTENCE_REPLACED -> "The sentence in its place";
            case APPEAL_CHANGED -> "The sentence as it is now";
            case ORDERED_TO_SERVE -> "What is left to serve";
            case AMNESTY_APPLIED, PARDONED -> "What is left of the sentence, if anything";
            case POSSIBLE_PENALTY -> "The penalty that it could bring";
            default -> "";
        };
    }

    private static String until(StepKind kind) {
        return switch (kind) {
            case MEASURE_EXTENDED -> "Extended until";
            case SENTENCE_POSTPONED -> "Postponed until";
            case PAROLE_GRANTED -> "Until, as the end of the term that is left";
            default -> "";
        };
    }
}
