package org.khronika.proceedings;

import org.khronika.values.RecordRef;

/** Something that is due, and the case in which it is. */
public record CaseDue(RecordRef address, String title, CaseDeadline due) {}
