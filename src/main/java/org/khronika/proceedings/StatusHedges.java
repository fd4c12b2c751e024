package org.khronika.proceedings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.DataField;
import org.khronika.proceedings.Timeline.Placed;
import org.khronika.values.Certainty;

/**
 * Which columns of a row of the legal statuses rest on a step that is told less surely than a source states it: {@code sentence=second_hand},
 * {@code liberty=inferred}, separated by blanks. A column that rests on several steps is as sure as the least sure of them; a milestone that
 * several steps reach, as the surest. The kind of the case is hedged where its record says from what we infer it.
 */
final class StatusHedges {

    /** What is our conclusion. */
    static final String INFERRED = "inferred";

    private static final Comparator<Step> SUREST_FIRST =
            Comparator.comparing(Step::isConcluded).thenComparing(Step::howCertain);

    private final List<String> all = new ArrayList<>();

    private StatusHedges() {}

    /** The hedges of a state; empty where a source states all of it. */
    static String of(
            Proceeding proceeding,
            PersonState state,
            Timeline happened,
            Optional<Placed> since,
            Optional<Placed> stage,
            Optional<Step> place,
            Optional<Placed> brought,
            List<ChargeHistory.Charge> charges) {
        StatusHedges hedges = new StatusHedges();
        if (proceeding.kindInferred() != null) {
            hedges.all.add("case_kind=" + INFERRED);
        }
        hedges.liberty(state);
        hedges.stage(state.stage(), happened.happened(), stage.map(Placed::step));
        hedges.add("reached", surest(state.reached(), happened).stream());
        hedges.since(
                state.liberty().isDeprived() ? "held_since" : "liberty_since",
                since.map(Placed::step),
                isSinceOurs(state, since));
        if (brought.map(Placed::step).filter(StatusHedges::isOnADayOfOurs).isPresent()) {
            hedges.all.add("state_since=" + INFERRED);
        }
        hedges.add("where", place.stream());
        if (charges.stream().anyMatch(ChargeHistory.Charge::isOurs)) {
            hedges.all.add("charges=" + INFERRED);
        } else {
            hedges.add("charges", charges.stream().map(charge -> charge.begun().step()));
        }
        hedges.add("sentence", state.judgment() == null ? Stream.empty() : given(state.judgment()));
        return String.join(" ", hedges.all);
    }

    /** The hedge of a column of a row, as the row keeps it; empty where a source states it. */
    static String of(StatusRow row, String column) {
        return Stream.of(row.hedges().split(" ", -1))
                .filter(one -> one.startsWith(column + "="))
                .map(one -> one.substring(column.length() + 1))
                .findFirst()
                .orElse("");
    }

    /** That there is an investigation is our conclusion where a step only shows it, as a charge does. */
    private void stage(Stage stage, List<Step> happened, Optional<Step> brought) {
        if (stage != Stage.INVESTIGATION) {
            add("stage", brought.stream());
            return;
        }
        Optional<Step> said = Stage.sayingInvestigated(happened).min(SUREST_FIRST);
        if (said.isEmpty()) {
            all.add("stage=" + INFERRED);
        } else {
            add("stage", said.stream());
        }
    }

    /**
     * Where they are is our conclusion where no step says it: the end of a case does not say that nobody holds them, nor a court’s order that
     * it was carried out. What several steps say is as sure as the surest of them.
     */
    private void liberty(PersonState state) {
        Optional<Placed> last = moved(state);
        if (last.isEmpty()) {
            return;
        }
        Optional<Step> surest = Stream.concat(
                        last.filter(taken -> says(state.liberty(), taken)).stream(), state.custody().showing().stream())
                .map(Placed::step)
                .min(SUREST_FIRST);
        if (surest.isEmpty()) {
            all.add("liberty=" + INFERRED);
        } else {
            add("liberty", surest.stream());
        }
    }

    private static boolean says(Liberty liberty, Placed taken) {
        OnLiberty effect = taken.step().kind().onLiberty();
        return switch (liberty) {
            case FREE -> effect.saysFree();
            case ARRESTED, IMPRISONED -> !effect.onlyOrders();
            case NOT_TOLD, BOUND, SENTENCED, RESTRICTED, NOT_KNOWN, HOUSE_ARREST, DETAINED, REMANDED, DEAD -> true;
        };
    }

    /** The step that put them where they are; where no step says that, it is nothing to hedge. */
    private static Optional<Placed> moved(PersonState state) {
        List<Placed> moves = state.custody().moves();
        return state.liberty() == Liberty.NOT_TOLD || moves.isEmpty() ? Optional.empty() : Optional.of(moves.getLast());
    }

    private static Optional<Step> surest(@Nullable Milestone milestone, Timeline happened) {
        return milestone == null
                ? Optional.empty()
                : happened.happened().stream()
                        .filter(step ->
                                Milestone.of(step).filter(milestone::equals).isPresent())
                        .min(SUREST_FIRST);
    }

    private static Stream<Step> given(Judgment judgment) {
        return judgment.given().stream()
                .filter(part -> !part.penalties().isEmpty())
                .map(Judgment.Given::by);
    }

    /**
     * Whether it is our conclusion since when they are held, or where they are: no source tells the time, or its first day, or that they were held on from
     * their detention until a court took them into custody on a day that we infer.
     */
    static boolean isSinceOurs(PersonState state, Optional<Placed> since) {
        List<Placed> moves = state.custody().moves();
        return since.filter(begun -> isOnADayOfOurs(begun.step())
                        || (begun.isBoundByOrder()
                                && !begun.step().kind().onLiberty().showsHeld())
                        || isFollowedOnADayOfOurs(begun, moves))
                .isPresent();
    }

    /** Whether no source gives the day of a step. */
    static boolean isOnADayOfOurs(Step step) {
        return step.infers(Inference.WHEN) || step.isConcluded();
    }

    /** Whether they were only detained until a court ordered custody or a sentence on a day that we infer: that they were held until then no source says. */
    private static boolean isFollowedOnADayOfOurs(Placed begun, List<Placed> moves) {
        int next = moves.indexOf(begun) + 1;
        return begun.step().kind().onLiberty() == OnLiberty.DETAINS
                && next > 0
                && next < moves.size()
                && Set.of(OnLiberty.ARRESTS, OnLiberty.TAKES_TO_PRISON, OnLiberty.REMANDS)
                        .contains(moves.get(next).step().kind().onLiberty())
                && isOnADayOfOurs(moves.get(next).step());
    }

    private void since(String column, Optional<Step> step, boolean ours) {
        if (ours) {
            all.add(column + "=" + INFERRED);
        } else {
            add(column, step.stream());
        }
    }

    private void add(String column, Stream<Step> steps) {
        List<Step> behind = steps.toList();
        if (behind.stream().anyMatch(Step::isConcluded)) {
            all.add(column + "=" + INFERRED);
            return;
        }
        behind.stream()
                .map(Step::howCertain)
                .reduce(Certainty::atMost)
                .filter(certainty -> !certainty.isAtLeast(Certainty.REPORTED))
                .ifPresent(certainty -> all.add(column + "=" + DataField.of(certainty)));
    }
}
