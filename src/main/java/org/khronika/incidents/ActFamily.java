package org.khronika.incidents;

import org.khronika.values.Choice;

/** The heading under which a form offers an act. */
enum ActFamily implements Choice {
    VIOLENCE,
    LIBERTY,
    PROSECUTION,
    PRESSURE,
    ATTACK,
    ASSEMBLY,
    PARTICIPATION,
    CUSTODY,
    OTHER
}
