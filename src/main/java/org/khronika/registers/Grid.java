package org.khronika.registers;

import java.util.List;

/** A small table of counts. */
record Grid(String caption, List<String> head, List<Row> rows) {

    /** One line of it, with the entries that it counts. */
    record Row(List<String> cells, List<Entry> behind) {}
}
