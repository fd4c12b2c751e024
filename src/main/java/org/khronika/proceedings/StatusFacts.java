package org.khronika.proceedings;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khronika.rules.Days;
import org.khronika.values.PartialDate;
import org.khronika.values.Penalty;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/** What a page says of somebody’s legal status beside the sentence: what was decided, whether it is final, for how long they were held. */
final class StatusFacts {

    /** For how many days a court ordered an arrest the penalty says; that all of them were served no step does. */
    private static final List<Liberty> TOLD =
            List.of(Liberty.HOUSE_ARREST, Liberty.DETAINED, Liberty.REMANDED, Liberty.IMPRISONED);

    private StatusFacts() {}

    static List<Sayable> of(LegalStatus status) {
        List<Sayable> facts = new ArrayList<>();
        PersonState state = status.latest();
        if (state.judgment() != null) {
            decided(state.judgment()).ifPresent(facts::add);
            appealed(state.judgment(), facts);
        }
        if (status.isCertain()) {
            held(status, state, facts);
        }
        return List.copyOf(facts);
    }

    /** "Three years in prison.", "15 days of arrest, then a fine of 300 EUR." What was decided first, and what it became. Empty where no sentence is on record. */
    static Optional<Sayable> decided(Judgment judgment) {
        return parts(judgment, penalty -> penalty)
                .map(parts -> phrase("proceedings.decided.alone").with("parts", parts));
    }

    /** What was decided, as a sentence of its own, where it is the same for all. */
    static Optional<Sayable> was(List<LegalStatus> statuses) {
        Set<Optional<Sayable>> decided = statuses.stream()
                .map(status -> Optional.ofNullable(status.latest().judgment()).flatMap(StatusFacts::decided))
                .collect(Collectors.toSet());
        return decided.size() != 1 || decided.contains(Optional.<Sayable>empty())
                ? Optional.empty()
                : Optional.ofNullable(statuses.getFirst().latest().judgment()).flatMap(StatusFacts::was);
    }

    /** The same as a sentence of its own: "The sentence was three years in prison.", "The penalty was a fine of 300 EUR." */
    static Optional<Sayable> was(Judgment judgment) {
        boolean penalty = judgment.verdict().kind().onStage() == OnStage.PENALISES;
        return parts(judgment, StatusFacts::aPenalty)
                .map(parts -> phrase(penalty ? "proceedings.decided.penalty-was" : "proceedings.decided.sentence-was")
                        .with("parts", parts));
    }

    private static Optional<Sayable> parts(Judgment judgment, Function<Penalty, Sayable> called) {
        List<Sayable> all = new ArrayList<>();
        if (!judgment.first().isEmpty()) {
            all.add(judgment.verdict().hedging(inWords(judgment.first(), called)));
        }
        judgment.changes().stream()
                .filter(change -> !change.penalties().isEmpty())
                .map(change -> part(change, called))
                .forEach(all::add);
        return all.isEmpty() ? Optional.empty() : Optional.of(Sayable.commas(all));
    }

    private static Sayable part(Step change, Function<Penalty, Sayable> called) {
        Sayable now = change.hedging(inWords(change.penalties(), called));
        return switch (change.kind().onJudgment()) {
            case ADDS -> {
                Sayable further = phrase("proceedings.decided.further")
                        .with(
                                "penalty",
                                Sayable.and(
                                        change.penalties().stream().distinct().toList()));
                yield phrase("proceedings.decided.and").with("penalty", change.hedging(further));
            }
            case FORGIVES, PARDONS, PAROLES, IS_SERVED ->
                phrase("proceedings.decided.left").with("penalty", now);
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
                    POSTPONES -> phrase("proceedings.decided.then").with("penalty", now);
        };
    }

    private static Sayable inWords(List<Penalty> penalties, Function<Penalty, Sayable> called) {
        return Sayable.and(penalties.stream().distinct().map(called).distinct().toList());
    }

    /** As a sentence says it: "a fine of 300 EUR" beside "three years in prison". */
    private static Sayable aPenalty(Penalty penalty) {
        return switch (penalty.kind()) {
            case FINE, WARNING, BAN_ON_ACTIVITY, BAN_ON_PUBLIC_ACTIVITY ->
                phrase("proceedings.decided.one").with("penalty", penalty);
            case IMPRISONMENT,
                    SUSPENDED,
                    DEFERRED,
                    RESTRICTED_FREEDOM,
                    ARREST,
                    COMMUNITY_SERVICE,
                    PUBLIC_LABOUR,
                    CORRECTIVE_LABOUR,
                    CONFISCATION,
                    EXPULSION -> penalty;
        };
    }

    /** What no source says of an appeal is not known, and no fact. */
    private static void appealed(Judgment judgment, List<Sayable> facts) {
        switch (judgment.finality()) {
            case NOT_FINAL -> facts.add(phrase("proceedings.decided.not-final"));
            case DECIDED_ABOVE ->
                facts.add(addedBeforeTheAppeal(judgment)
                        .map(change -> phrase("proceedings.decided.added-above")
                                .with("added", change.hedging(phrase("proceedings.decided.added"))))
                        .orElse(phrase("proceedings.decided.above"))
                        .with("court", judgment.instance()));
            case FINAL -> facts.add(phrase("proceedings.decided.final"));
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

    private static void held(LegalStatus status, PersonState state, List<Sayable> facts) {
        for (Liberty kind : TOLD) {
            DaysHeld.of(state.custody(), status.day(), kind)
                    .filter(days -> days.least() > 0 && isTelling(days))
                    .map(days -> held(kind, days, ifInferred(state.custody(), kind)))
                    .map(held -> state.liberty() == kind
                            // No source says that they are held on the day itself: the last one says only that they
                            // were, and nothing later.
                            ? phrase("proceedings.held.if-it-lasted")
                                    .with("held", held)
                                    .with("day", PartialDate.of(status.day()))
                            : phrase("proceedings.held.so-long").with("held", held))
                    .ifPresent(facts::add);
        }
    }

    private static Sayable held(Liberty kind, Days days, boolean inferred) {
        Phrase held = phrase("proceedings.held.for").with("how", kind).with("days", days);
        return inferred ? phrase("proceedings.inferred-by-us").with("what", held) : held;
    }

    /** Days between two dates are no surer than the less sure of them. */
    private static boolean ifInferred(Custody custody, Liberty kind) {
        return custody.spells().stream()
                .filter(spell -> spell.liberty() == kind)
                .flatMap(spell -> Stream.of(Optional.of(spell.begun()), Optional.ofNullable(spell.ended())))
                .flatMap(Optional::stream)
                .anyMatch(placed -> placed.step().infers(Inference.WHEN));
    }

    /** Between dates so vague that it may have been twice as long, a number of days only looks exact. */
    private static boolean isTelling(Days days) {
        return days.most() - days.least() <= days.least();
    }
}
