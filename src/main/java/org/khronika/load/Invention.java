package org.khronika.load;

import org.khronika.records.Draft;
import org.khronika.values.RecordKind;

/** How records of one kind are invented. */
interface Invention {

    RecordKind kind();

    /**
     * What the record says. It may name those that stand before it in the order, and no others.
     *
     * @param number where it stands among all
     * @param nth    where it stands among those of its kind
     */
    Draft<? extends Record> draft(Chance chance, long number, int nth);
}
