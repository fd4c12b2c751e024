package org.khronika.proceedings;

import org.khronika.values.Choice;

/** What a source calls the change of a charge, where the law alone need not tell. */
public enum CalledChange implements Choice {
    LIGHTER,
    HEAVIER,
    /** Not the word of the source: somebody on whom it reports says so. */
    SAID_LIGHTER,
    SAID_HEAVIER;
}
