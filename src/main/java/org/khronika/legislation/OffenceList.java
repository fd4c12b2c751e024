package org.khronika.legislation;

import java.util.Locale;
import org.khronika.values.Choice;

/** The closed lists of crimes with consequences of their own. */
public enum OffenceList implements Choice {
    EXTREMIST("extremist crime"),
    TERRORIST("terrorist crime"),
    CORRUPTION("corruption crime"),
    /** Crimes for which a person answers from the age of 14. */
    FROM_FOURTEEN("crime from the age of 14");

    private final String label;

    OffenceList(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** What a pack calls it: "from fourteen". */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
