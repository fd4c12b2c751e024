package org.khronika.proceedings;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.ChangingDays;
import org.khronika.values.RecordRef;

/** The facts of some cases for somebody who asks the same for many days: on which of them the answers can change. */
public final class RememberedCases implements CaseFacts {

    private final ToldCases cases;
    private final Map<StateCondition, List<InCase<StatusRow>>> states = new EnumMap<>(StateCondition.class);
    private final Map<StepCondition, List<InCase<StepRow>>> steps = new EnumMap<>(StepCondition.class);

    /** Remembers what these cases tell. */
    public RememberedCases(ToldCases cases) {
        this.cases = cases;
    }

    @Override
    public List<InCase<StatusRow>> states(StateCondition condition, LocalDate day) {
        return states
                .computeIfAbsent(
                        condition,
                        asked -> cases.stretches().stream()
                                .filter(one -> asked.holds(one.row()))
                                .toList())
                .stream()
                .filter(one -> !one.row().from().isAfter(day) && one.row().to().isAfter(day))
                .toList();
    }

    /** Whether there are cases to ask about depends on the day: on which days the answer changes must be known all the same. */
    @Override
    public List<InCase<StatusRow>> alternatives(Collection<RecordRef> of, LocalDate day) {
        return states(StateCondition.TOLD, day).stream()
                .filter(one -> of.contains(one.record()))
                .toList();
    }

    @Override
    public List<InCase<StepRow>> steps(StepCondition condition) {
        return steps.computeIfAbsent(condition, cases::steps);
    }

    @Override
    public Map<RecordRef, CaseAbout> about(Collection<RecordRef> of) {
        return cases.about(of);
    }

    /** Every day on which an answer to what was asked so far can be another than on the day before. */
    public ChangingDays changes() {
        ChangingDays.Gathered days = new ChangingDays.Gathered();
        states.values().stream().flatMap(List::stream).forEach(one -> gather(one.row(), days));
        steps.values().stream().flatMap(List::stream).forEach(one -> gather(one.row(), days));
        return days.days();
    }

    /** When it begins, when it ends, between which days they came into it, which is told as of the day, and from when on nothing newer is known. */
    private static void gather(StatusRow row, ChangingDays.Gathered days) {
        days.following(row.from());
        days.following(row.to());
        gather(row.sinceFrom(), row.sinceTo(), row.sinceAbout(), days);
        gather(row.stageFrom(), row.stageTo(), row.stageAbout(), days);
        Optional.ofNullable(row.followedTo()).ifPresent(known -> days.following(known.plusDays(1)));
    }

    private static void gather(StepRow row, ChangingDays.Gathered days) {
        gather(row.earliest(), row.latest(), row.about(), days);
        Optional.ofNullable(row.toldFrom()).ifPresent(days::following);
    }

    private static void gather(
            @Nullable LocalDate from, @Nullable LocalDate to, Set<SpanEnd> about, ChangingDays.Gathered days) {
        days.given(from, about.contains(SpanEnd.EARLIEST));
        days.given(to, about.contains(SpanEnd.LATEST));
    }
}
