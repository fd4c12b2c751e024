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
 * How it stood in cases through time, and their steps laid flat, for whoever asks it of all of them again when hardly one has changed: worked out anew
 * where the body of a case is another, or the articles of the law are. Held as long as there is memory for it, and by this process alone.
 */
@Component
public final class KeptCaseFacts {

    /** Those of one case, with all that they follow from. */
    private record One(Proceeding body, Legislation legislation, List<StatusRow> stretches, List<StepRow> steps) {

        boolean followFrom(Proceeding body, Legislation legislation) {
            return this.body.equals(body) && this.legislation.saysTheSameAs(legislation);
        }
    }

    private final Map<RecordRef, SoftReference<One>> last = new ConcurrentHashMap<>();

    /** The facts of cases; {@code legislation} says whether a charge went up or down. */
    public ToldCases of(SortedMap<RecordRef, Proceeding> cases, Legislation legislation) {
        StepRows rows = new StepRows(legislation.asItStands());
        ToldCases told = new ToldCases();
        cases.forEach((address, body) -> {
            One one = of(address, body, rows);
            told.add(address, body, one.stretches, one.steps);
        });
        return told;
    }

    private One of(RecordRef address, Proceeding body, StepRows rows) {
        SoftReference<One> held = last.get(address);
        @Nullable One one = held == null ? null : held.get();
        if (one == null || !one.followFrom(body, rows.legislation())) {
            one = new One(body, rows.legislation(), List.copyOf(Stretches.of(body)), List.copyOf(rows.of(body)));
            last.put(address, new SoftReference<>(one));
        }
        return one;
    }
}
