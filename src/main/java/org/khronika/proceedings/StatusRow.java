package org.khronika.proceedings;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.proceedings.Timeline.Placed;
import org.khronika.values.Certainty;
import org.khronika.values.PartialDate;
import org.khronika.values.Penalty;
import org.khronika.values.PenaltyKind;
import org.khronika.values.Quantity;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;

/**
 * One possible state of one of the accused on a stretch of days, as the table {@code legal_status} keeps it.
 *
 * @param subject      which of the accused, from 0
 * @param most         null when it is open how many they are
 * @param from         the first day; {@link LocalDate#MIN} for always before
 * @param to           the day after the last; {@link LocalDate#MAX} for always after
 * @param sinceFrom    of whoever is deprived of liberty: since when without a break, by whatever measures; of others, since when they
 *                     are in this state. The first day of the beginning; null when that is open
 * @param sinceTo      the last day of the beginning; null when it has no date
 * @param sinceAbout   which of these two days are only about right
 * @param stageAbout   which days between which the case came to its stage are only about right
 * @param stageInferred whether the days on which the case can have come to its stage are our conclusion
 * @param stateFrom    the first day on which the step can have been that brought about this state, as its date says; null when that is open, whatever was told before it
 * @param stateTo      the last day on which it can have been; null when that is open
 * @param stateAbout   which of these two days are only about right
 * @param alternatives how many states are possible on these days, this one included
 * @param hedges       which of the columns rest on steps that are told less surely than a source states them, by {@link StatusHedges}
 * @param given        the parts of the sentence that its words tell
 * @param certainty    how sure the steps are that hold somebody; of whoever is not held, the least sure of those that the words tell
 */
public record StatusRow(
        int subject,
        @Nullable RecordRef who,
        @Nullable String group,
        long least,
        @Nullable Long most,
        ProceedingKind kind,
        LocalDate from,
        LocalDate to,
        int alternatives,
        Liberty liberty,
        String hedges,
        Stage stage,
        @Nullable Milestone reached,
        @Nullable LocalDate sinceFrom,
        @Nullable LocalDate sinceTo,
        Set<SpanEnd> sinceAbout,
        boolean sinceInferred,
        long heldLeast,
        @Nullable String facility,
        @Nullable LocalDate stageFrom,
        @Nullable LocalDate stageTo,
        Set<SpanEnd> stageAbout,
        boolean stageInferred,
        @Nullable LocalDate stateFrom,
        @Nullable LocalDate stateTo,
        Set<SpanEnd> stateAbout,
        RowWords charges,
        RowWords penalty,
        List<Penalty> given,
        RowWords words,
        Certainty certainty,
        @Nullable LocalDate followedTo) {

    /** The parts of the sentence as values, which have no place for a hedge: none where a source keeps its distance from it or it is our conclusion. */
    public List<Penalty> statedPenalties() {
        return StatusHedges.of(this, "sentence").isEmpty() ? given : List.of();
    }

    /** The state that these steps leave; days and alternatives are still to be given. */
    static StatusRow of(
            Proceeding proceeding,
            @Nullable LocalDate followedTo,
            int number,
            Subject subject,
            Timeline happened,
            PersonState state,
            LocalDate day) {
        Quantity count = subject.isGroup() ? subject.count() : Quantity.of(1);
        long least = count == null ? 1 : count.least();
        Optional<Custody.HeldSpell> spell = state.custody().lasting();
        Optional<Placed> held = spell.map(Custody.HeldSpell::begun);
        Optional<Custody.HeldSpell> first = state.custody().deprivation().or(() -> spell);
        Optional<Placed> since = first.map(Custody.HeldSpell::begun).filter(StatusRow::isDated);
        Optional<Step> place = held.flatMap(begun -> facility(begun, happened));
        Optional<Placed> stage = broughtTo(state.stage(), happened);
        Optional<Placed> brought = state.broughtBy(happened, day);
        List<ChargeHistory.Charge> charges = ChargedBefore.standing(proceeding, subject, happened, state.stage());
        return new StatusRow(
                number,
                subject.who(),
                subject.group(),
                least,
                count == null || count.most().isEmpty() ? null : count.most().getAsLong(),
                proceeding.kind(),
                LocalDate.MIN,
                LocalDate.MAX,
                1,
                state.liberty(),
                StatusHedges.of(proceeding, state, happened, since, stage, place, brought, charges),
                state.stage(),
                state.reached(),
                first.filter(Custody.HeldSpell::shown).isPresent()
                        ? null
                        : since.map(Placed::earliest).orElse(null),
                since.map(Placed::latest).orElse(null),
                SpanEnd.about(since),
                StatusHedges.isSinceOurs(state, since),
                held.map(begun -> Math.min(ofTheGroup(begun.step(), happened, least), least))
                        .orElse(least),
                place.map(Step::facility).orElse(null),
                stage.flatMap(StatusRow::saidFrom).orElse(null),
                stage.map(Placed::latest).orElse(null),
                SpanEnd.about(stage),
                stage.map(Placed::step).filter(StatusHedges::isOnADayOfOurs).isPresent(),
                brought.flatMap(StatusRow::saidFrom).orElse(null),
                brought.map(Placed::latest).orElse(null),
                SpanEnd.about(brought),
                RowWords.commas(charges.stream()
                        .map(ChargeHistory.Charge::printed)
                        .distinct()
                        .toList()),
                state.judgment() == null
                        ? RowWords.NONE
                        : RowWords.commas(state.judgment().given().stream()
                                .flatMap(StatusRow::inWords)
                                .toList()),
                state.judgment() == null ? List.of() : state.judgment().penalties(),
                new RowWords(state.told().sentence()),
                howSure(state, held, first.map(Custody.HeldSpell::begun)),
                followedTo);
    }

    private static Stream<Sayable> inWords(Judgment.Given part) {
        return part.penalties().stream().map(penalty -> part.by().hedging(penalty));
    }

    /** Whoever is held is held as surely as the steps say that put them there; what else is told of them hedges in its own words. */
    private static Certainty howSure(PersonState state, Optional<Placed> held, Optional<Placed> first) {
        return state.liberty().isDeprived() && held.isPresent()
                ? Stream.concat(held.stream(), first.stream())
                        .map(begun -> begun.step().howCertain())
                        .reduce(Certainty.REPORTED, Certainty::atMost)
                : state.told().certainty();
    }

    /** The first day that its date leaves possible: what was told before it is no word on when it was. */
    private static Optional<LocalDate> saidFrom(Placed placed) {
        return Optional.ofNullable(placed.step().when()).flatMap(PartialDate::earliest);
    }

    private static boolean isDated(Placed placed) {
        return placed.step().when() != null;
    }

    /**
     * How many of a group the step that holds them concerns at least, together with others of the same day: a court may speak of
     * some of a group in each.
     */
    private static long ofTheGroup(Step begun, Timeline happened, long least) {
        if (begun.count() == null) {
            return least;
        }
        return happened.happened().stream()
                .filter(step -> step.kind() == begun.kind()
                        && Objects.equals(step.when(), begun.when())
                        && kinds(step).equals(kinds(begun)))
                .flatMap(step -> Optional.ofNullable(step.count()).stream())
                .mapToLong(Quantity::least)
                .sum();
    }

    private static Set<PenaltyKind> kinds(Step step) {
        return step.penalties().stream().map(Penalty::kind).collect(Collectors.toSet());
    }

    /** The step that brought the case to its stage. */
    private static Optional<Placed> broughtTo(Stage stage, Timeline happened) {
        var steps = happened.happenedInPlace();
        for (int n = steps.size(); n > 0; n--) {
            if (Stage.after(happened.happened().subList(0, n - 1)) != stage) {
                return Optional.of(steps.get(n - 1));
            }
        }
        return Optional.empty();
    }

    /** The last step since they are held that names a facility. */
    private static Optional<Step> facility(Placed begun, Timeline happened) {
        var steps = happened.happened();
        return steps.subList(Math.max(0, steps.indexOf(begun.step())), steps.size()).stream()
                .filter(step -> step.facility() != null)
                .reduce((earlier, later) -> later);
    }

    /** The last day for which we know how it stands; null when nothing has a date. */
    static @Nullable LocalDate followedTo(Proceeding proceeding) {
        PartialDate until = proceeding.followedUntil();
        return Optional.ofNullable(until)
                .flatMap(PartialDate::latest)
                .or(() -> Timeline.of(proceeding).lastDay())
                .orElse(null);
    }

    /** The same for a stretch of days. */
    StatusRow on(LocalDate first, LocalDate end, int possible) {
        return new StatusRow(
                subject,
                who,
                group,
                least,
                most,
                kind,
                first,
                end,
                possible,
                liberty,
                hedges,
                stage,
                reached,
                sinceFrom,
                sinceTo,
                sinceAbout,
                sinceInferred,
                heldLeast,
                facility,
                stageFrom,
                stageTo,
                stageAbout,
                stageInferred,
                stateFrom,
                stateTo,
                stateAbout,
                charges,
                penalty,
                given,
                words,
                certainty,
                followedTo);
    }

    /** Whether the case has nobody on record whom it accuses, and the row stands for whoever that may be. */
    public boolean isOfNobody() {
        return who == null && Subject.UNNAMED.equals(group);
    }

    /** Whether no step says anything of them: such a state has no row of its own. */
    boolean saysNothing() {
        return liberty == Liberty.NOT_TOLD && stage == Stage.NOT_KNOWN && reached == null && words.isEmpty();
    }
}
