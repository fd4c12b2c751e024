package org.khronika.lists;

import java.util.List;
import org.khronika.values.PartialDate;

/** Decisions of which no more is known than what, when and by which criteria. */
final class Decided {

    private Decided() {}

    static ListDecision of(DecisionKind decision, PartialDate decided, String... criteria) {
        return new ListDecision(decision, decided, null, null, List.of(criteria), List.of(), null, null, null, null);
    }
}
