package org.khronika.figures;

import org.khronika.values.Choice;

/** How the numbers of a series go together over time. */
public enum SeriesKind implements Choice {
    /** All until the day. */
    GROWING,
    /** How it stands on the day. */
    LEVEL,
    /** What happened in a period. */
    PERIOD,
    /** Single events, which nothing but their kind connects. */
    EVENTS,
    /** What a rater says of the country, in words or on a scale. */
    RATING,
    /** In drafts only. */
    UNSAID;
}
