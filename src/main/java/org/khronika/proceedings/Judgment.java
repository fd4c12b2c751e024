package org.khronika.proceedings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khronika.values.Choice;
import org.khronika.values.Sentence;

/**
 * What a court has decided about somebody, as it now stands.
 *
 * @param verdict   the verdict
 * @param first     what the verdict gave
 * @param sentences what is to be served now; empty when nothing is, or when it is not on record
 * @param changes   what changed it since, in order
 * @param instance  the highest instance that has spoken
 * @param finality  what the steps say of whether it can still be appealed
 */
public record Judgment(
        Step verdict,
        List<Sentence> first,
        List<Sentence> sentences,
        List<Step> changes,
        Instance instance,
        Finality finality) {

    /** Whether a judgment is final. */
    public enum Finality implements Choice {
        NOT_FINAL("not final: an appeal was lodged"),
        /** A higher court has spoken; that nothing can be asked of a court any more no source says. */
        DECIDED_ABOVE("decided by a higher court; that it is final is not on record"),
        /** A step says that it came into force. */
        FINAL("final"),
        NOT_KNOWN("whether it was appealed is not on record");

        private final String label;

        Finality(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** The judgment after the steps; empty when there is none that stands. */
    static Optional<Judgment> after(List<Step> happened) {
        Optional<Judgment> judgment = Optional.empty();
        int n = 0;
        for (Step step : happened) {
            if (Appeals.isAgainstARefusal(step, happened.subList(0, n++))) {
                continue;
            }
            Optional<Judgment> before = judgment;
            judgment = switch (step.kind().onJudgment()) {
                case DECIDES -> Optional.of(begin(step, before));
                case QUASHES -> Optional.empty();
                case NOTHING,
                        REFUSES,
                        REFUSES_PAROLE,
                        IS_APPEALED,
                        UPHOLDS,
                        CHANGES,
                        TAKES_FORCE,
                        REPLACES,
                        POSTPONES,
                        ADDS,
                        IS_SERVED,
                        FORGIVES,
                        PARDONS,
                        PAROLES -> before.map(now -> now.changedBy(step));
            };
        }
        return judgment;
    }

    /** A verdict; one more of the same day and court adds its sentences, for a court may speak of some of a group in each. */
    private static Judgment begin(Step step, Optional<Judgment> before) {
        List<Sentence> sentences = new ArrayList<>(step.sentences());
        before.filter(now -> now.changes().isEmpty()
                        && java.util.Objects.equals(now.verdict().when(), step.when())
                        && now.verdict().kind() == step.kind())
                .ifPresent(now -> sentences.addAll(0, now.sentences()));
        return new Judgment(
                step,
                List.copyOf(sentences),
                List.copyOf(sentences),
                List.of(),
                step.instance() == null ? Instance.FIRST : step.instance(),
                Finality.NOT_KNOWN);
    }

    private Judgment changedBy(Step step) {
        return switch (step.kind().onJudgment()) {
            case IS_APPEALED -> with(sentences, step, instance, Finality.NOT_FINAL);
            case UPHOLDS -> with(sentences, step, above(step), Finality.DECIDED_ABOVE);
            case CHANGES ->
                with(
                        step.sentences().isEmpty() ? sentences : step.sentences(),
                        step,
                        above(step),
                        Finality.DECIDED_ABOVE);
            case TAKES_FORCE -> with(sentences, step, instance, Finality.FINAL);
            case REPLACES, FORGIVES -> with(step.sentences(), step, spoken(step), decided(step));
            case PARDONS -> with(List.of(), step, instance, finality);
            case ADDS -> with(both(sentences, step.sentences()), step, instance, finality);
            case POSTPONES, IS_SERVED, PAROLES -> with(sentences, step, spoken(step), decided(step));
            case NOTHING, DECIDES, REFUSES, REFUSES_PAROLE, QUASHES -> this;
        };
    }

    /** A higher court may speak of a sentence in other words than of an appeal. */
    private Instance spoken(Step step) {
        Instance court = step.instance();
        return court == null || court.compareTo(instance) < 0 ? instance : court;
    }

    private Finality decided(Step step) {
        return spoken(step) == instance ? finality : Finality.DECIDED_ABOVE;
    }

    private static Instance above(Step appeal) {
        return appeal.instance() == null ? Instance.APPEAL : appeal.instance();
    }

    private Judgment with(List<Sentence> now, Step change, Instance court, Finality how) {
        List<Step> all = new ArrayList<>(changes);
        all.add(change);
        return new Judgment(verdict, first, List.copyOf(now), List.copyOf(all), court, how);
    }

    private static List<Sentence> both(List<Sentence> one, List<Sentence> other) {
        List<Sentence> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }
}
