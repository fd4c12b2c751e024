package org.khronika.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.khronika.values.PartialDate;

/**
 * When each of some decisions takes effect at the earliest and at the latest. Decisions are told in their order, and none takes
 * effect before the one that went before: that narrows dates that are known only roughly.
 */
record Effects(List<LocalDate> earliest, List<LocalDate> latest) {

    static Effects of(List<ListDecision> decisions) {
        List<LocalDate> earliest = new ArrayList<>();
        LocalDate first = LocalDate.MIN;
        for (ListDecision decision : decisions) {
            first = later(first, earliest(decision));
            earliest.add(first);
        }
        List<LocalDate> latest = new ArrayList<>();
        LocalDate last = LocalDate.MAX;
        for (int n = decisions.size() - 1; n >= 0; n--) {
            last = earlier(last, latest(decisions.get(n)));
            latest.add(later(last, earliest.get(n)));
        }
        return new Effects(earliest, latest.reversed());
    }

    /** How many of the decisions have certainly taken effect by the end of the day. */
    int surelyBy(LocalDate day) {
        return (int) latest.stream().filter(last -> !last.isAfter(day)).count();
    }

    /** How many of the decisions can have taken effect by the end of the day. */
    int perhapsBy(LocalDate day) {
        return (int) earliest.stream().filter(first -> !first.isAfter(day)).count();
    }

    static LocalDate earliest(ListDecision decision) {
        PartialDate counts = decision.counts();
        return counts == null ? LocalDate.MIN : counts.earliest().orElse(LocalDate.MIN);
    }

    static LocalDate latest(ListDecision decision) {
        PartialDate counts = decision.counts();
        return counts == null ? LocalDate.MAX : counts.begunBy().orElse(LocalDate.MAX);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
