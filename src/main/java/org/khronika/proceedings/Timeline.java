package org.khronika.proceedings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.khronika.proceedings.StepKind.Family;
import org.khronika.values.PartialDate;

/**
 * The steps of a proceeding in the order in which they happened.
 *
 * <p>A step stands where it can first have happened; one that is only known to be before a date stands at that date, or at the
 * next step told after it if that is earlier, and cannot be before the step told before it; one without a date follows the step that it was told after. You may wonder why we do not ask for an order: the source's order
 * and its dates are all that is known, and an order entered by hand would pretend to more. What is told of some of the accused bounds nothing that is told of others: a source that tells of one
 * after the other gives the order of its own sentences.
 *
 * <p>"By February" excludes no earlier day, and yet nobody says of every day since the beginning of time that somebody was perhaps arrested on it. Nothing is
 * told of such a step before the first day that the case speaks of, nor, where it was told after the act, before the act can have happened.
 */
public final class Timeline {

    /**
     * A step in its place.
     *
     * @param number   from 1 in the order of time; null for what is only possible, which is not part of what happened
     * @param place    the day that it stands at; null when nothing before it has a date either
     * @param earliest the first day on which it can have happened; null when that is open
     * @param latest   the last day on which it can have happened; null when that is open
     * @param toldFrom the first day of which anything is said of it, which is no word on when it was; null where the case speaks of no day
     * @param followedUp whether it is a detention after which a court took them into custody in time, or the postponement of a sentence after which a source tells of the release
     */
    public record Placed(
            Step step,
            @Nullable Integer number,
            @Nullable LocalDate place,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            @Nullable LocalDate toldFrom,
            boolean followedUp) {

        /** Whether its first day follows from the order of the steps, and no date of its own gives it: then it is our conclusion. */
        boolean isBoundByOrder() {
            LocalDate said = step.when() == null ? null : step.when().earliest().orElse(null);
            return !Objects.equals(said, earliest);
        }

        /** Whether its first day is that of its date, which is only about right. */
        boolean isAboutFirst() {
            PartialDate when = step.when();
            return when != null && when.isAboutFirst() && !isBoundByOrder();
        }

        /** Whether its last day is that of its date, which is only about right. */
        boolean isAboutLast() {
            PartialDate when = step.when();
            return when != null
                    && when.isAboutLast()
                    && Objects.equals(when.begunBy().orElse(null), latest);
        }

        /** Whether it had certainly happened by the end of the day. */
        boolean surelyBy(LocalDate day) {
            return place == null ? perhapsBy(day) : latest != null && !latest.isAfter(day);
        }

        /** Whether anything is said of it on the day: it can have happened by its end. */
        boolean perhapsBy(LocalDate day) {
            return toldFrom == null || !toldFrom.isAfter(day);
        }

        /** The same, not later than a day. */
        Placed by(LocalDate day) {
            return new Placed(
                    step,
                    number,
                    place,
                    earliest,
                    day,
                    toldFrom == null || toldFrom.isBefore(day) ? toldFrom : day,
                    followedUp);
        }

        /** The same in its place, not before another step. */
        Placed notBefore(Placed other) {
            Placed bounded = new Placed(step, number, place, other.earliest(), latest, other.toldFrom(), followedUp);
            return latest == null ? bounded : bounded.by(latest);
        }

        /** The same, which the step that belongs to it followed. */
        Placed asFollowedUp() {
            return new Placed(step, number, place, earliest, latest, toldFrom, true);
        }

        private Placed numbered(@Nullable Integer given) {
            return new Placed(step, given, place, earliest, latest, toldFrom, followedUp);
        }
    }

    private final List<Placed> steps;

    private Timeline(List<Placed> steps) {
        this.steps = List.copyOf(steps);
    }

    /** The timeline of a proceeding. */
    public static Timeline of(Proceeding proceeding) {
        List<Placed> told = new ArrayList<>();
        List<LocalDate> limits = notAfter(proceeding.steps());
        ToldFrom toldFrom = ToldFrom.of(proceeding);
        int n = 0;
        for (Step step : proceeding.steps()) {
            Placed placed = placed(step, limits.get(n++), told, toldFrom);
            FollowUp.mark(placed, told);
            told.add(placed);
            toldFrom = toldFrom.after(step);
        }
        told.sort(Comparator.comparing((Placed placed) -> placed.step().possible())
                .thenComparing(Placed::place, Comparator.nullsFirst(Comparator.naturalOrder())));
        List<Placed> numbered = new ArrayList<>();
        int number = 1;
        for (Placed placed : told) {
            numbered.add(placed.numbered(placed.step().possible() ? null : number++));
        }
        return new Timeline(numbered);
    }

    /** Steps that were placed already. */
    static Timeline of(List<Placed> placed) {
        return new Timeline(placed);
    }

    private static Placed placed(Step step, LocalDate notAfter, List<Placed> told, ToldFrom toldFrom) {
        PartialDate when = step.when();
        if (when == null) {
            Placed before = lastOf(told, _ -> true);
            return before == null
                    ? new Placed(step, null, null, null, null, toldFrom.beginning(), false)
                    : new Placed(
                            step, null, before.place(), before.earliest(), before.latest(), before.toldFrom(), false);
        }
        Placed before = lastOf(told, step::mayConcernTheSame);
        LocalDate earliest = when.earliest().orElse(null);
        LocalDate latest = when.begunBy().orElse(null);
        LocalDate stands = latest != null && latest.isAfter(notAfter) ? notAfter : latest;
        return new Placed(
                step,
                null,
                earliest == null ? stands : earliest,
                earliest == null ? notBefore(stands, before) : earliest,
                latest,
                toldFrom.of(step, stands, before),
                false);
    }

    /** The last step that was told so far and happened, of those that a test holds for; null for none. */
    private static @Nullable Placed lastOf(List<Placed> told, Predicate<Step> test) {
        return told.reversed().stream()
                .filter(placed -> !placed.step().possible() && test.test(placed.step()))
                .findFirst()
                .orElse(null);
    }

    /** What is only known to be before a date is not before the step that it was told after, unless that is later itself. */
    private static @Nullable LocalDate notBefore(@Nullable LocalDate stands, @Nullable Placed before) {
        LocalDate first = before == null ? null : before.earliest();
        return first == null || stands == null || first.isAfter(stands) ? null : first;
    }

    /** For each step, the day at which the next step begins that is told after it and has a first day: what is only known to be before a date stands before that. */
    private static List<LocalDate> notAfter(List<Step> told) {
        List<LocalDate> limits = new ArrayList<>();
        for (int n = 0; n < told.size(); n++) {
            Step step = told.get(n);
            limits.add(told.subList(n + 1, told.size()).stream()
                    .filter(later -> !later.possible() && later.when() != null && step.mayConcernTheSame(later))
                    .flatMap(later -> later.when().earliest().stream())
                    .findFirst()
                    .orElse(LocalDate.MAX));
        }
        return limits;
    }

    /** All steps: what happened, in order, and then what is only possible. */
    public List<Placed> steps() {
        return steps;
    }

    /** What happened, in order; what is only possible is left out. */
    public List<Step> happened() {
        return steps.stream().map(Placed::step).filter(step -> !step.possible()).toList();
    }

    /** What happened, in order, with its place. */
    List<Placed> happenedInPlace() {
        return steps.stream().filter(placed -> !placed.step().possible()).toList();
    }

    /** The timeline as it stood on a day, each step taken to have happened on the day that it stands at. */
    public Timeline asOf(LocalDate day) {
        return where(placed -> {
            LocalDate place = placed.place();
            return place == null ? placed.perhapsBy(day) : !place.isAfter(day);
        });
    }

    /**
     * What can have happened by the end of a day: first what certainly had; then, for each step whose date straddles the day, in
     * their order, the same with that step too. One timeline when no date straddles the day.
     */
    public List<Timeline> possibilities(LocalDate day) {
        List<Placed> perhaps = happenedInPlace().stream()
                .filter(placed -> placed.perhapsBy(day) && !placed.surelyBy(day))
                .toList();
        List<Timeline> all = new ArrayList<>();
        for (int n = 0; n <= perhaps.size(); n++) {
            List<Placed> taken = perhaps.subList(0, n);
            all.add(where(placed -> !placed.step().possible() && (placed.surelyBy(day) || taken.contains(placed))));
        }
        return List.copyOf(all);
    }

    /** The steps that a test holds for, in the same order and with the same numbers. */
    Timeline where(Predicate<Placed> test) {
        return new Timeline(steps.stream().filter(test).toList());
    }

    /** The days between which the mark of a step stands in a drawing to a day: those of {@link #drawn}; of one without a date, from its place in the telling on. */
    PartialDate marked(Placed placed, LocalDate to) {
        LocalDate place = placed.place();
        return placed.step().when() == null && place != null && place.isBefore(to)
                ? PartialDate.parse(place + "/" + to)
                : drawn(placed);
    }

    /**
     * The date at which a step is drawn: its own, not before the act that the case is about, unless it is a charge, which may be of more than
     * that act; without one, its place in the telling.
     */
    PartialDate drawn(Placed placed) {
        PartialDate when = placed.step().when();
        if (when != null) {
            boolean bare = when.earliest().isPresent() || mayBeOfMoreThanTheAct(placed);
            return bare ? when : notBeforeTheAct(when);
        }
        LocalDate place = placed.place();
        if (place != null) {
            return PartialDate.of(place);
        }
        return steps.stream()
                .map(Placed::place)
                .filter(Objects::nonNull)
                .findFirst()
                .map(first -> PartialDate.parse("../" + first))
                .orElseGet(() -> PartialDate.parse("../2000"));
    }

    /** Whether it is a charge of which no first day is known: it may be older than the act that the case is about. */
    static boolean mayBeOfMoreThanTheAct(Placed placed) {
        PartialDate when = placed.step().when();
        return placed.step().kind() == StepKind.CHARGED
                && when != null
                && when.earliest().isEmpty();
    }

    private PartialDate notBeforeTheAct(PartialDate open) {
        LocalDate last = open.latest().orElse(LocalDate.MAX);
        return happened().stream()
                .filter(step -> step.kind() == StepKind.ACT && step.when() != null)
                .flatMap(step -> step.when().earliest().stream())
                .filter(act -> act.isBefore(last))
                .min(LocalDate::compareTo)
                .map(act -> PartialDate.parse(act + "/" + last))
                .orElse(open);
    }

    /** The last step that happened of one of the families. */
    public Optional<Step> last(Family... families) {
        List<Family> asked = List.of(families);
        return happened().stream()
                .filter(step -> asked.contains(step.kind().family()))
                .reduce((earlier, later) -> later);
    }

    /** Whether something happened that was surely later than that day. */
    boolean goesOnAfter(LocalDate day) {
        return happenedInPlace().stream()
                .map(Placed::earliest)
                .anyMatch(earliest -> earliest != null && earliest.isAfter(day));
    }

    /** The last day on which something can have happened by what is known; empty when no step has a date. */
    Optional<LocalDate> lastDay() {
        return happenedInPlace().stream()
                .map(placed -> placed.latest() == null ? placed.place() : placed.latest())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }
}
