package org.khronika.proceedings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Hedge;
import org.khronika.pages.RecordPage.LaneBar;
import org.khronika.pages.RecordPage.Lanes;
import org.khronika.pages.RecordPage.Tick;
import org.khronika.proceedings.StatusHistory.Stretch;
import org.khronika.proceedings.Timeline.Placed;
import org.khronika.values.Certainty;
import org.khronika.values.PartialDate;

/** Turns a case into lanes on one axis: the charges, and for everybody accused the measure and the stage of their {@link StatusHistory}. */
final class CaseLanes {

    private static final String CHARGES = "Charges";
    private static final String MEASURE = "Measure";
    private static final String STAGE = "Stage";
    private static final String NOT_STATED = "Not stated whether held";
    /** Stands after what is drawn at the place of a step that has no day. */
    static final String UNDATED = " (day not known)";

    private static final String REPORTEDLY = ", reportedly";

    private final Timeline timeline;

    private CaseLanes(Timeline timeline) {
        this.timeline = timeline;
    }

    /**
     * The drawing, or nothing when fewer than two steps have a date: then the list says it all.
     *
     * @param on      the day that it is drawn to
     * @param finding what the drawing shows
     */
    static Optional<Lanes> of(Proceeding proceeding, LocalDate on, String finding) {
        return new CaseLanes(Timeline.of(proceeding)).draw(Subject.of(proceeding), on, finding);
    }

    private Optional<Lanes> draw(List<Subject> subjects, LocalDate on, String finding) {
        List<Placed> happened = timeline.happenedInPlace();
        List<PartialDate> dates = happened.stream()
                .map(placed -> placed.step().when())
                .filter(java.util.Objects::nonNull)
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
        courses.forEach(own -> measures(own, first, on).forEach(run -> bars.add(measure(run))));
        ofNobody().ifPresent(before -> stages(before, first, on).forEach(run -> bars.add(stage(before, run))));
        courses.forEach(own -> stages(own, first, on).forEach(run -> bars.add(stage(own, run))));
        List<Tick> ticks = new ArrayList<>();
        for (Placed placed : happened) {
            if (placed.number() != null) {
                ticks.add(new Tick(placed.number(), timeline.drawn(placed)));
            }
        }
        return Optional.of(new Lanes(finding, PartialDate.of(first), PartialDate.of(last), List.copyOf(bars), ticks));
    }

    /** What happened in the case before anybody was accused whom it is about now. */
    private Optional<Timeline> ofNobody() {
        Timeline before = timeline.where(placed -> placed.step().concernsNobody());
        return before.happened().isEmpty() ? Optional.empty() : Optional.of(before);
    }

    private LaneBar charge(ChargeHistory.Charge charge) {
        Placed ended = charge.ended();
        return new LaneBar(
                CHARGES,
                timeline.drawn(charge.begun()),
                ended == null ? null : timeline.drawn(ended),
                4,
                charge.label() + told(charge.begun()),
                charge.level());
    }

    /**
     * Days on end on which something was so, surely or perhaps.
     *
     * @param from when it began: a range where the dates leave one
     * @param to   the day after it ended; null while it lasts
     */
    record Run<T>(T what, PartialDate from, @Nullable PartialDate to) {}

    /** What a bar in the lane of measures shows. */
    record Held(Liberty liberty, String label) {}

    private static LaneBar measure(Run<Held> run) {
        Held held = run.what();
        return new LaneBar(MEASURE, run.from(), run.to(), weight(held.liberty()), held.label(), 0);
    }

    private static LaneBar stage(Timeline own, Run<Stage> run) {
        Stage stage = run.what();
        String label = label(stage) + (reportedly(own, stage) ? REPORTEDLY : "");
        return new LaneBar(STAGE, run.from(), run.to(), stage == Stage.INVESTIGATION ? 1 : 4, label, 0);
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

    /** What is to be said beside what a step began: that its day is not known, and that it is told with distance. */
    private static String told(Placed begun) {
        return (isSecondHand(begun.step()) ? REPORTEDLY : "")
                + (begun.step().when() == null ? UNDATED : "")
                + (begun.step().isConcluded() ? " (" + Hedge.INFERRED + ")" : "");
    }

    /** The measures of one of the accused, as the legal status gives them day by day. */
    static List<Run<Held>> measures(Timeline own, LocalDate first, LocalDate on) {
        boolean paroled = own.happened().stream().anyMatch(step -> step.kind() == StepKind.PAROLE_GRANTED);
        return runs(StatusHistory.of(own, (happened, state) -> held(state, paroled)), first, on).stream()
                .filter(run -> weight(run.what().liberty()) > 0)
                .toList();
    }

    static List<Run<Stage>> stages(Timeline own, LocalDate first, LocalDate on) {
        return runs(StatusHistory.of(own, (happened, state) -> state.stage()), first, on).stream()
                .filter(run -> !label(run.what()).isEmpty())
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
            return isNotToldAnyMore(state) ? new Held(Liberty.NOT_KNOWN, NOT_STATED) : new Held(state.liberty(), "");
        }
        return new Held(
                state.liberty(),
                (state.liberty() == Liberty.RESTRICTED && paroled ? "Restricted freedom" : label(state, begun))
                        + told(begun));
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

    private static String label(PersonState state, Placed begun) {
        return switch (state.liberty()) {
            case NOT_TOLD, FREE, DEAD -> "";
            case BOUND ->
                begun.step().kind() == StepKind.TRAVEL_BAN
                        ? "Banned from travel"
                        : begun.step().kind() == StepKind.BAIL ? "On bail" : "Bound not to leave";
            case SENTENCED -> "Sentenced; not stated whether held";
            case NOT_KNOWN -> NOT_STATED;
            case RESTRICTED -> "Sentenced to restricted freedom; not stated whether in force";
            case HOUSE_ARREST -> "House arrest";
            case DETAINED -> "Detained";
            case REMANDED -> "Pre-trial detention";
            case ARRESTED -> "Arrest ordered by a court";
            case IMPRISONED -> "In prison";
        };
    }

    /** In the lane of stages; empty for what is not drawn. */
    private static String label(Stage stage) {
        return switch (stage) {
            case NOT_KNOWN, CLOSED, ACQUITTED, DISMISSED -> "";
            case COMPLAINT -> "Complaint";
            case REFUSED -> "Not registered";
            case OPENED -> "Case opened";
            case INVESTIGATION -> "Investigation";
            case SUSPENDED -> "Suspended";
            case SENT_TO_COURT -> "Sent to court";
            case TRIAL -> "On trial";
            case CONVICTED -> "Convicted";
            case PENALISED -> "Penalty given";
            case QUASHED -> "Judgment quashed";
        };
    }
}
