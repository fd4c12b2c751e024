package org.khronika.pages;

import java.util.List;
import java.util.Map;
import org.khronika.records.Stored;
import org.khronika.values.RecordRef;

/** Tells where on the globe places lie, for who draws maps. */
public interface PlacesOnMap {

    /** A town, and its position in degrees. */
    record OnMap(RecordRef town, double latitude, double longitude) {}

    /**
     * The towns among records of places, and for what lies in one of them its town. A region, a district or a country has none, for a point in the middle of it
     * would be more exact than who tells of it.
     */
    Map<RecordRef, OnMap> towns(List<? extends Stored<?>> places);
}
