package org.khronika.records;

import java.util.List;

/** Implemented by the body of a kind of record whose sources may disagree. {@link SourceClaim} says how a kind comes to have them. */
public interface WithSourceClaims {

    /** What each source says, of the whole record or of one answer, in the order of the form. */
    List<SourceClaim> sourceClaims();
}
