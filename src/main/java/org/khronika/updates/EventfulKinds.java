package org.khronika.updates;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.khronika.pages.ShownTypes;
import org.khronika.records.Bodies;
import org.khronika.records.OfKind;
import org.khronika.records.RecordType;
import org.khronika.records.Sureness;
import org.khronika.values.RecordKind;

/** Kinds whose records tell what happened; those of reference tell who and where. */
public final class EventfulKinds {

    private EventfulKinds() {}

    /** All of them. */
    public static Set<RecordKind> of(ShownTypes types) {
        return among(types, kind -> kind.sure() != Sureness.NONE);
    }

    /** Those of which we judge ourselves how certain they are. */
    static Set<RecordKind> judged(ShownTypes types) {
        return among(types, kind -> kind.sure() == Sureness.JUDGED);
    }

    private static Set<RecordKind> among(ShownTypes types, Predicate<OfKind> which) {
        return types.all().stream()
                .map(RecordType::bodyType)
                .map(Bodies::kind)
                .filter(which)
                .map(OfKind::value)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(RecordKind.class)));
    }
}
