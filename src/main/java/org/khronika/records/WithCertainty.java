package org.khronika.records;

import java.util.List;
import java.util.Map;
import org.khronika.values.Certainty;
import org.khronika.words.Sayable;

/** Implemented by the body of a kind of record that claims how certain something is; {@link Overclaims} holds it to what is cited. */
public interface WithCertainty<T extends Record> {

    /** What it claims, of the whole or of an item. */
    List<Claim> claims();

    /** The same, less certain of some of it. */
    T lowered(Map<String, Certainty> fields);

    /**
     * A claim.
     *
     * @param field the citations that bear it out: of a step, {@code steps.s3}; empty for those of the whole record
     * @param of    in words, after "the certainty of"
     */
    record Claim(String field, Sayable of, Certainty certainty) {}
}
