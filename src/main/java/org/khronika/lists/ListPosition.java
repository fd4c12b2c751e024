package org.khronika.lists;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody is with a list after some decisions.
 *
 * @param on       whether they stand on it
 * @param since    the decision that put them on it, of the last time; null for never
 * @param criteria by which they stand on it; the short names, in the order of the decision
 * @param last     the last decision; null for none
 */
record ListPosition(
        boolean on,
        @Nullable ListDecision since,
        List<String> criteria,
        @Nullable ListDecision last) {

    static final ListPosition NOWHERE = new ListPosition(false, null, List.of(), null);

    static ListPosition after(List<ListDecision> decisions) {
        ListPosition place = NOWHERE;
        for (ListDecision decision : decisions) {
            place = place.after(decision);
        }
        return place;
    }

    ListPosition after(ListDecision decision) {
        return switch (decision.decision()) {
            case PUT_ON, KEPT ->
                new ListPosition(
                        true,
                        on ? since : decision,
                        decision.criteria().isEmpty() && on ? criteria : decision.criteria(),
                        decision);
            case TAKEN_OFF -> new ListPosition(false, since, criteria, decision);
            case NOT_PUT_ON, UNSAID -> new ListPosition(on, since, criteria, decision);
        };
    }
}
