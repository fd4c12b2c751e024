package org.khronika.rules;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.khronika.legislation.Gravity;
import org.khronika.values.Known;
import org.khronika.values.PartialDate;

/** What the amnesty does for somebody whom it reaches. Where stage or gravity are not known, every effect is told with its condition. */
record AmnestyConsequence(AmnestyRules rules, Gravities gravities, SentenceFacts sentence, ReasonsSoFar found) {

    String inWords(@Nullable CaseStage stage) {
        if (stage == null) {
            found.lacks("Whether the case is pending or has led to a conviction is not on record.");
            return "While the case is pending: " + Say.goingOn(at(CaseStage.PENDING)) + " After a conviction: "
                    + Say.goingOn(at(CaseStage.CONVICTED));
        }
        return at(stage);
    }

    private String at(CaseStage stage) {
        Map<String, Set<Gravity>> effects = new LinkedHashMap<>();
        for (Gravity gravity : gravities.possible()) {
            effects.computeIfAbsent(effect(stage, gravity), _ -> new TreeSet<>())
                    .add(gravity);
        }
        if (effects.size() == 1) {
            return effects.keySet().iterator().next();
        }
        found.lacks(gravities.missing());
        Set<String> each = new LinkedHashSet<>();
        effects.forEach((effect, grave) -> each.add("If " + Say.labels(grave) + ": " + Say.goingOn(effect)));
        return String.join(" ", each);
    }

    private String effect(CaseStage stage, Gravity gravity) {
        if (stage == CaseStage.CONVICTED && rules.littleLeft().gravity().contains(gravity)) {
            Known little = isLittleLeft();
            if (little == Known.YES) {
                found.addOnce(rules.littleLeft()
                        .provision()
                        .speaksFor(rules.littleLeft().inWords()));
                found.addOnce(
                        rules.inForce().provision().speaksFor(rules.inForce().inWords()));
                return rules.littleLeft().words();
            }
            if (little == Known.UNKNOWN) {
                found.lacks("Whether one year or less was left when the law came into force is not on record.");
            }
        }
        return effects(stage, gravity)
                .map(effect -> told(effect, ""))
                .orElseGet(() -> effects(CaseStage.CONVICTED, gravity)
                        .map(later -> told(later, "The case goes on; after a conviction: "))
                        .orElse("No effect is on record for this gravity."));
    }

    private String told(AmnestyEffect effect, String before) {
        found.addOnce(effect.provision().speaksFor(effect.inWords()));
        String words = effect.inWords(sentence.term());
        return before.isEmpty() ? words : before + Say.goingOn(words);
    }

    private Optional<AmnestyEffect> effects(CaseStage stage, Gravity gravity) {
        return rules.effects().stream()
                .filter(effect -> effect.isFor(stage, gravity))
                .findFirst();
    }

    private Known isLittleLeft() {
        PartialDate ends = sentence.endsOn();
        if (sentence.forLife() || ends == null) {
            return sentence.forLife() ? Known.NO : Known.UNKNOWN;
        }
        LocalDate sure = rules.inForce()
                .on()
                .earliest()
                .orElseThrow()
                .plus(rules.littleLeft().atMost());
        LocalDate latest = rules.inForce().on().latest().orElse(LocalDate.MAX.minusYears(9));
        if (ends.latest().filter(last -> !last.isAfter(sure)).isPresent()) {
            return Known.YES;
        }
        return ends.earliest()
                        .filter(first ->
                                first.isAfter(latest.plus(rules.littleLeft().atMost())))
                        .isPresent()
                ? Known.NO
                : Known.UNKNOWN;
    }
}
