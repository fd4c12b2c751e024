package org.khronika.legislation;

import java.util.Locale;
import org.khronika.values.Choice;

/** The closed lists of crimes with consequences of their own. */
public enum OffenceList implements Choice {
    EXTREMIST,
    TERRORIST,
    CORRUPTION,
    /** Crimes for which a person answers from the age of 14. */
    FROM_FOURTEEN;

    /** What a pack calls it: "from fourteen". */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
