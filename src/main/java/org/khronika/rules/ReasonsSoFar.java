package org.khronika.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.words.Sayable;

/** What a rule has found so far. */
final class ReasonsSoFar {

    private final List<Reason> reasons = new ArrayList<>();
    private final Set<Sayable> missing = new LinkedHashSet<>();

    void add(Reason reason) {
        reasons.add(reason);
    }

    /** The same rule may hold for several gravities. */
    void addOnce(Reason reason) {
        if (!reasons.contains(reason)) {
            reasons.add(reason);
        }
    }

    /** A reason that is open because something is not on record. */
    void open(Reason reason, Sayable notOnRecord) {
        reasons.add(reason);
        missing.add(notOnRecord);
    }

    void lacks(@Nullable Sayable notOnRecord) {
        if (notOnRecord != null) {
            missing.add(notOnRecord);
        }
    }

    boolean has(Reason.Side side) {
        return reasons.stream().anyMatch(reason -> reason.side() == side);
    }

    List<Reason> reasons() {
        return List.copyOf(reasons);
    }

    List<Sayable> missing() {
        return List.copyOf(missing);
    }

    Conclusion.Eligibility verdict() {
        return has(Reason.Side.AGAINST)
                ? Conclusion.Eligibility.NOT_ELIGIBLE
                : has(Reason.Side.OPEN) ? Conclusion.Eligibility.DEPENDS : Conclusion.Eligibility.ELIGIBLE;
    }
}
