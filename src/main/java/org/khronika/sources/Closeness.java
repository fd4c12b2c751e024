package org.khronika.sources;

import org.khronika.values.Choice;

/** How close a source was to what it tells. */
public enum Closeness implements Choice {
    /** Our own observer was there. */
    OUR_OBSERVER,
    /** Its author was there. */
    WAS_THERE,
    /** It decided. */
    DECIDED,
    /** One side. */
    ONE_SIDE,
    /** It asked those who were there. */
    ASKED,
    /** It passes on what others published. */
    PASSES_ON;
}
