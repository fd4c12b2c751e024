package org.khronika.desk.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.RecordPage;
import org.khronika.pages.ShownType;
import org.khronika.pages.ShownTypes;
import org.khronika.records.Draft;
import org.khronika.records.RecordType;
import org.khronika.records.Shape;
import org.khronika.records.Stored;
import org.khronika.review.OthersTold;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.springframework.stereotype.Component;

/** How prose reads while it is written: its names as they are called, its numbers worked out. */
@Component
record DraftInPrint(Records records, ShownTypes types, OthersTold others) {

    /**
     * The page of what stands in the form now; empty for a kind without such prose, before the first save, and while an answer cannot be
     * understood.
     */
    <T extends Record> Optional<RecordPage> of(
            @Nullable Stored<?> record, @Nullable Draft<T> draft, RecordType<T> type, Reader reader) {
        if (record == null || draft == null || !Shape.of(type.bodyType()).isBound()) {
            return Optional.empty();
        }
        @SuppressWarnings("unchecked") // the form is of the record
        Stored<T> written = ((Stored<T>) record).with(draft.body());
        StaffNamer namer = new StaffNamer(records, reader);
        ShownType<T> shown = types.get(written);
        return Optional.of(others.add(written, shown.page(written, namer), namer.seen(), namer));
    }
}
