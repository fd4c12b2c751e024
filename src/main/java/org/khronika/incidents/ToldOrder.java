package org.khronika.incidents;

import java.util.ArrayList;
import java.util.List;
import org.khronika.records.Stored;
import org.khronika.values.RecordRef;

/**
 * Which of two incidents was first: by their dates, and by the order that a source tells where the dates leave it open.
 *
 * @param told incidents, the first first
 */
record ToldOrder(List<RecordRef> told) {

    /** Whether one certainly happened before the other. Dates go before what is told. */
    boolean isBefore(Stored<Incident> one, Stored<Incident> other) {
        if (AttackSeries.isBefore(one.body().happened(), other.body().happened())) {
            return true;
        }
        int first = told.indexOf(one.address());
        int second = told.indexOf(other.address());
        return first >= 0
                && first < second
                && !AttackSeries.isBefore(other.body().happened(), one.body().happened());
    }

    /** The incidents by date, each that is told to be before another moved in front of it, unless the dates say otherwise. */
    List<Stored<Incident>> sorted(List<Stored<Incident>> byDate) {
        List<Stored<Incident>> sorted = new ArrayList<>();
        for (Stored<Incident> one : byDate) {
            int at = sorted.size();
            while (at > 0 && isBefore(one, sorted.get(at - 1))) {
                at--;
            }
            sorted.add(at, one);
        }
        return List.copyOf(sorted);
    }
}
