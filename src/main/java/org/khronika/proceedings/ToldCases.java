package org.khronika.proceedings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.khronika.legislation.Legislation;
import org.khronika.values.RecordRef;

/** The facts of some cases, worked out from their bodies. */
public final class ToldCases implements CaseFacts {

    private final List<InCase<StatusRow>> states = new ArrayList<>();
    private final List<InCase<StepRow>> steps = new ArrayList<>();
    private final Map<RecordRef, CaseAbout> about = new HashMap<>();

    /** Those of no case. */
    ToldCases() {}

    /** Works them out; {@code legislation} says whether a charge went up or down. */
    public ToldCases(SortedMap<RecordRef, Proceeding> cases, Legislation legislation) {
        StepRows rows = new StepRows(legislation);
        cases.forEach((address, body) -> add(address, body, Stretches.of(body), rows.of(body)));
    }

    /**
     * Adds those of one case.
     *
     * @param stretches how it stood in it through time
     * @param told      its steps
     */
    void add(RecordRef address, Proceeding body, List<StatusRow> stretches, List<StepRow> told) {
        if (body.about() != null) {
            about.put(address, body.about());
        }
        stretches.forEach(row -> states.add(new InCase<>(address, row)));
        told.forEach(row -> steps.add(new InCase<>(address, row)));
    }

    /** All stretches of days. */
    public List<InCase<StatusRow>> stretches() {
        return List.copyOf(states);
    }

    @Override
    public List<InCase<StatusRow>> states(StateCondition condition, LocalDate day) {
        return states.stream()
                .filter(one -> !one.row().from().isAfter(day) && one.row().to().isAfter(day))
                .filter(one -> condition.holds(one.row()))
                .toList();
    }

    @Override
    public Map<RecordRef, CaseAbout> about(Collection<RecordRef> cases) {
        return about.entrySet().stream()
                .filter(one -> cases.contains(one.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public List<InCase<StepRow>> steps(StepCondition condition) {
        return steps.stream()
                .filter(one -> !one.row().possible() && condition.holds(one.row()))
                .toList();
    }
}
