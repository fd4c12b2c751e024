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
record Place(
        boolean on,
        @Nullable ListDecision since,
        List<String> criteria,
        @Nullable ListDecision last) {

    static final Place NOWHERE = new Place(false, null, List.of(), null);

    static Place after(List<ListDecision> decisions) {
        Place place = NOWHERE;
        for (ListDecision decision : decisions) {
            place = place.after(decision);
        }
        return place;
    }

    Place after(ListDecision decision) {
        return switch (decision.decision()) {
            case PUT_ON, KEPT ->
                new Place(
                        true,
                        on ? since : decision,
                        decision.criteria().isEmpty() && on ? criteria : decision.criteria(),
                        decision);
            case TAKEN_OFF -> new Place(false, since, criteria, decision);
            case NOT_PUT_ON, UNSAID -> new Place(on, since, criteria, decision);
        };
    }
}
