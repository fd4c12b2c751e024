package org.khronika.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.records.RecordType;
import org.khronika.records.Sensitivity;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;

/**
 * Tells what should be thought of when a version is entered and before it is accepted, where its own kind cannot know. A bean of the
 * context that can. Says nothing that whoever may see the version may not know.
 */
public interface Doubts {

    /**
     * A sentence for each doubt; empty for none.
     *
     * @param address of the record; null before it was first saved
     */
    <T extends Record> List<Sayable> about(
            @Nullable RecordRef address, RecordType<T> type, T body, Sensitivity sensitivity);

    /** Whether it speaks of the accepting alone, and has nothing more to say once the version is accepted. */
    default boolean onlyBeforeAccepting() {
        return false;
    }
}
