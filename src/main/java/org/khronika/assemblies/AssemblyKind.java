package org.khronika.assemblies;

import org.khronika.values.Choice;

/** Whether the source tells assemblies apart. */
public enum AssemblyKind implements Choice {
    ONE,
    MANY,
    /** In drafts only. */
    UNSAID;
}
