package org.khronika.review;

import static org.khronika.words.Phrase.phrase;

import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.khronika.words.SaysWhy;

/** There is no such record, or the reader may not know that there is: both are said in the same words. */
public class NoSuchRecord extends RuntimeException implements SaysWhy {

    private static final long serialVersionUID = 1;

    private final transient RecordRef address;

    /** Names the address that was asked for. */
    public NoSuchRecord(RecordRef address) {
        super(why(address).english());
        this.address = address;
    }

    private static Sayable why(RecordRef address) {
        return phrase("review.refused.no-such-record").with("address", address.address());
    }

    @Override
    public Sayable why() {
        return why(address);
    }
}
