package org.khronika.review;

import org.khronika.values.RecordRef;

/** There is no such record, or the reader may not know that there is: both are said in the same words. */
public class NoSuchRecord extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Names the address that was asked for. */
    public NoSuchRecord(RecordRef address) {
        super("There is no record %s, or you may not see it.".formatted(address.address()));
    }
}
