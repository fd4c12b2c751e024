package org.khronika.proceedings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khronika.values.Choice;
import org.khronika.values.Penalty;

/**
 * What a court has decided about somebody, as it now stands.
 *
 * @param verdict   the verdict
 * @param first     what the verdict gave
 * @param given     what is to be served now, by the steps that gave it; empty when nothing is, or when it is not on record
 * @param changes   what changed it since, in order
 * @param instance  the highest instance that has spoken
 * @param finality  what the steps say of whether it can still be appealed
 */
public record Judgment(
        Step verdict,
        List<Penalty> first,
        List<Given> given,
        List<Step> changes,
        Instance instance,
        Finality finality) {

    /** What a step gave, and as surely as it is told. */
    record Given(Step by, List<Penalty> penalties) {}

    /** What is to be served now, whoever gave it. */
    public List<Penalty> penalties() {
        return given.stream().flatMap(part -> part.penalties().stream()).toList();
    }

    /** Whether a judgment is final. */
    public enum Finality implements Choice {
        NOT_FINAL,
        /** A higher court has spoken; that nothing can be asked of a court any more no source says. */
        DECIDED_ABOVE,
        /** A step says that it came into force. */
        FINAL,
        NOT_KNOWN;
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
        List<Penalty> penalties = new ArrayList<>(step.penalties());
        before.filter(now -> now.changes().isEmpty()
                        && java.util.Objects.equals(now.verdict().when(), step.when())
                        && now.verdict().kind() == step.kind())
                .ifPresent(now -> penalties.addAll(0, now.penalties()));
        return new Judgment(
                step,
                List.copyOf(penalties),
                List.of(new Given(step, List.copyOf(penalties))),
                List.of(),
                step.instance() == null ? Instance.FIRST : step.instance(),
                Finality.NOT_KNOWN);
    }

    private Judgment changedBy(Step step) {
        return switch (step.kind().onJudgment()) {
            case IS_APPEALED -> with(given, step, instance, Finality.NOT_FINAL);
            case UPHOLDS -> with(given, step, above(step), Finality.DECIDED_ABOVE);
            case CHANGES ->
                with(step.penalties().isEmpty() ? given : by(step), step, above(step), Finality.DECIDED_ABOVE);
            case TAKES_FORCE -> with(given, step, instance, Finality.FINAL);
            case REPLACES, FORGIVES, PAROLES -> with(by(step), step, spoken(step), decided(step));
            case PARDONS -> with(List.of(), step, instance, finality);
            case ADDS -> with(and(step), step, instance, finality);
            case POSTPONES, IS_SERVED -> with(given, step, spoken(step), decided(step));
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

    private Judgment with(List<Given> now, Step change, Instance court, Finality how) {
        List<Step> all = new ArrayList<>(changes);
        all.add(change);
        return new Judgment(verdict, first, List.copyOf(now), List.copyOf(all), court, how);
    }

    private static List<Given> by(Step step) {
        return List.of(new Given(step, step.penalties()));
    }

    private List<Given> and(Step step) {
        List<Given> all = new ArrayList<>(given);
        all.addAll(by(step));
        return all;
    }
}
