package org.khronika.registers;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.khronika.proceedings.CaseFacts;
import org.khronika.proceedings.Milestone;
import org.khronika.proceedings.Stage;
import org.khronika.proceedings.StepCondition;
import org.khronika.proceedings.StepRow;
import org.khronika.values.Capitals;
import org.khronika.values.Certainty;
import org.khronika.values.Count;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;

/** How far cases against officials came, and how long it took from milestone to milestone. */
final class OfficialsRegister {

    private static final String NONE_HAS_BOTH = "no case has both";
    private static final String TOO_FEW = "too few cases";

    private OfficialsRegister() {}

    /**
     * One case on the day.
     *
     * @param surely  the furthest milestone that it had surely reached; null for none
     * @param perhaps the furthest that it can have reached
     * @param first   when it first stood on each milestone of which a step is told
     */
    private record Way(
            RecordRef record,
            @Nullable Milestone surely,
            Milestone perhaps,
            Stage outcome,
            Map<Milestone, DaySpan> first,
            Sayable articles,
            HowMany accused,
            Certainty certainty,
            LocalDate day) {

        boolean tells(Milestone milestone) {
            return first.containsKey(milestone);
        }

        boolean cameTo(Milestone milestone) {
            return surely != null && surely.compareTo(milestone) >= 0;
        }

        boolean perhapsCameTo(Milestone milestone) {
            return perhaps.compareTo(milestone) >= 0;
        }
    }

    static RegisterDay on(CaseFacts facts, LocalDate day) {
        Map<RecordRef, List<StepRow>> byCase = new LinkedHashMap<>();
        facts.steps(StepCondition.AGAINST_OFFICIALS)
                .forEach(step -> byCase.computeIfAbsent(step.record(), any -> new ArrayList<>())
                        .add(step.row()));
        List<Way> ways = byCase.entrySet().stream()
                .flatMap(one -> way(one.getKey(), one.getValue(), day).stream())
                .toList();
        List<Entry> entries = ways.stream()
                .map(OfficialsRegister::entry)
                .sorted(StepRegisters.BY_DAY)
                .toList();
        HowMany count = RegisterDay.count(entries);
        return new RegisterDay(
                CaseRegister.OFFICIALS,
                day,
                count,
                count.isNone()
                        ? "No case against officials was on record by %s.".formatted(DaySpan.day(day))
                        : "By %s, %s on record. %s"
                                .formatted(
                                        DaySpan.day(day),
                                        count.were("case against officials", "cases against officials"),
                                        furthest(ways)),
                entries,
                List.of(milestones(ways), outcomes(ways)));
    }

    /** "Three came to a sentence.", "Three came to trial, two of them to a sentence." */
    private static String furthest(List<Way> ways) {
        HowMany trial = count(ways, Milestone.TRIAL);
        HowMany sentence = count(ways, Milestone.SENTENCE);
        if (trial.isNone()) {
            return "None is known to have come to trial.";
        }
        String tried = Capitals.first(trial.told()) + " came to trial";
        return sentence.isNone()
                ? tried + "; no sentence is on record."
                : sentence.equals(trial)
                        ? Capitals.first(sentence.told()) + " came to a sentence."
                        : tried + ", " + sentence.told() + " of them to a sentence.";
    }

    private static Optional<Way> way(RecordRef record, List<StepRow> steps, LocalDate day) {
        List<StepRow> perhaps = steps.stream()
                .filter(step -> StepRegisters.span(step).perhapsBy(day))
                .toList();
        Optional<Milestone> furthest = furthest(perhaps, step -> true);
        if (furthest.isEmpty()) {
            return Optional.empty();
        }
        Map<Milestone, DaySpan> first = new EnumMap<>(Milestone.class);
        perhaps.forEach(step -> {
            Milestone milestone = step.reached();
            if (milestone != null && !(milestone == Milestone.COMPLAINT && isBeyond(first))) {
                first.putIfAbsent(milestone, StepRegisters.span(step));
            }
        });
        if (first.containsKey(Milestone.SENTENCE)) {
            first.putIfAbsent(Milestone.CONVICTION, Objects.requireNonNull(first.get(Milestone.SENTENCE)));
        }
        return Optional.of(new Way(
                record,
                furthest(perhaps, step -> StepRegisters.span(step).surelyBy(day))
                        .orElse(null),
                furthest.get(),
                Stage.afterKinds(perhaps.stream().map(StepRow::kind).toList()),
                first,
                StepRegisters.articles(perhaps),
                StepRegisters.accused(perhaps),
                StepRegisters.leastSure(
                        perhaps.stream().filter(step -> step.reached() != null).toList()),
                day));
    }

    /** Whether it had come further than a complaint: one that comes then is about what was decided, and not about what was done. */
    private static boolean isBeyond(Map<Milestone, DaySpan> first) {
        return first.keySet().stream().anyMatch(milestone -> milestone != Milestone.COMPLAINT);
    }

    private static Optional<Milestone> furthest(List<StepRow> steps, Predicate<StepRow> which) {
        return steps.stream()
                .filter(which)
                .flatMap(step -> Optional.ofNullable(step.reached()).stream())
                .max(Milestone::compareTo);
    }

    private static Entry entry(Way way) {
        Milestone surely = way.surely();
        String state = surely == null || surely == way.perhaps()
                ? way.perhaps().label()
                : surely.label() + " or " + way.perhaps().label();
        return Entry.ofCase(
                        way.record().address(),
                        way.record(),
                        HowMany.of(1),
                        surely != null,
                        state,
                        Objects.requireNonNull(way.first().get(way.perhaps())),
                        way.certainty())
                .about(way.accused())
                .saying("", way.articles(), way.outcome());
    }

    /** Of how many a step on this milestone is told: who was sentenced was tried, but by which complaint it began nobody said. */
    private static HowMany told(List<Way> ways, Milestone milestone) {
        return ways.stream()
                .filter(way -> way.tells(milestone))
                .map(way -> Objects.requireNonNull(way.first().get(milestone)).surelyBy(way.day())
                        ? HowMany.of(1)
                        : HowMany.of(1).perhaps())
                .reduce(HowMany.NONE, HowMany::plus);
    }

    private static HowMany count(List<Way> ways, Milestone milestone) {
        return new HowMany(
                ways.stream().filter(way -> way.cameTo(milestone)).count(),
                ways.stream().filter(way -> way.perhapsCameTo(milestone)).count());
    }

    private static Grid milestones(List<Way> ways) {
        List<Grid.Row> rows = new ArrayList<>();
        Map<Milestone, List<String>> days = days(ways);
        for (Milestone milestone : Milestone.values()) {
            List<String> row = new ArrayList<>(
                    List.of(milestone.label(), figure(told(ways, milestone)), figure(ended(ways, milestone))));
            row.addAll(days.getOrDefault(milestone, List.of()));
            List<Way> told = ways.stream().filter(way -> way.tells(milestone)).toList();
            if (!told.isEmpty()) {
                rows.add(new Grid.Row(
                        row, told.stream().map(OfficialsRegister::entry).toList()));
            }
        }
        boolean timed = days.values().stream().anyMatch(told -> !told.getFirst().isEmpty());
        return new Grid(
                timed ? "How far cases came, and how long it took" : "How far cases came",
                List.of(
                        "Milestone",
                        "A step on it is told",
                        "Furthest",
                        "Median days since the milestone before",
                        "Rests on"),
                rows);
    }

    /** A number in a table; empty for none. */
    private static String figure(HowMany count) {
        return count.isNone() ? "" : count.inWords();
    }

    private static HowMany ended(List<Way> ways, Milestone milestone) {
        return new HowMany(
                ways.stream()
                        .filter(way -> way.surely() == milestone && way.perhaps() == milestone)
                        .count(),
                ways.stream()
                        .filter(way -> way.perhapsCameTo(milestone)
                                && (way.surely() == null || way.surely().compareTo(milestone) <= 0))
                        .count());
    }

    /** For each milestone the days since the one before it; nothing at all where no milestone has enough cases for a median. */
    private static Map<Milestone, List<String>> days(List<Way> ways) {
        Map<Milestone, List<String>> days = new EnumMap<>(Milestone.class);
        Milestone before = null;
        for (Milestone milestone : Milestone.values()) {
            days.put(milestone, before == null ? List.of("", "") : between(ways, before, milestone));
            before = milestone;
        }
        boolean hasMedian = days.values().stream()
                .map(List::getFirst)
                .anyMatch(told -> !told.isEmpty() && !told.equals(NONE_HAS_BOTH) && !told.equals(TOO_FEW));
        if (!hasMedian) {
            days.replaceAll((_, _) -> List.of("", ""));
        }
        return days;
    }

    private static List<String> between(List<Way> ways, Milestone one, Milestone next) {
        List<Integer> shortest = new ArrayList<>();
        List<Integer> longest = new ArrayList<>();
        for (Way way : ways) {
            DaySpan from = way.first().get(one);
            DaySpan to = way.first().get(next);
            if (from != null && to != null && isBounded(from) && isBounded(to) && !isBackwards(from, to)) {
                longest.add(Math.max(0, days(from.from(), to.to())));
                shortest.add(Math.max(0, days(from.to(), to.from())));
            }
        }
        shortest.sort(null);
        longest.sort(null);
        String rests = shortest.isEmpty() ? "" : Count.inFigures(shortest.size(), "case", "cases");
        return List.of(
                Medians.areEnough(shortest.size())
                        ? new HowMany(Medians.of(shortest), (long) Medians.of(longest)).inWords()
                        : shortest.isEmpty() ? NONE_HAS_BOTH : TOO_FEW,
                rests);
    }

    /** Nobody came to a milestone after the next one. */
    private static boolean isBackwards(DaySpan from, DaySpan to) {
        return Objects.requireNonNull(to.from()).isBefore(from.from());
    }

    private static boolean isBounded(DaySpan span) {
        return span.from() != null && span.to() != null;
    }

    private static int days(@Nullable LocalDate from, @Nullable LocalDate to) {
        return (int) ChronoUnit.DAYS.between(Objects.requireNonNull(from), Objects.requireNonNull(to));
    }

    private static Grid outcomes(List<Way> ways) {
        Map<Stage, HowMany> counts = new EnumMap<>(Stage.class);
        ways.forEach(way -> counts.merge(
                way.outcome(), way.surely() == null ? HowMany.of(1).perhaps() : HowMany.of(1), HowMany::plus));
        return new Grid(
                "What became of them",
                List.of("Stage", "Cases"),
                counts.entrySet().stream()
                        .map(one -> new Grid.Row(
                                List.of(one.getKey().label(), one.getValue().inWords()),
                                ways.stream()
                                        .filter(way -> way.outcome() == one.getKey())
                                        .map(OfficialsRegister::entry)
                                        .toList()))
                        .toList());
    }
}
