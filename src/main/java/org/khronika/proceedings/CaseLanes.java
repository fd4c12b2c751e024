package org.khronika.proceedings;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.CaseLane;
import org.khronika.pages.DrawnDays;
import org.khronika.pages.Lanes;
import org.khronika.pages.Lanes.LaneBar;
import org.khronika.pages.Lanes.Tick;
import org.khronika.pages.Namer;
import org.khronika.proceedings.StatusHistory.Stretch;
import org.khronika.proceedings.Timeline.Placed;
import org.khronika.values.Certainty;
import org.khronika.values.PartialDate;
import org.khronika.words.Sayable;

/** Turns a case into lanes on one axis: the charges, and for everybody accused the measure and the stage of their {@link StatusHistory}. */
record CaseLanes(Timeline timeline, Function<ChargeHistory.Charge, Sayable> called, Namer namer) {

    private static final Sayable NOT_STATED = phrase("proceedings.lanes.not-stated-whether-held");

    /**
     * The drawing, or nothing when fewer than two steps have a date: then the list says it all.
     *
     * @param on      the day that it is drawn to
     * @param finding what the drawing shows
     * @param called  the words for a charge
     */
    static Optional<Lanes> of(
            Proceeding proceeding,
            LocalDate on,
            String finding,
            Function<ChargeHistory.Charge, Sayable> called,
            Namer namer) {
        return new CaseLanes(Timeline.of(proceeding), called, namer).draw(Subject.of(proceeding), on, finding);
    }

    private Optional<Lanes> draw(List<Subject> subjects, LocalDate on, String finding) {
        List<Placed> happened = timeline.happenedInPlace();
        List<PartialDate> dates = happened.stream()
                .flatMap(placed -> Stream.ofNullable(placed.step().told()))
                .toList();
        if (dates.size() < 2) {
            return Optional.empty();
        }
        LocalDate first = dates.stream()
                .map(date -> date.earliest().or(date::latest).orElseThrow())
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate last = on.isBefore(first) ? first : on;
        Set<LaneBar> bars = new LinkedHashSet<>();
        ChargeHistory.of(timeline).all().forEach(charge -> bars.add(charge(charge)));
        List<Timeline> courses = subjects.stream()
                .map(subject -> timeline.where(placed -> subject.isIn(placed.step())))
                .toList();
        List<StatusHistory<Drawn>> histories =
                courses.stream().map(CaseLanes::drawn).toList();
        histories.forEach(history -> measures(history, first, on).forEach(run -> bars.add(measure(run))));
        ofNobody()
                .ifPresent(
                        before -> stages(drawn(before), first, on).forEach(run -> bars.add(stage(before, run, first))));
        for (int n = 0; n < courses.size(); n++) {
            Timeline own = courses.get(n);
            stages(histories.get(n), first, on).forEach(run -> bars.add(stage(own, run, first)));
        }
        List<Tick> ticks = new ArrayList<>();
        for (Placed placed : happened) {
            if (placed.number() != null) {
                ticks.add(new Tick(placed.number(), timeline.marked(placed, last)));
            }
        }
        return Optional.of(
                new Lanes(finding, DrawnDays.first(dates.stream()), PartialDate.of(last), List.copyOf(bars), ticks));
    }

    /** What happened in the case before anybody was accused whom it is about now. */
    private Optional<Timeline> ofNobody() {
        Timeline before = timeline.where(placed -> placed.step().concernsNobody());
        return before.happened().isEmpty() ? Optional.empty() : Optional.of(before);
    }

    private LaneBar charge(ChargeHistory.Charge charge) {
        Placed ended = charge.ended();
        return new LaneBar(
                CaseLane.CHARGES.code(),
                timeline.drawn(charge.begun()),
                ended == null ? null : timeline.drawn(ended),
                4,
                said(label(charge)),
                charge.level());
    }

    /** A charge in words; of what is told with distance or is our conclusion, its codes. */
    private Sayable label(ChargeHistory.Charge charge) {
        Placed begun = charge.begun();
        boolean hedged = isSecondHand(begun.step()) || begun.step().isConcluded();
        Sayable offence = hedged ? charge.label() : called.apply(charge);
        // What an investigation goes by before anybody is accused is nobody's charge.
        Sayable label = told(
                begun.step().concernsNobody()
                        ? phrase("proceedings.lanes.investigated").with("what", offence)
                        : offence,
                begun);
        return charge.perhaps()
                ? phrase("proceedings.charges.perhaps-in-brackets").with("charge", label)
                : label;
    }

    private String said(Sayable label) {
        return namer.words(namer.say(label));
    }

    /**
     * Days on end on which something was so, surely or perhaps.
     *
     * @param from when it began: a range where the dates leave one
     * @param to   the day after it ended; null while it lasts
     */
    record Run<T>(T what, PartialDate from, @Nullable PartialDate to) {}

    /** What a bar in the lane of measures shows. */
    record Held(Liberty liberty, @Nullable Sayable label) {}

    private LaneBar measure(Run<Held> run) {
        Held held = run.what();
        String label = held.label() == null ? "" : said(held.label());
        return new LaneBar(CaseLane.MEASURE.code(), run.from(), run.to(), weight(held.liberty()), label, 0);
    }

    private LaneBar stage(Timeline own, Run<Stage> run, LocalDate first) {
        Stage stage = run.what();
        Sayable label = Objects.requireNonNull(label(stage));
        return new LaneBar(
                CaseLane.STAGE.code(),
                isOpen(own, run, first)
                        ? PartialDate.parse("../" + run.from().latest().orElse(first))
                        : run.from(),
                run.to(),
                stage == Stage.INVESTIGATION ? 1 : 4,
                said(
                        isOnlyShown(own, stage)
                                ? phrase("proceedings.inferred-by-us").with("what", label)
                                : reportedly(own, stage) ? reportedly(label) : label),
                0);
    }

    /** Whether it may have begun before all that is drawn: the charge that it begins with is told from that day on, which is no word on when it was. */
    private static boolean isOpen(Timeline own, Run<Stage> run, LocalDate first) {
        LocalDate begins = run.from().earliest().orElse(null);
        return begins != null
                && !begins.isAfter(first)
                && own.happenedInPlace().stream()
                        .filter(placed -> placed.earliest() == null && begins.equals(placed.toldFrom()))
                        .anyMatch(Timeline::mayBeOfMoreThanTheAct);
    }

    /** Whether no step says that there is an investigation: those that show one leave open what else there is. */
    private static boolean isOnlyShown(Timeline own, Stage stage) {
        return stage == Stage.INVESTIGATION
                && Stage.sayingInvestigated(own.happened()).findAny().isEmpty();
    }

    /** Whether all that brought the case to this stage is told only with distance. */
    private static boolean reportedly(Timeline own, Stage stage) {
        List<Step> steps = own.happened().stream()
                .filter(step -> Stage.after(List.of(step)) == stage)
                .toList();
        return !steps.isEmpty() && steps.stream().allMatch(CaseLanes::isSecondHand);
    }

    private static boolean isSecondHand(Step step) {
        return step.howCertain() == Certainty.SECOND_HAND;
    }

    /** A label with what is to be said beside what a step began: that it is told with distance, that its day is not known, or that it is ours. */
    private static Sayable told(Sayable label, Placed begun) {
        Sayable told = isSecondHand(begun.step()) ? reportedly(label) : label;
        if (begun.step().when() == null) {
            told = phrase("proceedings.lanes.day-not-known").with("what", told);
        }
        return begun.step().isConcluded() ? phrase("proceedings.inferred-by-us").with("what", told) : told;
    }

    private static Sayable reportedly(Sayable label) {
        return phrase("proceedings.hedged").with("what", label).with("certainty", Certainty.SECOND_HAND);
    }

    /** What the lanes show of a state. */
    record Drawn(Held held, Stage stage) {}

    static StatusHistory<Drawn> drawn(Timeline own) {
        boolean paroled = own.happened().stream().anyMatch(step -> step.kind() == StepKind.PAROLE_GRANTED);
        return StatusHistory.of(own, (happened, state, day) -> new Drawn(held(state, paroled), state.stage()));
    }

    /** The measures of one of the accused, as the legal status gives them day by day. */
    static List<Run<Held>> measures(StatusHistory<Drawn> history, LocalDate first, LocalDate on) {
        return runs(history.only(Drawn::held), first, on).stream()
                .filter(run -> weight(run.what().liberty()) > 0)
                .toList();
    }

    static List<Run<Stage>> stages(StatusHistory<Drawn> history, LocalDate first, LocalDate on) {
        return runs(history.only(Drawn::stage), first, on).stream()
                .filter(run -> label(run.what()) != null)
                .toList();
    }

    /** Whether steps told where they were, and the last leave it open: a lane that only ended would read as if they had been let go. */
    private static boolean isNotToldAnyMore(PersonState state) {
        return state.liberty() == Liberty.NOT_TOLD && !state.custody().moves().isEmpty();
    }

    /** A sentence to restricted freedom from whose rest somebody was freed later was in force. */
    private static Held held(PersonState state, boolean paroled) {
        Placed begun = state.custody().lasting().map(Custody.HeldSpell::begun).orElse(null);
        if (begun == null) {
            return isNotToldAnyMore(state) ? new Held(Liberty.NOT_KNOWN, NOT_STATED) : new Held(state.liberty(), null);
        }
        Sayable label = state.liberty() == Liberty.RESTRICTED && paroled
                ? phrase("proceedings.lanes.restricted-freedom")
                : label(state, begun);
        // That no source says whether they are held is our reading, whoever told of the arrest.
        return new Held(state.liberty(), label == null || label.equals(NOT_STATED) ? label : told(label, begun));
    }

    /** For each thing, the days on end on which it is among what is possible; sure where nothing else is. */
    private static <T> List<Run<T>> runs(StatusHistory<T> history, LocalDate first, LocalDate on) {
        List<Run<T>> runs = new ArrayList<>();
        List<Stretch<T>> stretches = history.stretches().stream()
                .filter(stretch -> !stretch.from().isAfter(on))
                .toList();
        Set<T> open = new LinkedHashSet<>();
        for (int n = 0; n < stretches.size(); n++) {
            Set<T> now = new LinkedHashSet<>(stretches.get(n).possible());
            open.retainAll(now);
            for (T what : now) {
                if (open.add(what)) {
                    runs.add(run(what, stretches.subList(n, stretches.size()), first, on));
                }
            }
        }
        return runs;
    }

    /** The run that begins with the first of these stretches. */
    private static <T> Run<T> run(T what, List<Stretch<T>> later, LocalDate first, LocalDate on) {
        List<Stretch<T>> during = later.stream()
                .takeWhile(stretch -> stretch.possible().contains(what))
                .toList();
        List<Stretch<T>> sure = during.stream()
                .filter(stretch -> stretch.possible().size() == 1)
                .toList();
        LocalDate begins = during.getFirst().from();
        LocalDate ends = during.getLast().to();
        LocalDate known = sure.isEmpty() ? ends.minusDays(1) : sure.getFirst().from();
        LocalDate surely = known.isAfter(on) ? on : known;
        LocalDate still = sure.isEmpty() ? begins : sure.getLast().to();
        return new Run<>(
                what,
                begins.equals(LocalDate.MIN)
                        ? PartialDate.parse("../" + (surely.isBefore(first) ? first : surely))
                        : between(begins, surely),
                ends.isAfter(on) ? null : between(still.isBefore(first) ? first : still, ends));
    }

    private static PartialDate between(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? PartialDate.parse(one + "/" + other) : PartialDate.of(other);
    }

    /** How heavy it is; 0 for what is not drawn. */
    private static int weight(Liberty liberty) {
        return switch (liberty) {
            case NOT_TOLD, FREE, DEAD -> 0;
            case BOUND, SENTENCED, RESTRICTED, NOT_KNOWN -> 1;
            case HOUSE_ARREST -> 2;
            case DETAINED, REMANDED, ARRESTED -> 3;
            case IMPRISONED -> 4;
        };
    }

    private static @Nullable Sayable label(PersonState state, Placed begun) {
        return switch (state.liberty()) {
            case NOT_TOLD, FREE, DEAD -> null;
            case BOUND ->
                begun.step().kind() == StepKind.TRAVEL_BAN
                        ? StepKind.TRAVEL_BAN
                        : phrase(
                                begun.step().kind() == StepKind.BAIL
                                        ? "proceedings.lanes.on-bail"
                                        : "proceedings.lanes.bound-not-to-leave");
            case SENTENCED -> phrase("proceedings.lanes.sentenced");
            case NOT_KNOWN -> NOT_STATED;
            case RESTRICTED -> phrase("proceedings.lanes.sentenced-to-restricted-freedom");
            case HOUSE_ARREST, REMANDED, ARRESTED -> state.liberty().capital();
            case DETAINED -> StepKind.DETAINED;
            case IMPRISONED -> StepKind.IN_PRISON;
        };
    }

    /** In the lane of stages; null for what is not drawn. */
    private static @Nullable Sayable label(Stage stage) {
        return switch (stage) {
            case NOT_KNOWN, CLOSED, ACQUITTED, DISMISSED -> null;
            case COMPLAINT -> Milestone.COMPLAINT.capital();
            case REFUSED -> phrase("proceedings.lanes.not-registered");
            case OPENED, SENT_TO_COURT, TRIAL, CONVICTED, QUASHED -> stage.capital();
            case INVESTIGATION -> Milestone.INVESTIGATION.capital();
            case SUSPENDED -> phrase("proceedings.lanes.suspended");
            case PENALISED -> phrase("proceedings.lanes.penalty-given");
        };
    }
}
