package org.khronika.intake;

import java.util.List;
import org.khronika.values.InWords;
import org.khronika.values.RecordRef;

/** Puts several things into one sentence. */
final class Sentences {

    private Sentences() {}

    /** "KZ-N-2026-0001 and KZ-N-2026-0002". */
    static String addresses(List<RecordRef> records) {
        return InWords.list(records.stream().map(RecordRef::address).toList());
    }
}
