package org.khronika.legislation;

import org.khronika.values.Choice;
import org.khronika.words.Sayable;

/** What can happen to a law or a draft. The family says whether it moves the law, brings it into life, ends it, or only answers it. */
public enum StageKind implements Choice {
    ANNOUNCED(Family.PREPARED),
    PLEDGED(Family.PREPARED),
    INITIATED(Family.PREPARED),
    WORKING_GROUP(Family.PREPARED),
    PUBLISHED(Family.PREPARED),
    INTRODUCED(Family.PREPARED),
    FIRST_READING(Family.PREPARED),
    LATER_READING(Family.PREPARED),
    ADOPTED(Family.ENACTED),
    REFERENDUM(Family.ENACTED),
    SIGNED(Family.ENACTED),
    IN_FORCE(Family.IN_FORCE),
    APPLIED(Family.IN_FORCE),
    AMENDED(Family.ENACTED),
    SENT_BACK(Family.ENDED),
    WITHDRAWN(Family.ENDED),
    REJECTED(Family.ENDED),
    STRUCK_DOWN(Family.ENDED),
    REPEALED(Family.ENDED),
    APPEAL(Family.ANSWER),
    PROTEST_REQUESTED(Family.ANSWER),
    PROTEST(Family.ANSWER),
    REVISION_PROMISED(Family.ANSWER),
    OPINION(Family.ANSWER),
    OTHER(Family.ANSWER),
    /** In drafts only. */
    UNSAID(Family.ANSWER);

    /** What a stage does to a law. */
    public enum Family implements Choice {
        PREPARED,
        ENACTED,
        IN_FORCE,
        ENDED,
        ANSWER
    }

    private final Family family;

    StageKind(Family family) {
        this.family = family;
    }

    @Override
    public Sayable heading() {
        return family;
    }

    /** What it does to the law. */
    public Family family() {
        return family;
    }

    /** Whether the law stands elsewhere after it than before. */
    public boolean moves() {
        return family != Family.ANSWER;
    }

    /** Whether a draft is a law after it. What is amended was one before. */
    boolean enacts() {
        return this == ADOPTED || this == REFERENDUM || this == SIGNED;
    }

    /** Whether it can only happen to a law to which the other has happened: only what was enacted is in force, applied or repealed. */
    boolean follows(StageKind other) {
        return switch (this) {
            case SIGNED -> other == ADOPTED;
            case IN_FORCE -> other.enacts();
            case APPLIED, STRUCK_DOWN, REPEALED -> other.enacts() || other == IN_FORCE;
            case ANNOUNCED,
                    PLEDGED,
                    INITIATED,
                    WORKING_GROUP,
                    PUBLISHED,
                    INTRODUCED,
                    FIRST_READING,
                    LATER_READING,
                    ADOPTED,
                    REFERENDUM,
                    AMENDED,
                    SENT_BACK,
                    WITHDRAWN,
                    REJECTED,
                    APPEAL,
                    PROTEST_REQUESTED,
                    PROTEST,
                    REVISION_PROMISED,
                    OPINION,
                    OTHER,
                    UNSAID -> false;
        };
    }

    /** Whether it is a promise. */
    boolean isPromise() {
        return this == PLEDGED || this == REVISION_PROMISED;
    }
}
