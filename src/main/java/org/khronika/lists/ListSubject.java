package org.khronika.lists;

import org.khronika.values.Choice;

/** Of whom a list is. */
public enum ListSubject implements Choice {
    POLITICAL_PRISONERS("political prisoners", "People deprived of liberty for political reasons, by stated criteria."),
    PRISONERS_OF_CONSCIENCE(
            "prisoners of conscience", "People held for what they said, believe or are, who used no violence."),
    AT_RISK("people at risk", "People whom we watch over because something may be done to them."),
    DISAPPEARED("people who disappeared", "People whose fate or whereabouts are not known."),
    OTHER("others", ""),
    /** In drafts only. */
    UNSAID("not said yet", "");

    private final String label;
    private final String explanation;

    ListSubject(String label, String explanation) {
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
