package org.khronika.registers;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.proceedings.CaseFacts;
import org.khronika.proceedings.Inference;
import org.khronika.proceedings.Milestone;
import org.khronika.proceedings.Stage;
import org.khronika.proceedings.StepCondition;
import org.khronika.proceedings.StepKind;
import org.khronika.proceedings.StepRow;
import org.khronika.values.Certainty;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/** How far cases against officials came, and how long it took from milestone to milestone. */
final class OfficialsRegister {

    private static final Phrase NONE_HAS_BOTH = phrase("registers.officials.none-has-both");
    private static final Phrase REOPENED = phrase("registers.officials.reopened");
    private static final Phrase TOO_FEW = phrase("registers.officials.too-few");

    private OfficialsRegister() {}

    /** Where a case stands, and whether it was closed before it came there. */
    private record CameTo(Stage stage, boolean reopened) {

        static CameTo of(List<StepRow> steps) {
            List<StepKind> kinds = steps.stream().map(StepRow::kind).toList();
            return new CameTo(Stage.afterKinds(kinds), kinds.contains(StepKind.CASE_REOPENED));
        }

        Sayable told() {
            return reopened && stage == Stage.INVESTIGATION ? REOPENED : stage;
        }
    }

    /**
     * One case on the day.
     *
     * @param surely  the furthest milestone that it had surely reached; null for none
     * @param perhaps the furthest that it can have reached
     * @param outcomes where the dates leave it possible that the case stands, the earliest first
     * @param first   when it first stood on each milestone on which it has a step
     * @param told    the milestones of which a source tells a step; on others it stands because it came further, or because we infer it
     */
    private record Way(
            RecordRef record,
            @Nullable Milestone surely,
            Milestone perhaps,
            List<CameTo> outcomes,
            Map<Milestone, DaySpan> first,
            Set<Milestone> told,
            Sayable articles,
            HowMany accused,
            Certainty certainty,
            LocalDate day) {

        /** Where the dates leave it possible that it stands, as its line says it. */
        List<Sayable> stages() {
            return outcomes.stream().map(CameTo::told).distinct().toList();
        }

        /** Where it stands in words; of a case of which nothing is certain on the day, with that. */
        Sayable stands() {
            Sayable states = States.of(stages());
            return surely == null ? phrase("registers.entry.perhaps").with("state", states) : states;
        }

        /**
         * Whether it reached a milestone, whatever became of it later: one, none, or none or one where the dates leave it open. Whoever was
         * sentenced was tried; but that a case began with a complaint follows from no later step.
         */
        HowMany reached(Milestone milestone) {
            if (milestone == Milestone.COMPLAINT) {
                DaySpan complained = first.get(milestone);
                return complained == null ? HowMany.NONE : one(complained.surelyBy(day));
            }
            return perhapsCameTo(milestone) ? one(cameTo(milestone)) : HowMany.NONE;
        }

        private static HowMany one(boolean surely) {
            return surely ? HowMany.of(1) : HowMany.of(1).perhaps();
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
                sentence(count, ways, day),
                entries,
                List.of(milestones(ways), outcomes(ways)));
    }

    private static Sayable sentence(HowMany count, List<Way> ways, LocalDate day) {
        PartialDate by = PartialDate.of(day);
        return count.isNone()
                ? phrase("registers.officials.none").with("day", by)
                : Sayable.sentences(List.of(
                        phrase("registers.officials.on-record").with("day", by).with("cases", count), furthest(ways)));
    }

    /** "Three came to a sentence.", "Three came to trial, two of them to a sentence." */
    private static Phrase furthest(List<Way> ways) {
        HowMany trial = reached(ways, Milestone.TRIAL);
        HowMany sentence = reached(ways, Milestone.SENTENCE);
        if (trial.isNone()) {
            return phrase("registers.officials.no-trial");
        }
        if (sentence.isNone()) {
            return phrase("registers.officials.no-sentence").with("tried", trial);
        }
        return sentence.equals(trial)
                ? phrase("registers.officials.sentenced").with("sentenced", sentence)
                : phrase("registers.officials.tried-and-sentenced")
                        .with("tried", trial)
                        .with("sentenced", sentence);
    }

    private static Optional<Way> way(RecordRef record, List<StepRow> steps, LocalDate day) {
        List<StepRow> perhaps =
                steps.stream().filter(step -> step.perhapsBy(day)).toList();
        Optional<Milestone> furthest = furthest(perhaps, step -> true);
        if (furthest.isEmpty()) {
            return Optional.empty();
        }
        Map<Milestone, DaySpan> first = new EnumMap<>(Milestone.class);
        Set<Milestone> told = EnumSet.noneOf(Milestone.class);
        perhaps.forEach(step -> {
            Milestone milestone = step.reached();
            if (milestone != null && !(milestone == Milestone.COMPLAINT && isBeyond(first))) {
                first.putIfAbsent(milestone, StepRegisters.span(step));
                if (Collections.disjoint(step.infers(), Set.of(Inference.THAT, Inference.KIND))) {
                    told.add(milestone);
                }
            }
        });
        if (first.containsKey(Milestone.SENTENCE)) {
            first.putIfAbsent(Milestone.CONVICTION, Objects.requireNonNull(first.get(Milestone.SENTENCE)));
        }
        if (told.contains(Milestone.SENTENCE)) {
            told.add(Milestone.CONVICTION);
        }
        return Optional.of(new Way(
                record,
                furthest(perhaps, step -> step.surelyBy(day)).orElse(null),
                furthest.get(),
                outcomes(perhaps, day),
                first,
                told,
                StepRegisters.articles(perhaps),
                StepRegisters.accused(perhaps),
                StepRegisters.leastSure(
                        perhaps.stream().filter(step -> step.reached() != null).toList()),
                day));
    }

    /** Where the case stands after what surely happened, and after each step more that perhaps did; that no step says where is no outcome beside others. */
    private static List<CameTo> outcomes(List<StepRow> perhaps, LocalDate day) {
        List<CameTo> possible = StepRow.possibilities(perhaps, day).stream()
                .map(CameTo::of)
                .distinct()
                .toList();
        List<CameTo> told = possible.stream()
                .filter(outcome -> outcome.stage() != Stage.NOT_KNOWN)
                .toList();
        return told.isEmpty() ? possible : told;
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
        Sayable state = States.of(Stream.of(Objects.requireNonNullElse(surely, way.perhaps()), way.perhaps())
                .distinct()
                .toList());
        return Entry.ofCase(
                        way.record().address(),
                        way.record(),
                        HowMany.of(1),
                        surely != null,
                        state,
                        Objects.requireNonNull(way.first().get(way.perhaps())),
                        way.certainty())
                .about(way.accused())
                .saying("", way.articles(), way.stands());
    }

    /** How many reached a milestone: the one count that the sentence, the drawing and the table go by. */
    private static HowMany reached(List<Way> ways, Milestone milestone) {
        return ways.stream().map(way -> way.reached(milestone)).reduce(HowMany.NONE, HowMany::plus);
    }

    private static Grid milestones(List<Way> ways) {
        List<Grid.Row> rows = new ArrayList<>();
        Map<Milestone, List<Sayable>> days = days(ways);
        Map<Milestone, HowMany> stages = new EnumMap<>(Milestone.class);
        for (Milestone milestone : Milestone.values()) {
            List<Way> there = ways.stream()
                    .filter(way -> !way.reached(milestone).isNone())
                    .toList();
            if (there.isEmpty()) {
                continue;
            }
            HowMany all = reached(there, milestone);
            stages.put(milestone, all);
            List<Way> told =
                    there.stream().filter(way -> way.told().contains(milestone)).toList();
            List<Way> follows = there.stream()
                    .filter(way -> !way.told().contains(milestone))
                    .toList();
            List<Sayable> row = new ArrayList<>(List.of(
                    milestone, figure(all), figure(reached(told, milestone)), figure(reached(follows, milestone))));
            row.addAll(days.getOrDefault(milestone, List.of()));
            rows.add(new Grid.Row(
                    row, there.stream().map(OfficialsRegister::entry).toList()));
        }
        boolean timed = days.values().stream().anyMatch(told -> !told.getFirst().equals(Entry.NOTHING));
        return new Grid(
                phrase(timed ? "registers.officials.how-far-and-how-long" : "registers.officials.how-far"),
                List.of(
                        phrase("registers.officials.milestone"),
                        phrase("registers.officials.reached"),
                        phrase("registers.officials.told"),
                        phrase("registers.officials.follows"),
                        phrase("registers.officials.median"),
                        phrase("registers.officials.rests-on")),
                rows,
                stages.isEmpty()
                        ? null
                        : new Grid.Way(
                                phrase("registers.officials.at-least-so-far"),
                                phrase("registers.officials.not-how-further"),
                                stages,
                                ways.stream().collect(Collectors.toMap(Way::record, OfficialsRegister::reached))));
    }

    /** "COMPLAINT 1 TRIAL 0..1": how many cases it is on each milestone. */
    private static String reached(Way way) {
        return Arrays.stream(Milestone.values())
                .filter(milestone -> !way.reached(milestone).isNone())
                .map(milestone -> milestone.name() + " "
                        + way.reached(milestone).least() + ".."
                        + way.reached(milestone).most())
                .collect(Collectors.joining(" "));
    }

    /** A number in a table; empty for none. */
    private static Sayable figure(HowMany count) {
        return count.isNone() ? Entry.NOTHING : count.figures();
    }

    /** For each milestone the days since the one before it; nothing at all where no milestone has enough cases for a median. */
    private static Map<Milestone, List<Sayable>> days(List<Way> ways) {
        Map<Milestone, List<Sayable>> days = new EnumMap<>(Milestone.class);
        Milestone before = null;
        for (Milestone milestone : Milestone.values()) {
            days.put(
                    milestone,
                    before == null ? List.of(Entry.NOTHING, Entry.NOTHING) : between(ways, before, milestone));
            before = milestone;
        }
        boolean hasMedian = days.values().stream()
                .map(List::getFirst)
                .anyMatch(
                        told -> !List.of(Entry.NOTHING, NONE_HAS_BOTH, TOO_FEW).contains(told));
        if (!hasMedian) {
            days.replaceAll((_, _) -> List.of(Entry.NOTHING, Entry.NOTHING));
        }
        return days;
    }

    private static List<Sayable> between(List<Way> ways, Milestone one, Milestone next) {
        List<Integer> shortest = new ArrayList<>();
        List<Integer> longest = new ArrayList<>();
        for (Way way : ways) {
            if (!way.told().containsAll(Set.of(one, next))) {
                continue;
            }
            DaySpan from = way.first().get(one);
            DaySpan to = way.first().get(next);
            if (from != null && to != null && isBounded(from) && isBounded(to) && !isBackwards(from, to)) {
                longest.add(Math.max(0, days(from.from(), to.to())));
                shortest.add(Math.max(0, days(from.to(), to.from())));
            }
        }
        shortest.sort(null);
        longest.sort(null);
        Sayable rests = shortest.isEmpty()
                ? Entry.NOTHING
                : phrase("registers.officials.cases").with("n", shortest.size());
        return List.of(
                Medians.areEnough(shortest.size())
                        ? new HowMany(Medians.of(shortest), (long) Medians.of(longest)).figures()
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
        Map<Sayable, HowMany> counts = new LinkedHashMap<>();
        Stream.of(Stage.values())
                .<Sayable>flatMap(stage -> stage == Stage.INVESTIGATION ? Stream.of(stage, REOPENED) : Stream.of(stage))
                .forEach(stands -> {
                    HowMany count = ways.stream()
                            .filter(way -> way.stages().contains(stands))
                            .map(way ->
                                    Way.one(way.surely() != null && way.stages().size() == 1))
                            .reduce(HowMany.NONE, HowMany::plus);
                    if (!count.isNone()) {
                        counts.put(stands, count);
                    }
                });
        return new Grid(
                phrase("registers.officials.outcomes"),
                List.of(phrase("registers.officials.stage"), phrase("registers.grid.cases")),
                counts.entrySet().stream()
                        .map(one -> new Grid.Row(
                                List.of(one.getKey(), one.getValue().figures()),
                                ways.stream()
                                        .filter(way -> way.stages().contains(one.getKey()))
                                        .map(OfficialsRegister::entry)
                                        .toList()))
                        .toList());
    }
}
