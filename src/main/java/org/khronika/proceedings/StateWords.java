package org.khronika.proceedings;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.proceedings.Custody.HeldSpell;
import org.khronika.proceedings.Timeline.Placed;
import org.khronika.values.Capitals;
import org.khronika.values.Certainty;
import org.khronika.values.PartialDate;

/**
 * How it stands with somebody, in one sentence, and what that follows from.
 *
 * @param sentence empty when no step says
 * @param from     the steps that it tells
 * @param rule     what it follows by
 * @param assumed  what no source says and we take to be so
 * @param unknown  what is not on record and could change it
 */
record StateWords(String sentence, List<Placed> from, String rule, List<String> assumed, List<String> unknown) {

    /** How sure the least sure of the steps is that it tells; of none, as sure as what a source states. */
    Certainty certainty() {
        return from.stream()
                .map(placed -> placed.step().howCertain())
                .reduce(Certainty::atMost)
                .orElse(Certainty.REPORTED);
    }

    private static final String BASE = "What a step says of somebody stands until a later step changes it.";
    private static final Set<StepKind> REFUSALS =
            EnumSet.of(StepKind.AMNESTY_REFUSED, StepKind.PAROLE_REFUSED, StepKind.REPLACEMENT_REFUSED);
    private static final String HELD_OR_NOT = "our sources do not say whether they are held";

    /** Several rules as one text, in which nothing is said twice. */
    static String together(List<String> rules) {
        List<String> all =
                rules.stream().filter(rule -> !rule.isEmpty()).distinct().toList();
        String more = all.stream()
                .map(rule -> rule.substring(BASE.length()))
                .distinct()
                .collect(Collectors.joining());
        return all.isEmpty() ? "" : BASE + more;
    }

    /** The sentence about these steps, whose state was worked out. */
    static StateWords of(List<Placed> steps, Custody custody, Stage stage, @Nullable Judgment judgment) {
        // What a case is about is no state of anybody: whether they did it is not said.
        if (steps.stream().allMatch(placed -> placed.step().kind() == StepKind.ACT)) {
            return new StateWords("", List.of(), "", List.of(), List.of());
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
                    .forEach(died -> says.happened("died", died));
            says.happened(clause(decided.verdict().kind()), steps.get(verdict));
            for (Placed later : steps.subList(verdict + 1, steps.size())) {
                boolean moves = custody.moves().contains(later);
                if (moves || decided.changes().contains(later.step()) || stands(later)) {
                    says.happened(after(later), later);
                    says.and(
                            moves && later.step().kind() != StepKind.IN_PRISON && shows(later)
                                    ? "in prison by then"
                                    : "");
                }
            }
            whereTheyAre();
        }

        /** The clause of a step after the verdict: whoever is let out while the sentence is put off is free for that time only. */
        private String after(Placed later) {
            boolean putOff = steps.subList(0, steps.indexOf(later)).stream()
                            .map(before -> before.step().kind().onJudgment())
                            .filter(effect -> effect != OnJudgment.NOTHING)
                            .reduce((one, next) -> next)
                            .orElse(OnJudgment.NOTHING)
                    == OnJudgment.POSTPONES;
            return (later.step().kind() == StepKind.RELEASED && putOff ? "temporarily " : "")
                    + clause(later.step().kind());
        }

        /** A release that ended no stay on record, and the last refusal that nothing overtook: they change no judgment and are told. */
        private boolean stands(Placed placed) {
            StepKind kind = placed.step().kind();
            List<StepKind> later = steps.subList(steps.indexOf(placed) + 1, steps.size()).stream()
                    .map(after -> after.step().kind())
                    .toList();
            return kind == StepKind.RELEASED
                    || (REFUSALS.contains(kind)
                            && later.stream()
                                    .noneMatch(after -> after == kind
                                            || after.onJudgment() == OnJudgment.PAROLES
                                            || after.onJudgment() == OnJudgment.FORGIVES));
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
            OnLiberty effect = placed.step().kind().onLiberty();
            return effect == OnLiberty.SHOWS_PRISON || effect == OnLiberty.SHOWS_HELD;
        }

        private void whereTheyAre() {
            Optional<HeldSpell> spell = custody.lasting();
            OnLiberty begun =
                    spell.map(now -> now.begun().step().kind().onLiberty()).orElse(OnLiberty.NOTHING);
            switch (custody.now()) {
                case SENTENCED -> says.clause(HELD_OR_NOT);
                case NOT_KNOWN ->
                    says.clause(
                            begun == OnLiberty.DETAINS
                                    ? HELD_OR_NOT.replace("are held", "are still held")
                                    : HELD_OR_NOT);
                case IMPRISONED -> {
                    if (begun == OnLiberty.SENTENCES) {
                        says.clause("in prison");
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
                case DETAINED -> says.happened("detained", begun).and(charged());
                case REMANDED -> remanded(begun);
                case HOUSE_ARREST -> says.lasts("under house arrest", begun, false);
                case BOUND -> says.lasts(bound(begun.step().kind()), begun, false);
                case RESTRICTED -> says.happened("sentenced to restricted freedom", begun);
                case ARRESTED -> says.lasts("under arrest ordered by a court", begun, false);
                case IMPRISONED -> says.lasts("in prison", begun, spell.shown());
                case SENTENCED -> says.happened("sentenced to imprisonment", begun);
                case NOT_KNOWN ->
                    says.happened(clause(begun.step().kind()), begun).and(charged());
                case NOT_TOLD, FREE, DEAD -> says.happened(clause(begun.step().kind()), begun);
            }
            boolean quashed = begun.step().kind().onJudgment() == OnJudgment.QUASHES;
            says.and(quashed || spell.liberty() == Liberty.DEAD ? "" : where());
            whereTheyAre();
        }

        /** The day of the detention, where that of the court is only taken from it. */
        private void remanded(Placed begun) {
            Placed detained = custody.deprivation()
                    .map(HeldSpell::begun)
                    .filter(first -> !first.equals(begun))
                    .orElse(null);
            if (detained != null && FollowUp.isTakenToBeInTime(begun)) {
                says.lastsUntil("held", detained, begun).and("in pre-trial detention", begun);
            } else {
                says.lasts("in pre-trial detention", begun, false);
            }
        }

        private void freeOrDead() {
            Placed said = custody.lastSaid().orElse(null);
            if (said != null
                    && custody.moves().contains(said)
                    && said.step().kind().onStage() == OnStage.NOTHING) {
                says.happened(clause(said.step().kind()), said).and(custody.now() == Liberty.DEAD ? "" : where());
                return;
            }
            List<Placed> ofStages = steps.stream()
                    .filter(placed -> placed.step().kind().family() == StepKind.Family.STAGE)
                    .toList();
            Placed last = ofStages.isEmpty() ? lastAgainst() : ofStages.getLast();
            says.happened(StepLine.heading(last.step()), last);
            Placed charge = charge();
            if (charge != null && !charge.equals(last) && stage == Stage.INVESTIGATION) {
                says.happened(Capitals.small(StepLine.heading(charge.step())), charge);
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
        private String charged() {
            return charge() == null ? "" : "charged";
        }

        private static String bound(StepKind by) {
            return by == StepKind.TRAVEL_BAN
                    ? "banned from travel"
                    : by == StepKind.BAIL ? "on bail" : "bound not to leave";
        }

        private String where() {
            return switch (stage) {
                case TRIAL -> "on trial";
                case SENT_TO_COURT -> "case sent to court";
                case SUSPENDED -> "investigation suspended";
                case QUASHED -> "judgment quashed";
                case INVESTIGATION -> investigation();
                case NOT_KNOWN, COMPLAINT, REFUSED, OPENED, CLOSED, CONVICTED, PENALISED, ACQUITTED, DISMISSED -> "";
            };
        }

        /** Somebody who is held is investigated: only a step that says so itself makes it worth telling. */
        private String investigation() {
            List<StepKind> told = steps.stream()
                    .map(placed -> placed.step().kind())
                    .filter(kind -> kind.family() == StepKind.Family.STAGE)
                    .filter(kind ->
                            kind.onStage() == OnStage.INVESTIGATES || kind.onStage() == OnStage.SHOWS_AN_INVESTIGATION)
                    .toList();
            if (told.isEmpty()) {
                return "";
            }
            return switch (told.getLast()) {
                case CASE_REOPENED -> "case reopened";
                case CASE_UNDER_WAY -> "case still under way";
                default -> "under investigation";
            };
        }

        private static String clause(StepKind kind) {
            return switch (kind.onJudgment()) {
                case FORGIVES -> "granted the amnesty";
                case PAROLES -> "freed on parole";
                case ADDS -> "given a further term";
                case TAKES_FORCE -> "came into force";
                case QUASHES -> "judgment quashed";
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
                        PARDONS -> Capitals.small(kind.label());
            };
        }

        StateWords all() {
            List<Placed> told = new ArrayList<>(says.told());
            List<String> assumed = new ArrayList<>();
            List<String> unknown = new ArrayList<>();
            Liberty now = custody.now();
            HeldSpell spell = custody.lasting().orElse(null);
            if (now == Liberty.IMPRISONED
                    && spell != null
                    && spell.begun().step().kind().onLiberty() == OnLiberty.SENTENCES) {
                assumed.add("whoever was in custody before the verdict stayed there.");
            }
            if (told.stream().anyMatch(FollowUp::isTakenToBeInTime)) {
                assumed.add("the court decided within three days of the detention.");
            }
            if (now.isOpen()) {
                unknown.add("whether they are held.");
            }
            if (spell != null && spell.shown()) {
                unknown.add("since when, in prison.");
            }
            if (judgment != null && judgment.finality() == Judgment.Finality.NOT_KNOWN) {
                unknown.add(whetherAppealed(judgment));
            }
            if (judgment != null && judgment.finality() == Judgment.Finality.NOT_FINAL) {
                unknown.add("what became of the appeal.");
            }
            for (Placed placed : told) {
                if (placed.step().when() == null) {
                    String heading = "“" + StepLine.heading(placed.step()) + "”";
                    assumed.add(
                            heading
                                    + " has no stated day: it is taken to have happened after the steps that are told before it.");
                    unknown.add("the day of " + heading + ".");
                }
            }
            return new StateWords(says.sentence(), told, rule(), List.copyOf(assumed), List.copyOf(unknown));
        }

        /** Where an appeal is told that is against a later decision, such as on parole, it is said which judgment is meant. */
        private String whetherAppealed(Judgment decided) {
            boolean ofAnother = steps.stream()
                    .map(placed -> placed.step().kind().onJudgment())
                    .anyMatch(effect -> effect == OnJudgment.UPHOLDS || effect == OnJudgment.IS_APPEALED);
            if (!ofAnother) {
                return "whether the judgment was appealed.";
            }
            PartialDate given = decided.verdict().when();
            return "whether the judgment" + (given == null ? " itself" : ", given" + StepLine.happened(given) + ",")
                    + " was appealed; the appeal told of is against a later decision.";
        }

        private String rule() {
            return switch (custody.now()) {
                case DETAINED, NOT_KNOWN ->
                    BASE
                            + " A detention that no court followed up may have ended by the next day, and is not taken to last beyond three.";
                case SENTENCED, IMPRISONED ->
                    BASE + " A sentence of imprisonment does not say that anybody was taken to prison: only who was in"
                            + " custody before, or whom a step puts there, is said to be there.";
                case ARRESTED -> BASE + " An arrest of so many days ends after them.";
                case NOT_TOLD, FREE, BOUND, RESTRICTED, HOUSE_ARREST, REMANDED, DEAD -> BASE;
            };
        }
    }
}
