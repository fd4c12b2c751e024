package org.khronika.statements;

import java.util.Set;
import org.khronika.values.Choice;

/** What somebody does by saying something. */
public enum StatementKind implements Choice {
    POSITION("Position", "How they see it."),
    ASSESSMENT("Assessment", "A finding after looking into it, such as that of observers."),
    CLAIM("Claim", "Something is said to be so; it is theirs, not ours."),
    DENIAL("Denial", "Something is said not to be so; it is theirs, not ours."),
    PROMISE("Promise", "They say that they will do something."),
    CALL("Call or demand", "They ask somebody to do something."),
    ANNOUNCEMENT("Announcement", "They say what is to be done."),
    INFORMATION("Information", "They give facts or figures."),
    APOLOGY("Apology", "They say that they are sorry."),
    THREAT("Threat", "They say what will be done to somebody."),
    /** In drafts only. */
    UNSAID("Not said yet", "");

    private final String label;
    private final String explanation;

    StatementKind(String label, String explanation) {
        this.label = label;
        this.explanation = explanation;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String explanation() {
        return explanation;
    }

    @Override
    public Set<String> asks() {
        return this == CALL
                ? Set.of("calledOn", "calledOnRecord", "demand", "response", "respondedBy", "responded", "cameOfIt")
                : this == PROMISE ? Set.of("cameOfIt") : Set.of();
    }

    @Override
    public String labelOf(String question) {
        return this == PROMISE && question.equals("cameOfIt") ? "Whether it was kept" : "";
    }

    /** Whether it carries its speaker wherever it is told, because it is not ours. */
    boolean needsItsSpeaker() {
        return this == CLAIM || this == DENIAL;
    }
}
