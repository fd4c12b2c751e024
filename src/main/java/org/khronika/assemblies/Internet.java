package org.khronika.assemblies;

import org.khronika.values.Choice;

/** Whether the internet worked where people gathered. */
public enum Internet implements Choice {
    BLOCKED,
    APPARENTLY,
    WORKED,
    NOT_KNOWN;
}
