package org.khronika.intake;

import java.util.List;
import org.khronika.values.RecordRef;

/** Puts several things into one sentence. */
final class Sentences {

    private Sentences() {}

    /** "KZ-N-2026-0001 and KZ-N-2026-0002". */
    static String addresses(List<RecordRef> records) {
        return and(records.stream().map(RecordRef::address).toList());
    }

    /** "a, b and c". */
    static String and(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }
}
