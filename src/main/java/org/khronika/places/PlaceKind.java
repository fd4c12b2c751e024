package org.khronika.places;

import org.khronika.values.Choice;

/** What a place is. */
public enum PlaceKind implements Choice {
    /** Country. */
    COUNTRY,
    /** Region. */
    REGION,
    /** City of republican significance. */
    CITY_OF_REPUBLICAN_SIGNIFICANCE,
    /** District. */
    DISTRICT,
    /** City or town. */
    CITY,
    /** Village. */
    VILLAGE,
    /** Square, park, street or building. */
    VENUE,
    /** In drafts only. */
    UNSAID;
}
