package org.khronika.figures;

import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.values.Quantity;

/** One of the parts that a figure is made of. */
public record Part(
        @Asked("Part") String label, @Asked("Value") Quantity value) {

    /** Refuses a part without a label. */
    public Part {
        label = Given.required(label, "what the part counts");
    }
}
