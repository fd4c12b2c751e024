package org.khronika.intake;

import org.khronika.reading.CandidateKind;

/** Which proposal belongs to which kind of candidate. */
final class ProposalTypes {

    private ProposalTypes() {}

    /** The type of proposal of a kind, given by its code. */
    static Class<? extends Proposal> of(String code) {
        return switch (kind(code)) {
            case INCIDENT -> Proposal.OfIncident.class;
            case PROCEEDING_STEP -> Proposal.OfStep.class;
            case FIGURE -> Proposal.OfFigure.class;
            case PERSON -> Proposal.OfPerson.class;
            case ORGANISATION -> Proposal.OfOrganisation.class;
        };
    }

    private static CandidateKind kind(String code) {
        for (CandidateKind kind : CandidateKind.values()) {
            if (kind.code().equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("Expected a kind of candidate such as incident, found %s.".formatted(code));
    }
}
