package org.khronika.legislation;

import org.khronika.values.Capitals;
import org.khronika.values.Choice;

/** What can happen to a law or a draft. The family says whether it moves the law, brings it into life, ends it, or only answers it. */
public enum StageKind implements Choice {
    ANNOUNCED("announced", Family.PREPARED),
    PLEDGED("pledged", Family.PREPARED),
    INITIATED("initiated", Family.PREPARED),
    WORKING_GROUP("discussed in a working group", Family.PREPARED),
    PUBLISHED("published for discussion", Family.PREPARED),
    INTRODUCED("introduced in parliament", Family.PREPARED),
    FIRST_READING("passed in first reading", Family.PREPARED),
    LATER_READING("passed in a later reading", Family.PREPARED),
    ADOPTED("adopted", Family.ENACTED),
    REFERENDUM("approved in a referendum", Family.ENACTED),
    SIGNED("signed", Family.ENACTED),
    IN_FORCE("came into force", Family.IN_FORCE),
    APPLIED("applied", Family.IN_FORCE),
    AMENDED("amended", Family.ENACTED),
    SENT_BACK("sent back", Family.ENDED),
    WITHDRAWN("withdrawn", Family.ENDED),
    REJECTED("rejected", Family.ENDED),
    STRUCK_DOWN("declared unconstitutional", Family.ENDED),
    REPEALED("repealed", Family.ENDED),
    APPEAL("appeal against it", Family.ANSWER),
    PROTEST_REQUESTED("permission asked to protest against it", Family.ANSWER),
    PROTEST("protest against it", Family.ANSWER),
    REVISION_PROMISED("revision promised", Family.ANSWER),
    OPINION("opinion of another body", Family.ANSWER),
    OTHER("something else", Family.ANSWER),
    /** In drafts only. */
    UNSAID("not said yet", Family.ANSWER);

    /** What a stage does to a law. */
    public enum Family {
        PREPARED("On its way"),
        ENACTED("Decided"),
        IN_FORCE("In life"),
        ENDED("Ended or sent back"),
        ANSWER("What others did about it");

        private final String heading;

        Family(String heading) {
            this.heading = heading;
        }
    }

    private final String label;
    private final Family family;

    StageKind(String label, Family family) {
        this.label = label;
        this.family = family;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String heading() {
        return family.heading;
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

    /** As the beginning of a sentence. */
    String capital() {
        return Capitals.first(label);
    }
}
