package org.khronika.legislation;

import java.util.Set;
import org.khronika.values.Choice;

/** What a law that is tracked is; it decides which questions are asked of it. */
public enum LawKind implements Choice {
    LAW("a law", "Adopted, whether it is in force yet or not."),
    DRAFT("a draft", "Announced, worked on or before parliament; no source says that it was adopted."),
    LEGISLATION("legislation", "Initiated or worked on; no source says whether it is a draft still or was adopted."),
    CONSTITUTIONAL_AMENDMENT("an amendment of the constitution", "Adopted by parliament or in a referendum."),
    ELECTORAL_RULE("a rule of elections", "How votes are held, who may stand, who may watch."),
    PROVISION(
            "a provision of concern in a code",
            "An article that stands in a code and is used against people; nothing need be pending."),
    RULE("a rule of an authority", "Made by a ministry, a commission or a mayor, below a law."),
    /** In drafts only. */
    UNSAID("not said yet", "");

    private final String label;
    private final String explanation;

    LawKind(String label, String explanation) {
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
        return switch (this) {
            case LAW, RULE, LEGISLATION ->
                Set.of("number", "adopted", "inForceFrom", "inForceInferred", "inForceTo", "changes");
            case DRAFT -> Set.of("changes");
            case CONSTITUTIONAL_AMENDMENT, ELECTORAL_RULE ->
                Set.of("number", "adopted", "inForceFrom", "inForceInferred", "inForceTo", "votes");
            case PROVISION -> Set.of("articles", "inForceFrom", "inForceInferred", "inForceTo");
            case UNSAID -> Set.of();
        };
    }

    /** Without its article: "law", "draft". */
    String noun() {
        return label.replaceFirst("^an? ", "");
    }
}
