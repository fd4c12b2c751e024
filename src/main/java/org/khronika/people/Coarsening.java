package org.khronika.people;

import org.khronika.values.Choice;

/** What is told less exactly in public wherever somebody stands whose name is withheld, so that the rest does not say who it is. */
public enum Coarsening implements Choice {
    /** A label without letters of the name. */
    NO_INITIALS("Not even initials", "“A person not named” stands everywhere."),
    /** The region in place of the town. */
    REGIONS("Places as regions", "In every record that names them, a place is given as its region."),
    /** The month in place of the day. */
    MONTHS("Days as months", "In every record that names them, a day is given as its month."),
    /** Courts, prisons, judges and lawyers left out. */
    BODIES("Courts, prisons, judges and lawyers left out", "In every record that names them.");

    private final String label;
    private final String explanation;

    Coarsening(String label, String explanation) {
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
