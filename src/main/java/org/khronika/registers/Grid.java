package org.khronika.registers;

import java.util.List;
import org.khronika.words.Sayable;

/** A small table of counts. */
record Grid(Sayable caption, List<? extends Sayable> head, List<Row> rows) {

    /** One line of it, with the entries that it counts. */
    record Row(List<? extends Sayable> cells, List<Entry> behind) {}
}
