package org.khronika.proceedings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khronika.pages.Derived.Premise;
import org.khronika.rules.Days;
import org.khronika.values.Capitals;
import org.khronika.values.InWords;
import org.khronika.values.PartialDate;
import org.khronika.values.Penalty;

/** What a page says of somebody’s legal status beside the sentence: what was decided, whether it is final, for how long they were held. */
final class StatusFacts {

    private StatusFacts() {}

    static List<String> of(LegalStatus status) {
        List<String> facts = new ArrayList<>();
        PersonState state = status.latest();
        if (state.judgment() != null) {
            String decided = decided(state.judgment());
            if (!decided.isEmpty()) {
                facts.add(decided);
            }
            appealed(state.judgment(), facts);
        }
        if (status.isCertain()) {
            held(status, state, facts);
        }
        return List.copyOf(facts);
    }

    /** "Three years in prison.", "15 days of arrest, then a fine of 300 EUR." What was decided first, and what it became. Empty where no sentence is on record. */
    static String decided(Judgment judgment) {
        List<String> all = new ArrayList<>();
        all.add(judgment.first().isEmpty() ? "" : judgment.verdict().hedging(inWords(judgment.first())));
        judgment.changes().forEach(change -> {
            String after = inWords(change.sentences());
            String now = change.hedging(after);
            if (!change.sentences().isEmpty()) {
                all.add(
                        switch (change.kind().onJudgment()) {
                            case ADDS -> "and " + change.hedging("a further " + after);
                            case FORGIVES, PARDONS, PAROLES, IS_SERVED -> now + " left";
                            case NOTHING,
                                    DECIDES,
                                    REFUSES,
                                    REFUSES_PAROLE,
                                    IS_APPEALED,
                                    UPHOLDS,
                                    CHANGES,
                                    QUASHES,
                                    TAKES_FORCE,
                                    REPLACES,
                                    POSTPONES -> "then " + now;
                        });
            }
        });
        String words = all.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        return words.isEmpty() ? "" : Capitals.first(words) + ".";
    }

    /** The same as a sentence of its own: "The sentence was three years in prison.", "The penalty was a fine of 300 EUR." */
    static String was(Judgment judgment) {
        String decided = decided(judgment);
        String what = judgment.verdict().kind().onStage() == OnStage.PENALISES ? "penalty" : "sentence";
        return decided.isEmpty()
                ? ""
                : "The " + what + " was "
                        + Capitals.small(decided)
                                .replaceAll("(^|, |and |then |reportedly )(fine|warning|ban on)\\b", "$1a $2");
    }

    private static String inWords(List<Penalty> penalties) {
        return InWords.list(penalties.stream()
                .map(penalty -> penalty.inWords(Locale.ENGLISH))
                .distinct()
                .toList());
    }

    /** What no source says of an appeal is not known, and no fact. */
    private static void appealed(Judgment judgment, List<String> facts) {
        switch (judgment.finality()) {
            case NOT_FINAL -> facts.add("Not final: an appeal was lodged, and its outcome is not on record.");
            case DECIDED_ABOVE ->
                facts.add(addedBeforeTheAppeal(judgment)
                                .map(change -> "What was " + change.hedging("added to the sentence") + " was decided ")
                                .orElse("Decided ")
                        + court(judgment.instance()) + ". Whether the judgment is final is not stated.");
            case FINAL -> facts.add("The judgment came into force.");
            case NOT_KNOWN -> {}
        }
    }

    /** What was added to the sentence before a higher court spoke: of the first sentence that says nothing. */
    private static Optional<Step> addedBeforeTheAppeal(Judgment judgment) {
        return judgment.changes().stream()
                .filter(change -> change.kind().onJudgment() != OnJudgment.POSTPONES
                        && change.kind().onJudgment() != OnJudgment.IS_APPEALED)
                .findFirst()
                .filter(change -> change.kind().onJudgment() == OnJudgment.ADDS);
    }

    private static String court(Instance instance) {
        return switch (instance) {
            case FIRST -> "by a higher court";
            case APPEAL -> "on appeal";
            case CASSATION -> "in cassation";
            case CONSTITUTIONAL -> "by the constitutional court";
        };
    }

    private static void held(LegalStatus status, PersonState state, List<String> facts) {
        for (Liberty kind : Liberty.values()) {
            String held = heldAs(kind);
            if (!held.isEmpty()) {
                DaysHeld.of(state.custody(), status.day(), kind)
                        .filter(days -> days.least() > 0 && isTelling(days) && !isTwiceInferred(state.custody(), kind))
                        .map(days -> held + " for " + days.inWords() + ifInferred(state.custody(), kind)
                                + (state.liberty() == kind ? ifStill(status.day()) : "") + ".")
                        .ifPresent(facts::add);
            }
        }
    }

    /** Days between two dates are no surer than the less sure of them. */
    private static String ifInferred(Custody custody, Liberty kind) {
        return custody.spells().stream()
                        .filter(spell -> spell.liberty() == kind)
                        .flatMap(spell -> Stream.of(Optional.of(spell.begun()), Optional.ofNullable(spell.ended())))
                        .flatMap(Optional::stream)
                        .anyMatch(placed -> placed.step().infers(Inference.WHEN))
                ? " (" + Premise.INFERRED + ")"
                : "";
    }

    /** A date that we infer, and that only our rule of three days makes narrow, is too little for a number of days. */
    private static boolean isTwiceInferred(Custody custody, Liberty kind) {
        return custody.spells().stream()
                .filter(spell -> spell.liberty() == kind)
                .map(Custody.HeldSpell::begun)
                .anyMatch(begun -> begun.step().infers(Inference.WHEN)
                        && !Optional.ofNullable(begun.step().when())
                                .flatMap(PartialDate::latest)
                                .equals(Optional.ofNullable(begun.latest())));
    }

    /** Between dates so vague that it may have been twice as long, a number of days only looks exact. */
    private static boolean isTelling(Days days) {
        return days.most() - days.least() <= days.least();
    }

    /** No source says that they are held on the day itself: the last one says only that they were, and nothing later. */
    private static String ifStill(LocalDate day) {
        return ", if it lasted until " + PartialDate.of(day).inWords(Locale.ENGLISH);
    }

    private static String heldAs(Liberty kind) {
        return switch (kind) {
            case DETAINED -> "Detained";
            case REMANDED -> "In pre-trial detention";
            case HOUSE_ARREST -> "Under house arrest";
            case IMPRISONED -> "In prison";
            case NOT_TOLD, FREE, BOUND, RESTRICTED, SENTENCED, NOT_KNOWN, DEAD -> "";
            // For how many days a court ordered it the penalty says; that all of them were served no step does.
            case ARRESTED -> "";
        };
    }
}
