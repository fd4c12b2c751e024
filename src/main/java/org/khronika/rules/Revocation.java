package org.khronika.rules;

import org.khronika.values.Choice;

/** Why an earlier parole was revoked. */
public enum Revocation implements Choice {
    BREACH,
    NEW_CRIME;
}
