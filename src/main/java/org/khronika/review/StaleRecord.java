package org.khronika.review;

import static org.khronika.words.Phrase.phrase;

import org.khronika.access.Refused;
import org.khronika.values.RecordRef;

/** Somebody saved the record after the version that this change was made on. Nothing was written. */
public class StaleRecord extends Refused {

    private static final long serialVersionUID = 1;

    /** Names the record and the version that the change was made on. */
    public StaleRecord(RecordRef address, int madeOn) {
        super(
                "",
                phrase("review.refused.stale")
                        .with("address", address.address())
                        .with("version", madeOn));
    }
}
