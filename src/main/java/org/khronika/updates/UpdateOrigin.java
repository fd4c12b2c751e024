package org.khronika.updates;

import org.khronika.values.Choice;

/** Where an update comes from: what it is to us. */
public enum UpdateOrigin implements Choice {
    /** We write it, edition by edition. */
    WRITTEN,
    /** An old update, bound to records for the archive: it says what was said then, and is for the team. */
    ARCHIVE
}
