package org.khronika.proceedings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.khronika.legislation.Legislation;
import org.khronika.values.RecordRef;

/** The facts of some cases, worked out from their bodies. */
public final class ToldCases implements CaseFacts {

    private final List<InCase<StandingRow>> states = new ArrayList<>();
    private final List<InCase<StepRow>> steps = new ArrayList<>();

    /** Works them out; {@code legislation} says whether a charge went up or down. */
    public ToldCases(SortedMap<RecordRef, Proceeding> cases, Legislation legislation) {
        StepRows rows = new StepRows(legislation);
        cases.forEach((address, body) -> {
            Stretches.of(body).forEach(row -> states.add(new InCase<>(address, row)));
            rows.of(body).forEach(row -> steps.add(new InCase<>(address, row)));
        });
    }

    /** All stretches of days. */
    public List<InCase<StandingRow>> stretches() {
        return List.copyOf(states);
    }

    @Override
    public List<InCase<StandingRow>> states(StateCondition condition, LocalDate day) {
        return states.stream()
                .filter(one -> !one.row().from().isAfter(day) && one.row().to().isAfter(day))
                .filter(one -> condition.holds(one.row()))
                .toList();
    }

    @Override
    public List<InCase<StepRow>> steps(StepCondition condition) {
        return steps.stream()
                .filter(one -> !one.row().possible() && condition.holds(one.row()))
                .toList();
    }
}
