package org.khronika.review;

import org.khronika.values.RecordKind;

/**
 * By what two records of one kind may be of the same thing: a name in common, the same act on the same days. One bean for each kind
 * that is asked about.
 */
public interface DoubleSigns {

    /** The kind of both records. */
    RecordKind kind();

    /** A query of all pairs with a sign in common: the numbers of both records, the smaller first, as {@code one} and {@code other}, and the {@code key} of the sign. */
    String pairs();

    /** The columns of {@link #pairs}, called {@code p}, by which the pairs are brought in order; an index should have them so. */
    String order();

    /** A query of the keys that the records with the numbers {@code :one} and {@code :other}, the smaller first, have in common. */
    String shared();
}
