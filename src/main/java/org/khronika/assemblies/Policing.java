package org.khronika.assemblies;

import org.khronika.values.Choice;

/** How the authorities met an assembly. */
public enum Policing implements Choice {
    LEFT_ALONE("largely left alone", ""),
    PRESENT("many police near", ""),
    KEPT_AWAY("people kept from reaching the place", ""),
    SURROUNDED("surrounded and held", ""),
    DISPERSED("dispersed", ""),
    DETAINED("people detained", ""),
    FORCE("force used", ""),
    PROTECTED("protected from others", ""),
    FILMED("participants filmed or listed", "");

    private final String label;
    private final String explanation;

    Policing(String label, String explanation) {
        this.label = label;
        this.explanation = explanation;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String explanation() {
        return explanation;
    }
}
