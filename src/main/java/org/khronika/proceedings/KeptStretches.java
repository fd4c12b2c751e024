package org.khronika.proceedings;

import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.khronika.legislation.Legislation;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/**
 * How it stood in cases through time, for whoever asks it of all of them again when hardly one has changed: worked out anew where the body of a case
 * is another. Held as long as there is memory for it, and by this process alone.
 */
@Component
public final class KeptStretches {

    /** Those of one case, with the body that they follow from. */
    private record One(Proceeding body, List<StatusRow> rows) {}

    private final Map<RecordRef, SoftReference<One>> last = new ConcurrentHashMap<>();

    /** The facts of cases; {@code legislation} says whether a charge went up or down. */
    public ToldCases of(SortedMap<RecordRef, Proceeding> cases, Legislation legislation) {
        return new ToldCases(cases, legislation, this::of);
    }

    private List<StatusRow> of(RecordRef address, Proceeding body) {
        SoftReference<One> held = last.get(address);
        @Nullable One one = held == null ? null : held.get();
        if (one == null || !one.body.equals(body)) {
            one = new One(body, List.copyOf(Stretches.of(body)));
            last.put(address, new SoftReference<>(one));
        }
        return one.rows;
    }
}
