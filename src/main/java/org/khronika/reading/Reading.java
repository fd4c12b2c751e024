package org.khronika.reading;

import java.util.List;

/** What was found in one text. Details and proposed records are in the order of the text. */
public record Reading(List<Detail> details, List<ProposedRecord> proposed, List<Paragraph> paragraphs) {

    public Reading {
        details = List.copyOf(details);
        proposed = List.copyOf(proposed);
        paragraphs = List.copyOf(paragraphs);
    }

    /** The details of one kind. */
    public List<Detail> details(DetailKind kind) {
        return details.stream().filter(detail -> detail.kind() == kind).toList();
    }

    /** The proposed records of one kind. */
    public List<ProposedRecord> proposed(ProposedKind kind) {
        return proposed.stream().filter(proposed -> proposed.kind() == kind).toList();
    }
}
