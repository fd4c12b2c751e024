package org.khronika.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khronika.records.Stored;
import org.khronika.values.Certainty;
import org.khronika.values.RecordKind;

/** Works out the numbers that the prose of a page is bound to. One bean; the desk and a release ask it alike. */
public interface NumbersInText {

    /** The page with its numbers worked out. */
    RecordPage on(RecordPage page, Others others, Namer namer);

    /** What the reader of the page may see besides it. */
    interface Others {

        /** The records of some kinds that were not withdrawn, the earliest first. */
        List<Stored<?>> of(Set<RecordKind> kinds);

        /** Those of some records that had been accepted by the end of a day, whatever has changed in them since. */
        List<Stored<?>> acceptedBy(List<Stored<?>> records, LocalDate day);

        /** The drawing on the page of one of the records; empty where it has none. */
        Optional<Lanes> drawingOf(Stored<?> record);

        /** How sure we are of one of them, as its own page says. */
        Certainty howSure(Stored<?> record);
    }
}
