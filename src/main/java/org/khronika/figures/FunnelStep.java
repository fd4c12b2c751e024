package org.khronika.figures;

import org.khronika.values.Choice;

/** How far what is counted had come on the way from a complaint to a sentence. */
public enum FunnelStep implements Choice {
    RECEIVED,
    /** What an organisation took up or processed: not all that anybody received, and not what was investigated. */
    TAKEN_UP,
    INVESTIGATED,
    CLOSED,
    CHARGED,
    TRIED,
    CONVICTED;
}
