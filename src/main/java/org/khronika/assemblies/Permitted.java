package org.khronika.assemblies;

import org.khronika.values.Choice;

/** Whether an assembly was held, or was to be held, with permission; of many a source says no more than that. */
public enum Permitted implements Choice {
    WITH,
    WITHOUT;
}
