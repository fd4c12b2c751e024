package org.khronika.proceedings;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.khronika.values.RecordRef;

/** What is told of all cases that somebody may see, by what was known on one day. */
public interface CaseFacts {

    /** The possible states on a day that a condition holds for, by case and accused. */
    List<InCase<StatusRow>> states(StateCondition condition, LocalDate day);

    /** All possible states on a day of everybody whom some cases accuse, by case and accused. */
    default List<InCase<StatusRow>> alternatives(Collection<RecordRef> cases, LocalDate day) {
        return cases.isEmpty()
                ? List.of()
                : states(StateCondition.TOLD, day).stream()
                        .filter(one -> cases.contains(one.record()))
                        .toList();
    }

    /** What happened, without what is only possible: the steps that a condition holds for, by case and in their order. */
    List<InCase<StepRow>> steps(StepCondition condition);

    /** What cases are about, as the sources see it; those of which it is not said are missing. */
    Map<RecordRef, CaseAbout> about(Collection<RecordRef> cases);
}
