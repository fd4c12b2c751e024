package org.khronika.proceedings;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.legislation.Legislation;
import org.khronika.pages.PeriodOutcomes;
import org.khronika.records.GoingOn;
import org.khronika.records.Stored;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/**
 * Cases by what they had come to on the last day of a period, by the same rows of the legal statuses as the registers: how many ended in it, and how
 * many were not decided. A case of several accused stands in each outcome that one of them came to.
 */
@Component
record OutcomesOfCases(KeptCaseFacts kept, Legislation legislation) implements PeriodOutcomes {

    /** @param hedge of the step that brought it there; empty where a source states it */
    private record Came(@Nullable Stage to, String hedge) {

        private static final String PENDING = "PENDING";

        String code() {
            return (to == null ? PENDING : to.name()) + "~" + hedge;
        }

        int place() {
            int stage = to == null ? Stage.values().length + 1 : PeriodOutcomes.place(Stage.values(), to);
            return stage * 2 + (hedge.isEmpty() ? 0 : 1);
        }

        Sayable what() {
            Sayable plain = to == null ? phrase("proceedings.outcomes.pending") : to;
            return hedge.isEmpty()
                    ? plain
                    : phrase("proceedings.outcomes.hedged").with("what", plain).with("hedge", hedge);
        }
    }

    @Override
    public String code() {
        return "cases-outcome";
    }

    @Override
    public Sayable title() {
        return phrase("proceedings.outcomes.title");
    }

    @Override
    public List<Line> in(LocalDate from, LocalDate to, List<Stored<?>> records) {
        SortedMap<RecordRef, Proceeding> cases = new TreeMap<>();
        Stored.only(records, Proceeding.class).forEach(one -> cases.put(one.address(), one.body()));
        Map<RecordRef, List<StatusRow>> rows =
                kept.of(cases, legislation.asItStands()).states(StateCondition.TOLD, to).stream()
                        .collect(Collectors.groupingBy(
                                InCase::record, TreeMap::new, Collectors.mapping(InCase::row, Collectors.toList())));
        Map<Came, Long> sure = new HashMap<>();
        Map<Came, Long> perhaps = new HashMap<>();
        rows.values().forEach(ofOne -> {
            Set<Came> certain = certain(ofOne, from);
            certain.forEach(came -> sure.merge(came, 1L, Long::sum));
            possible(ofOne, from)
                    .filter(came -> !certain.contains(came))
                    .distinct()
                    .forEach(came -> perhaps.merge(came, 1L, Long::sum));
        });
        return Stream.concat(sure.keySet().stream(), perhaps.keySet().stream())
                .distinct()
                .map(came -> Line.of(
                        came.code(),
                        came.place(),
                        came.what(),
                        sure.getOrDefault(came, 0L),
                        perhaps.getOrDefault(came, 0L)))
                .toList();
    }

    /** What one of its accused came to whatever their dates leave open. */
    private static Set<Came> certain(List<StatusRow> ofOne, LocalDate from) {
        Map<Integer, List<StatusRow>> subjects = ofOne.stream().collect(Collectors.groupingBy(StatusRow::subject));
        return subjects.values().stream()
                .flatMap(rows -> possible(rows, from)
                        .distinct()
                        .filter(came -> rows.stream().allMatch(row -> isCertain(row, came, from))))
                .collect(Collectors.toSet());
    }

    private static Stream<Came> possible(List<StatusRow> rows, LocalDate from) {
        return rows.stream()
                .filter(row -> row.stage() != Stage.NOT_KNOWN && !isCutOff(row))
                .filter(row ->
                        isOpen(row) || row.stageTo() == null || !row.stageTo().isBefore(from))
                .map(OutcomesOfCases::came);
    }

    private static boolean isCertain(StatusRow row, Came came, LocalDate from) {
        return !isCutOff(row)
                && came(row).equals(came)
                && (isOpen(row)
                        || (row.stageFrom() != null
                                && row.stageAbout().isEmpty()
                                && !row.stageFrom().isBefore(from)));
    }

    /** That a charge only shows an investigation does not make it our conclusion that nothing is decided. */
    private static Came came(StatusRow row) {
        String hedge = StatusHedges.of(row, "stage");
        return isOpen(row)
                ? new Came(null, hedge.equals(StatusHedges.INFERRED) ? "" : hedge)
                : new Came(row.stage(), hedge);
    }

    /** They died before anything was decided: nothing is any more. */
    private static boolean isCutOff(StatusRow row) {
        return row.liberty() == Liberty.DEAD && isOpen(row);
    }

    private static boolean isOpen(StatusRow row) {
        return CaseProgress.of(row.stage()) == GoingOn.OPEN;
    }
}
