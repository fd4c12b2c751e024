package org.khronika.registers;

import java.time.LocalDate;
import java.util.List;
import org.khronika.pages.LessSure;
import org.khronika.words.Sayable;

/**
 * A register on a day.
 *
 * @param sentence its number in a sentence, with how many of its entries are told less surely than a source states things
 */
record RegisterDay(
        CaseRegister register, LocalDate day, HowMany count, Sayable sentence, List<Entry> entries, List<Grid> grids) {

    /** Adds to the sentence what makes it no surer than its entries. */
    RegisterDay {
        sentence = Sayable.sentences(List.of(
                sentence,
                LessSure.sentence(entries.stream().map(Entry::certainty).toList(), LessSure.Counted.ENTRY)));
    }

    static HowMany count(List<Entry> entries) {
        return entries.stream().map(Entry::counted).reduce(HowMany.NONE, HowMany::plus);
    }
}
