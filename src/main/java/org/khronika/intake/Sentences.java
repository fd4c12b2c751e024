package org.khronika.intake;

import java.util.List;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;

/** Puts several things into one sentence. */
final class Sentences {

    private Sentences() {}

    /** "KZ-N-2026-0001 and KZ-N-2026-0002". */
    static Sayable addresses(List<RecordRef> records) {
        return Sayable.and(records.stream()
                .map(record -> Sayable.written(record.address()))
                .toList());
    }
}
