package org.khronika.proceedings;

import static org.khronika.words.Phrase.phrase;

import org.jspecify.annotations.Nullable;
import org.khronika.words.Sayable;

/** How the form of a step speaks: where each kind is offered, and what its answers are called. */
final class StepWords {

    private StepWords() {}

    /** The heading under which a kind is offered. */
    static Sayable heading(StepKind kind) {
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
                    UNDER_INVESTIGATION,
                    CASE_UNDER_WAY,
                    SEARCHED,
                    SUSPECT_NAMED,
                    EXPERT_FINDING,
                    JOINED,
                    SPLIT,
                    FILE_CLASSIFIED,
                    LEARNED,
                    IDENTIFIED -> phrase("proceedings.step-heading.investigation");
            case CHARGED, CHARGE_ADDED, CHARGE_REQUALIFIED, CHARGE_DROPPED, CHARGE_REINSTATED, POSSIBLE_PENALTY ->
                phrase("proceedings.step-heading.charges");
            case DETAINED,
                    REMANDED,
                    HOUSE_ARREST,
                    RECOGNISANCE,
                    TRAVEL_BAN,
                    BAIL,
                    MEASURE_EXTENDED,
                    MEASURE_LIFTED,
                    RELEASED -> phrase("proceedings.step-heading.measures");
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
                    CAME_INTO_FORCE -> phrase("proceedings.step-heading.in-court");
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
                    LOCKED_UP,
                    REPLACEMENT_REFUSED,
                    PARDONED,
                    TRANSFERRED,
                    COMPENSATION -> phrase("proceedings.step-heading.sentence-and-after");
            case EARLIER_CONVICTION, OPINION, LISTED, LEFT_COUNTRY, PERMISSION_DECIDED, DIED, OTHER, UNSAID ->
                phrase("proceedings.step-heading.other");
        };
    }

    /** What the kind calls an answer; null for its usual label. */
    static @Nullable Sayable label(StepKind kind, String answer) {
        return switch (answer) {
            case "court" -> body(kind);
            case "articles" -> articles(kind);
            case "penalties" -> penalties(kind);
            case "from" ->
                kind == StepKind.CHARGE_REINSTATED
                        ? phrase("proceedings.step-label.in-place-of-which-charge")
                        : phrase("proceedings.step-label.charge-before");
            case "until" -> until(kind);
            case "facility" ->
                kind == StepKind.TRANSFERRED
                        ? phrase("proceedings.step-label.to-which-prison")
                        : phrase("proceedings.step-label.where-they-are-held");
            case "countedFrom" ->
                kind == StepKind.CAME_INTO_FORCE ? phrase("proceedings.step-label.the-sentence-is-counted-from") : null;
            case "other" ->
                kind == StepKind.SPLIT
                        ? phrase("proceedings.step-label.the-case-it-was-split-from")
                        : phrase("proceedings.step-label.the-case-it-was-joined-with");
            default -> null;
        };
    }

    private static @Nullable Sayable body(StepKind kind) {
        return switch (kind) {
            case COMPLAINT_FILED, APPEAL_LODGED -> phrase("proceedings.step-label.with-which-body-or-court");
            case SENT_TO_COURT -> phrase("proceedings.step-label.to-which-court");
            case TRIAL_OPENED, HEARING, CONVICTED, ACQUITTED, DISMISSED, FINED, ADMINISTRATIVE_ARREST ->
                phrase("proceedings.step-label.which-court");
            case SENT_BACK, APPEAL_UPHELD, APPEAL_CHANGED, APPEAL_QUASHED ->
                phrase("proceedings.step-label.by-which-court");
            case EXPERT_FINDING -> phrase("proceedings.step-label.which-expert-or-institute");
            case LISTED -> phrase("proceedings.step-label.whose-list");
            case OPINION -> phrase("proceedings.step-label.which-body");
            case ACT, LEARNED, LEFT_COUNTRY, DIED, EARLIER_CONVICTION, CAME_INTO_FORCE, OTHER, UNSAID -> null;
            default -> phrase("proceedings.step-label.by-which-body");
        };
    }

    private static @Nullable Sayable articles(StepKind kind) {
        return switch (kind) {
            case CHARGE_REQUALIFIED -> phrase("proceedings.step-label.charge-now");
            case CHARGE_DROPPED -> phrase("proceedings.step-label.which-charges-were-dropped");
            case CHARGE_REINSTATED -> phrase("proceedings.step-label.which-charges-stand-again");
            case CONVICTED -> phrase("proceedings.step-label.found-guilty-under");
            case ACQUITTED -> phrase("proceedings.step-label.acquitted-of");
            case DISMISSED -> phrase("proceedings.step-label.which-charges-were-dismissed");
            case APPEAL_CHANGED -> phrase("proceedings.step-label.articles-where-the-court-changed-them");
            case SUSPECT_NAMED, CHARGED, CHARGE_ADDED, FINED, ADMINISTRATIVE_ARREST ->
                phrase("proceedings.step-label.under-which-articles");
            default -> null;
        };
    }

    private static @Nullable Sayable penalties(StepKind kind) {
        return switch (kind) {
            case SENTENCE_REPLACED -> phrase("proceedings.step-label.the-sentence-in-its-place");
            case APPEAL_CHANGED -> phrase("proceedings.step-label.the-sentence-as-it-is-now");
            case ORDERED_TO_SERVE -> phrase("proceedings.step-label.what-is-left-to-serve");
            case AMNESTY_APPLIED, PARDONED -> phrase("proceedings.step-label.what-is-left-if-anything");
            case POSSIBLE_PENALTY -> phrase("proceedings.step-label.the-penalty-that-it-could-bring");
            default -> null;
        };
    }

    private static @Nullable Sayable until(StepKind kind) {
        return switch (kind) {
            case MEASURE_EXTENDED -> phrase("proceedings.step-label.extended-until");
            case SENTENCE_POSTPONED -> phrase("proceedings.step-label.postponed-until");
            case PAROLE_GRANTED -> phrase("proceedings.step-label.end-of-the-term-that-is-left");
            default -> null;
        };
    }
}
