package org.khronika.assemblies;

import org.khronika.values.Choice;

/** Whether another place or time serves those who asked as well as the one that they asked for. */
public enum Fit implements Choice {
    AS_FIT,
    LESS_FIT;
}
