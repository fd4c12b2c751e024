package org.khronika.proceedings;

import org.khronika.values.Choice;

/**
 * What somebody is pursued for in a case, as the sources see it. It parts those who are held for words and peaceful deeds from those who
 * are held for a crime; nobody is put on either side without a source.
 */
public enum CaseAbout implements Choice {
    /** What somebody said, did peacefully or belonged to. */
    SAID_OR_DID(
            "What somebody said, did peacefully or belonged to",
            "Whatever the charge is called, when the sources see the case as an answer to that."),
    /** One charge is about what somebody said, did peacefully or belonged to, another is not, or the sources do not say so of it. */
    PARTLY(
            "In part what somebody said, did or belonged to",
            "When the sources see one charge as an answer to that, and do not say so of another."),
    /** A crime that has nothing to do with any of it. */
    OTHER("Something else", "A crime, and no source sees it as an answer to what somebody said or did.");

    private final String label;
    private final String explanation;

    CaseAbout(String label, String explanation) {
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
}
