package org.khronika.registers;

import java.time.LocalDate;
import java.util.List;

/**
 * A register on a day.
 *
 * @param sentence its number in a sentence
 */
record RegisterDay(
        Register register, LocalDate day, HowMany count, String sentence, List<Entry> entries, List<Grid> grids) {

    static HowMany count(List<Entry> entries) {
        return entries.stream().map(Entry::counted).reduce(HowMany.NONE, HowMany::plus);
    }
}
