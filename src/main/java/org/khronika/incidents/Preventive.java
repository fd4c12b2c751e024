package org.khronika.incidents;

import static org.khronika.words.Phrase.phrase;

import org.khronika.values.Choice;
import org.khronika.words.Phrase;

/** Whether people were held to keep them from what was to come, and whose word that is; none where nobody says. */
public enum Preventive implements Choice {
    /** The source calls it so. */
    YES,
    /** The source says that it appears so. */
    APPARENTLY,
    /** The source tells that it was ahead of something, or on the way to it, and no purpose. Whether that had begun is not known. */
    BEFORE,
    NO;

    /** As a part of the sentence about a detention: "apparently to prevent what was to come". */
    Phrase clause() {
        return phrase("incidents.fact.preventive").with("preventive", name());
    }
}
