package org.khronika.statements;

import java.util.Set;
import org.khronika.values.Choice;

/** What can be done on behalf of others. */
public enum InterventionKind implements Choice {
    VISIT("Visit", "Somebody came to see."),
    INQUIRY("Inquiry", "A commission looks into it."),
    JOINT_LETTER("Joint letter or statement", "Several sign."),
    OPINION(
            "Opinion or finding of a body of the United Nations",
            "Such as an opinion of the Working Group on Arbitrary Detention."),
    COMMUNICATION("Communication of a special procedure", "An urgent appeal or a letter of allegation."),
    REPORT("Report", "Findings that were published."),
    PETITION("Petition or complaint", "A request to overturn a decision or to investigate."),
    TRIAL_OBSERVATION("Observation of a trial", "Somebody watched and said what was wrong."),
    PUBLICITY("Publicity", "It was made known."),
    LEGAL_AID("Legal aid", "Lawyers took it up."),
    OTHER("Other", "Say it in the title."),
    /** In drafts only. */
    UNSAID("Not said yet", "");

    private final String label;
    private final String explanation;

    InterventionKind(String label, String explanation) {
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
            case OPINION, COMMUNICATION -> Set.of("reference", "finding");
            case INQUIRY, REPORT, TRIAL_OBSERVATION -> Set.of("finding");
            default -> Set.of();
        };
    }
}
