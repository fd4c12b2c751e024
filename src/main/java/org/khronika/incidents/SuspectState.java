package org.khronika.incidents;

import org.khronika.values.Choice;

/** How far the authorities had come with somebody when they spoke. */
public enum SuspectState implements Choice {
    IDENTIFIED,
    SOUGHT,
    ARRESTED,
    CHARGED;
}
