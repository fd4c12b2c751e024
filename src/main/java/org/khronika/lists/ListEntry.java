package org.khronika.lists;

import org.khronika.proceedings.Standing.Sure;
import org.khronika.values.RecordRef;

/** Somebody on a list on a day. */
record ListEntry(RecordRef address, Listing listing, ListStanding standing) {

    boolean sure() {
        return standing.isOn() == Sure.YES;
    }
}
