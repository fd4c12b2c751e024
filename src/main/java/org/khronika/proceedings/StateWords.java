package org.khronika.proceedings;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.proceedings.Custody.HeldSpell;
import org.khronika.proceedings.Timeline.Placed;
import org.khronika.values.Certainty;
import org.khronika.values.PartialDate;
import org.khronika.words.Sayable;

/**
 * How it stands with somebody, in one sentence, and what that follows from.
 *
 * @param sentence empty when no step says
 * @param from     the steps that it tells
 * @param rule     what it follows by, a sentence each
 * @param assumed  what no source says and we take to be so
 * @param unknown  what is not on record and could change it
 */
record StateWords(
        StateSentence sentence, List<Placed> from, List<Sayable> rule, List<Sayable> assumed, List<Sayable> unknown) {

    /** How sure the least sure of the steps is that it tells; of none, as sure as what a source states. */
    Certainty certainty() {
        return from.stream()
                .map(placed -> placed.step().howCertain())
                .reduce(Certainty::atMost)
                .orElse(Certainty.REPORTED);
    }

    private static final Sayable BASE = phrase("proceedings.state.rule");
    private static final Sayable IN_PRISON = phrase("proceedings.state.in-prison");
    private static final Sayable PRE_TRIAL = phrase("proceedings.state.in-pre-trial-detention");
    private static final Set<StepKind> OF_PRISON = EnumSet.of(StepKind.IN_PRISON, StepKind.TRANSFERRED);
    private static final Set<StepKind> REFUSALS =
            EnumSet.of(StepKind.AMNESTY_REFUSED, StepKind.PAROLE_REFUSED, StepKind.REPLACEMENT_REFUSED);

    /** Several rules as one text, in which nothing is said twice. */
    static Sayable together(Stream<StateWords> all) {
        return Sayable.sentences(
                all.flatMap(words -> words.rule().stream()).distinct().toList());
    }

    /** The sentence about these steps, whose state was worked out. */
    static StateWords of(List<Placed> steps, Custody custody, Stage stage, @Nullable Judgment judgment) {
        // What a case is about is no state of anybody: whether they did it is not said.
        if (steps.stream().allMatch(placed -> placed.step().kind() == StepKind.ACT)) {
            return new StateWords(StateSentence.NONE, List.of(), List.of(), List.of(), List.of());
        }
        Telling telling = new Telling(steps, custody, stage, judgment);
        if (judgment != null) {
            telling.judged(judgment);
        } else {
            telling.pending();
        }
        return telling.all();
    }

    /** One sentence in the making. */
    private static final class Telling {

        private final List<Placed> steps;
        private final Custody custody;
        private final Stage stage;
        private final @Nullable Judgment judgment;
        private final Sayings says = new Sayings();

        Telling(List<Placed> steps, Custody custody, Stage stage, @Nullable Judgment judgment) {
            this.steps = steps;
            this.custody = custody;
            this.stage = stage;
            this.judgment = judgment;
        }

        /** "Convicted in July 2022; granted the amnesty in November." */
        void judged(Judgment decided) {
            int verdict = indexOf(decided.verdict());
            custody.moves().stream()
                    .filter(move -> move.step().kind().onLiberty() == OnLiberty.DIES && steps.indexOf(move) < verdict)
                    .forEach(died -> says.happened(StepKind.DIED.small(), died));
            says.happened(clause(decided.verdict().kind()), steps.get(verdict));
            for (Placed later : steps.subList(verdict + 1, steps.size())) {
                boolean moves = custody.moves().contains(later);
                if (moves || decided.changes().contains(later.step()) || stands(later)) {
                    says.happened(after(later), later);
                    says.and(
                            moves && later.step().kind() != StepKind.IN_PRISON && shows(later)
                                    ? phrase("proceedings.state.in-prison-by-then")
                                    : null);
                }
            }
            whereTheyAre();
        }

        /** The clause of a step after the verdict: whoever is let out while the sentence is put off is free for that time only. */
        private Sayable after(Placed later) {
            boolean putOff = steps.subList(0, steps.indexOf(later)).stream()
                            .map(before -> before.step().kind().onJudgment())
                            .filter(effect -> effect != OnJudgment.NOTHING)
                            .reduce((one, next) -> next)
                            .orElse(OnJudgment.NOTHING)
                    == OnJudgment.POSTPONES;
            return later.step().kind() == StepKind.RELEASED && putOff
                    ? StepLine.TEMPORARILY_RELEASED
                    : isAgainstARefusal(later)
                            ? phrase("proceedings.state.of-the-refusal")
                                    .with("kind", later.step().kind())
                                    .with("what", clause(later.step().kind()))
                            : clause(later.step().kind());
        }

        private boolean isAgainstARefusal(Placed appeal) {
            return Appeals.isAgainstARefusal(
                    appeal.step(),
                    steps.subList(0, steps.indexOf(appeal)).stream()
                            .map(Placed::step)
                            .toList());
        }

        /**
         * A release that ended no stay on record, the last that is told of a prison in which somebody is and the last move to another, and
         * the last refusal that nothing overtook with what a higher court said of it: they change no judgment and are told.
         */
        private boolean stands(Placed placed) {
            StepKind kind = placed.step().kind();
            List<StepKind> later = steps.subList(steps.indexOf(placed) + 1, steps.size()).stream()
                    .map(after -> after.step().kind())
                    .toList();
            return kind == StepKind.RELEASED
                    || (OF_PRISON.contains(kind) && custody.now() == Liberty.IMPRISONED && !later.contains(kind))
                    || (REFUSALS.contains(kind) && later.stream().noneMatch(after -> after == kind || overtakes(after)))
                    || (isAgainstARefusal(placed)
                            && later.stream().noneMatch(after -> REFUSALS.contains(after) || overtakes(after)));
        }

        private static boolean overtakes(StepKind kind) {
            return kind.onJudgment() == OnJudgment.PAROLES || kind.onJudgment() == OnJudgment.FORGIVES;
        }

        private int indexOf(Step verdict) {
            for (int n = steps.size() - 1; n > 0; n--) {
                if (steps.get(n).step().equals(verdict)) {
                    return n;
                }
            }
            return 0;
        }

        private static boolean shows(Placed placed) {
            return placed.step().kind().onLiberty().showsHeld();
        }

        private void whereTheyAre() {
            Optional<HeldSpell> spell = custody.lasting();
            OnLiberty begun =
                    spell.map(now -> now.begun().step().kind().onLiberty()).orElse(OnLiberty.NOTHING);
            switch (custody.now()) {
                case SENTENCED -> says.clause(StateSentence.HELD_OR_NOT);
                case NOT_KNOWN ->
                    says.clause(
                            begun == OnLiberty.DETAINS ? StateSentence.STILL_HELD_OR_NOT : StateSentence.HELD_OR_NOT);
                case IMPRISONED -> {
                    if (begun == OnLiberty.SENTENCES) {
                        says.clause(IN_PRISON);
                    }
                }
                case NOT_TOLD, FREE, BOUND, RESTRICTED, HOUSE_ARREST, DETAINED, REMANDED, ARRESTED, DEAD -> {}
            }
        }

        /** "Under house arrest since 2 November 2022, on trial." */
        void pending() {
            HeldSpell spell = custody.lasting().orElse(null);
            if (spell == null) {
                freeOrDead();
                return;
            }
            Placed begun = spell.begun();
            switch (spell.liberty()) {
                case DETAINED -> says.happened(StepKind.DETAINED.small(), begun).and(charged());
                case REMANDED -> says.lasts(PRE_TRIAL, begun, false);
                case HOUSE_ARREST -> says.lasts(phrase("proceedings.state.under-house-arrest"), begun, false);
                case BOUND -> says.lasts(bound(begun.step().kind()), begun, false);
                case RESTRICTED -> says.happened(Liberty.RESTRICTED, begun);
                case ARRESTED -> says.lasts(phrase("proceedings.state.under-arrest"), begun, false);
                case IMPRISONED -> says.lasts(IN_PRISON, begun, spell.shown());
                case SENTENCED -> says.happened(phrase("proceedings.state.sentenced-to-imprisonment"), begun);
                case NOT_KNOWN ->
                    says.happened(clause(begun.step().kind()), begun).and(charged());
                case NOT_TOLD, FREE, DEAD -> says.happened(clause(begun.step().kind()), begun);
            }
            boolean quashed = begun.step().kind().onJudgment() == OnJudgment.QUASHES;
            says.and(quashed || spell.liberty() == Liberty.DEAD ? null : where());
            whereTheyAre();
        }

        private void freeOrDead() {
            Placed said = custody.lastSaid().orElse(null);
            if (said != null
                    && custody.moves().contains(said)
                    && said.step().kind().onStage() == OnStage.NOTHING) {
                says.happened(clause(said.step().kind()), said).and(custody.now() == Liberty.DEAD ? null : where());
                return;
            }
            List<Placed> ofStages = steps.stream()
                    .filter(placed -> placed.step().kind().family() == StepKind.Family.STAGE)
                    .toList();
            Placed last = ofStages.isEmpty() ? lastAgainst() : ofStages.getLast();
            says.happened(StepLine.heading(last.step()), last);
            Placed charge = charge();
            if (charge != null && !charge.equals(last) && stage == Stage.INVESTIGATION) {
                says.happened(StepLine.heading(charge.step()).small(), charge);
            }
        }

        private Placed lastAgainst() {
            return steps.stream()
                    .filter(placed -> placed.step().kind() != StepKind.ACT)
                    .reduce((earlier, later) -> later)
                    .orElseThrow();
        }

        /** The last charge, unless it was dropped or the case was closed after it. */
        private @Nullable Placed charge() {
            Placed charge = null;
            for (Placed placed : steps) {
                StepKind kind = placed.step().kind();
                if (kind.family() == StepKind.Family.CHARGE) {
                    charge = kind == StepKind.CHARGE_DROPPED ? null : placed;
                } else if (kind.onStage() == OnStage.CLOSES) {
                    charge = null;
                }
            }
            return charge;
        }

        /** Of somebody who was detained: a charge is more than the detention says. */
        private @Nullable Sayable charged() {
            return charge() == null ? null : StepKind.CHARGED.small();
        }

        private static Sayable bound(StepKind by) {
            return by == StepKind.TRAVEL_BAN
                    ? phrase("proceedings.state.banned-from-travel")
                    : by == StepKind.BAIL
                            ? phrase("proceedings.state.on-bail")
                            : phrase("proceedings.state.bound-not-to-leave");
        }

        private @Nullable Sayable where() {
            return switch (stage) {
                case TRIAL, SUSPENDED, QUASHED -> stage;
                case SENT_TO_COURT -> phrase("proceedings.state.case-sent-to-court");
                case INVESTIGATION -> investigation();
                case NOT_KNOWN, COMPLAINT, REFUSED, OPENED, CLOSED, CONVICTED, PENALISED, ACQUITTED, DISMISSED -> null;
            };
        }

        /** Somebody who is held is investigated: only a step that says so itself makes it worth telling. */
        private @Nullable Sayable investigation() {
            List<Step> told = steps.stream()
                    .map(Placed::step)
                    .filter(step -> step.kind().family() == StepKind.Family.STAGE)
                    .filter(step -> step.kind().onStage() == OnStage.INVESTIGATES
                            || step.kind().onStage() == OnStage.SHOWS_AN_INVESTIGATION)
                    .toList();
            if (told.isEmpty()) {
                return null;
            }
            Step last = told.getLast();
            return switch (last.kind()) {
                case CASE_REOPENED -> last.kind().small();
                case CASE_UNDER_WAY -> underWay(last);
                default -> Stage.INVESTIGATION;
            };
        }

        /** Of the time of which the source says so, which may be long before the day of which the sentence speaks. */
        private static Sayable underWay(Step step) {
            Sayable told = step.when() == null
                    ? step.kind().small()
                    : phrase("proceedings.state.on")
                            .with("what", step.kind().small())
                            .with("day", step.when());
            return Sayings.marked(told, step);
        }

        private static Sayable clause(StepKind kind) {
            return switch (kind.onJudgment()) {
                case FORGIVES -> phrase("proceedings.state.granted-the-amnesty");
                case PAROLES -> phrase("proceedings.state.freed-on-parole");
                case ADDS -> phrase("proceedings.state.given-a-further-term");
                case TAKES_FORCE -> phrase("proceedings.state.came-into-force");
                case QUASHES -> Stage.QUASHED;
                case NOTHING,
                        DECIDES,
                        REFUSES,
                        REFUSES_PAROLE,
                        IS_APPEALED,
                        UPHOLDS,
                        CHANGES,
                        REPLACES,
                        POSTPONES,
                        IS_SERVED,
                        PARDONS -> kind.small();
            };
        }

        StateWords all() {
            List<Placed> told = new ArrayList<>(says.told());
            List<Sayable> assumed = new ArrayList<>();
            List<Sayable> unknown = new ArrayList<>();
            Liberty now = custody.now();
            HeldSpell spell = custody.lasting().orElse(null);
            if (now == Liberty.IMPRISONED
                    && spell != null
                    && spell.begun().step().kind().onLiberty() == OnLiberty.SENTENCES) {
                assumed.add(phrase("proceedings.state.stayed-in-custody"));
            }
            if (now == Liberty.ARRESTED && !custody.isShown()) {
                assumed.add(phrase("proceedings.state.arrest-served"));
            }
            if (now.isOpen()) {
                unknown.add(phrase("proceedings.state.whether-held"));
            }
            if (spell != null && spell.shown()) {
                unknown.add(phrase("proceedings.state.since-when-in-prison"));
            }
            if (judgment != null && judgment.finality() == Judgment.Finality.NOT_KNOWN) {
                unknown.add(whetherAppealed(judgment));
            }
            if (judgment != null && judgment.finality() == Judgment.Finality.NOT_FINAL) {
                unknown.add(phrase("proceedings.state.what-became-of-the-appeal"));
            }
            for (Placed placed : told) {
                if (placed.step().when() == null) {
                    Sayable heading = StepLine.heading(placed.step());
                    assumed.add(phrase("proceedings.state.no-stated-day").with("step", heading));
                    unknown.add(phrase("proceedings.state.the-day-of").with("step", heading));
                }
            }
            return new StateWords(says.sentence(), told, rule(), List.copyOf(assumed), List.copyOf(unknown));
        }

        /** Where an appeal is told that is against a later decision, such as on parole, it is said which judgment is meant. */
        private Sayable whetherAppealed(Judgment decided) {
            boolean ofAnother = steps.stream()
                    .map(placed -> placed.step().kind().onJudgment())
                    .anyMatch(effect -> effect == OnJudgment.UPHOLDS || effect == OnJudgment.IS_APPEALED);
            if (!ofAnother) {
                return phrase("proceedings.state.whether-appealed");
            }
            PartialDate given = decided.verdict().when();
            return given == null
                    ? phrase("proceedings.state.whether-itself-appealed")
                    : phrase("proceedings.state.whether-given-appealed").with("given", given);
        }

        private List<Sayable> rule() {
            return switch (custody.now()) {
                case DETAINED, NOT_KNOWN -> List.of(BASE, phrase("proceedings.state.rule-detention"));
                case SENTENCED, IMPRISONED -> List.of(BASE, phrase("proceedings.state.rule-imprisonment"));
                case ARRESTED -> List.of(BASE, phrase("proceedings.state.rule-arrest"));
                case NOT_TOLD, FREE, BOUND, RESTRICTED, HOUSE_ARREST, REMANDED, DEAD -> List.of(BASE);
            };
        }
    }
}
