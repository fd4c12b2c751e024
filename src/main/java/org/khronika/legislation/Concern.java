package org.khronika.legislation;

import org.jspecify.annotations.Nullable;
import org.khronika.records.Asked;
import org.khronika.records.Given;

/** A provision that gives concern, and why. */
public record Concern(
        @Asked(prose = true) String says,

        @Asked(prose = true, word = "provision of concern") @Nullable
        String because,

        @Asked @Nullable String where) {

    /** A provision without words is not said yet. */
    public Concern {
        says = Given.needed(says);
        because = Given.text(because);
        where = Given.text(where);
    }
}
