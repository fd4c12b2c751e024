package org.khronika.proceedings;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khronika.legislation.Legislation;
import org.khronika.values.RecordRef;

/**
 * Facts of cases that speak the language of whoever reads. The tables keep the words of their rows in English, so each row gives way to the
 * equal one that its case makes now. What was known earlier and the case makes no more stays as it is kept.
 */
final class SaidAgain implements CaseFacts {

    private final CaseFacts kept;
    private final Function<RecordRef, Optional<Proceeding>> cases;
    private final Legislation legislation;
    private final Map<RecordRef, Map<StatusRow, StatusRow>> states = new HashMap<>();
    private final Map<RecordRef, Map<StepRow, StepRow>> steps = new HashMap<>();

    SaidAgain(CaseFacts kept, Function<RecordRef, Optional<Proceeding>> cases, Legislation legislation) {
        this.kept = kept;
        this.cases = cases;
        this.legislation = legislation;
    }

    @Override
    public List<InCase<StatusRow>> states(StateCondition condition, LocalDate day) {
        return said(kept.states(condition, day));
    }

    @Override
    public List<InCase<StatusRow>> alternatives(Collection<RecordRef> of, LocalDate day) {
        return said(kept.alternatives(of, day));
    }

    private List<InCase<StatusRow>> said(List<InCase<StatusRow>> rows) {
        return rows.stream().map(one -> said(one, states, Stretches::of)).toList();
    }

    @Override
    public List<InCase<StepRow>> steps(StepCondition condition) {
        return kept.steps(condition).stream()
                .map(one -> said(one, steps, new StepRows(legislation)::of))
                .toList();
    }

    @Override
    public Map<RecordRef, CaseAbout> about(Collection<RecordRef> of) {
        return kept.about(of);
    }

    private <T> InCase<T> said(InCase<T> one, Map<RecordRef, Map<T, T>> known, Function<Proceeding, List<T>> rows) {
        Map<T, T> now = known.computeIfAbsent(
                one.record(),
                record -> cases.apply(record).map(rows).orElse(List.of()).stream()
                        .collect(Collectors.toMap(row -> row, row -> row, (first, same) -> first)));
        return new InCase<>(one.record(), now.getOrDefault(one.row(), one.row()));
    }
}
