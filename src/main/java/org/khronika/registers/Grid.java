package org.khronika.registers;

import java.util.List;
import org.khronika.values.RecordRef;

/** A small table of counts. */
record Grid(String caption, List<String> head, List<Row> rows) {

    /** One line of it, with the records that it counts. */
    record Row(List<String> cells, List<RecordRef> behind) {

        static Row of(List<String> cells, List<Entry> counted) {
            return new Row(
                    cells,
                    counted.stream()
                            .flatMap(entry -> entry.cases().stream())
                            .distinct()
                            .toList());
        }
    }
}
