package org.khronika.rules;

import org.khronika.values.Choice;

/** The forms of an assembly that the law on peaceful assemblies knows, and what it does not know. */
public enum AssemblyForm implements Choice {
    PICKET,
    MEETING,
    RALLY,
    DEMONSTRATION,
    MARCH,
    OTHER;
}
