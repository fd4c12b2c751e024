package org.khronika.assemblies;

import org.khronika.values.Choice;

/** How the authorities met an assembly. */
public enum Policing implements Choice {
    LEFT_ALONE,
    PRESENT,
    KEPT_AWAY,
    SURROUNDED,
    DISPERSED,
    DETAINED,
    FORCE,
    PROTECTED,
    FILMED;
}
