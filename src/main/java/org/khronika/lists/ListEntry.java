package org.khronika.lists;

import org.khronika.values.Known;
import org.khronika.values.RecordRef;

/** Somebody on a list on a day. */
record ListEntry(RecordRef address, Listing listing, PlaceOnList place) {

    boolean sure() {
        return place.isOn() == Known.YES;
    }
}
