package org.khronika.review;

import java.util.List;
import java.util.Optional;
import org.khronika.records.Stored;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/**
 * Finds in a record what would do harm if it were wrong. A bean of the context that understands what it looks at; asked before a record is
 * accepted, and of everything that a release would publish.
 */
public interface HarmCheck {

    /** The questions about the record, whether they were answered or not. */
    List<HarmQuestion> of(Stored<?> record, Around around);

    /** What stands around a record: at the desk what the member may see, in a release what was accepted for the public. */
    interface Around {

        /** The facts of another record, if there is one within sight. */
        Optional<Record> body(RecordRef record);

        /** The records of a kind that name this one and were not withdrawn, within sight. */
        List<Stored<?>> naming(RecordRef record, RecordKind kind);

        /** The text of a document that is kept here, within sight. */
        Optional<String> text(RecordRef document);
    }
}
