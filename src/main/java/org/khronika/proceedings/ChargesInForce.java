package org.khronika.proceedings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.khronika.proceedings.Timeline.Placed;

/**
 * The articles that a next step is likely to speak of, to be offered as choices: those that stand in the case, or for a charge
 * that comes back those that stood. Unlike the history that is drawn, it counts charges without a date too.
 */
public final class ChargesInForce {

    private final Set<String> standing = new LinkedHashSet<>();
    private final Set<String> ended = new LinkedHashSet<>();
    private boolean charged;

    private ChargesInForce(Proceeding proceeding) {
        for (Placed placed : Timeline.of(proceeding).steps()) {
            if (!placed.step().possible()) {
                take(placed.step());
            }
        }
    }

    /** The articles to offer for an answer of a new step; empty where none can be foreseen. */
    public static List<String> offered(Proceeding proceeding, StepKind kind, String answer) {
        ChargesInForce charges = new ChargesInForce(proceeding);
        return switch (answer) {
            case "from" -> List.copyOf(charges.standing);
            case "articles" ->
                switch (kind) {
                    case CHARGE_DROPPED, SENT_TO_COURT, TRIAL_OPENED, CONVICTED, ACQUITTED, DISMISSED ->
                        List.copyOf(charges.standing);
                    case CHARGE_REINSTATED -> charges.ended();
                    default -> List.of();
                };
            default -> List.of();
        };
    }

    private void take(Step step) {
        switch (step.kind().onCharge()) {
            // Of a charge that was decided, a next step may still speak: an appeal, a dismissal.
            case NOTHING, ENDS_ALL -> {}
            case BRINGS, RESTORES, TRIES -> charge(step);
            case MENTIONS, NAMES -> {
                if (!charged) {
                    standing.addAll(step.articles());
                }
            }
            case TURNS -> {
                end(step.from());
                standing.addAll(step.articles());
            }
            case DROPS -> end(step.articles());
        }
    }

    /** A charge takes the place of what was only investigated. */
    private void charge(Step step) {
        if (!charged && !step.articles().isEmpty()) {
            standing.clear();
            charged = true;
        }
        standing.addAll(step.articles());
    }

    private void end(List<String> articles) {
        articles.forEach(article -> {
            standing.remove(article);
            ended.add(article);
        });
    }

    private List<String> ended() {
        List<String> all = new ArrayList<>(ended);
        all.removeAll(standing);
        return List.copyOf(all);
    }
}
