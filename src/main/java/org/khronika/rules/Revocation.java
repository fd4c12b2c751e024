package org.khronika.rules;

import org.khronika.values.Choice;

/** Why an earlier parole was revoked. */
public enum Revocation implements Choice {
    BREACH("breach"),
    NEW_CRIME("new crime");

    private final String label;

    Revocation(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
