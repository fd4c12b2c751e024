package org.khronika.assemblies;

import org.khronika.values.Choice;

/** What people gather about, in broad headings by which requests are counted. */
public enum Topic implements Choice {
    ELECTIONS("elections and the government", ""),
    PRISONERS("political prisoners and trials", ""),
    MEMORIAL("memory of those killed", ""),
    MEDIA("media and free expression", ""),
    WOMEN("rights of women", ""),
    LABOUR("work, wages and prices", ""),
    LAND("land and environment", ""),
    HOUSING("housing and local matters", ""),
    ABROAD("war, and rights abroad", ""),
    SUPPORT("support of the authorities", ""),
    OTHER("something else", "");

    private final String label;
    private final String explanation;

    Topic(String label, String explanation) {
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
