package org.khronika.rules;

import org.khronika.values.Choice;

/** What somebody files with an authority and waits for an answer to. */
public enum FiledPaper implements Choice {
    PARTY_NOTICE,
    PARTY_PAPERS,
    BRANCH_PAPERS,
    ORGANISATION_PAPERS,
    CANDIDATE_PAPERS,
    OBSERVER_PAPERS,
    CANDIDATE_COMPLAINT;
}
