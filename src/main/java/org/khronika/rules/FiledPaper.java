package org.khronika.rules;

import org.khronika.values.Choice;

/** What somebody files with an authority and waits for an answer to. */
public enum FiledPaper implements Choice {
    PARTY_NOTICE("notice of an initiative group"),
    PARTY_PAPERS("papers of a party"),
    BRANCH_PAPERS("papers of a branch"),
    ORGANISATION_PAPERS("papers of an organisation"),
    CANDIDATE_PAPERS("papers of a candidate"),
    OBSERVER_PAPERS("papers for observers"),
    CANDIDATE_COMPLAINT("complaint about a decision on a candidate");

    private final String label;

    FiledPaper(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
