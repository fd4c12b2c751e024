package org.khronika.places;

import org.khronika.values.Choice;

/** What a place is. */
public enum PlaceKind implements Choice {
    /** Country. */
    COUNTRY("country"),
    /** Region. */
    REGION("region"),
    /** City of republican significance. */
    CITY_OF_REPUBLICAN_SIGNIFICANCE("city of republican significance"),
    /** District. */
    DISTRICT("district"),
    /** City or town. */
    CITY("city or town"),
    /** Village. */
    VILLAGE("village"),
    /** Square, park, street or building. */
    VENUE("square, park, street or building"),
    /** In drafts only. */
    UNSAID("not said yet");

    private final String label;

    PlaceKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
