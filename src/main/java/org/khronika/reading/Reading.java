package org.khronika.reading;

import java.util.List;

/** What was found in one text. Findings and candidates are in the order of the text. */
public record Reading(List<Finding> findings, List<Candidate> candidates, List<Paragraph> paragraphs) {

    public Reading {
        findings = List.copyOf(findings);
        candidates = List.copyOf(candidates);
        paragraphs = List.copyOf(paragraphs);
    }

    /** The findings of one kind. */
    public List<Finding> findings(FindingKind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).toList();
    }

    /** The candidates of one kind. */
    public List<Candidate> candidates(CandidateKind kind) {
        return candidates.stream().filter(candidate -> candidate.kind() == kind).toList();
    }
}
