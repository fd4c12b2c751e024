package org.khronika.rules;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.khronika.legislation.Gravity;
import org.khronika.values.Known;
import org.khronika.values.PartialDate;
import org.khronika.words.Sayable;

/** What the amnesty does for somebody whom it reaches. Where stage or gravity are not known, every effect is told with its condition. */
record AmnestyConsequence(AmnestyRules rules, Gravities gravities, PenaltyFacts sentence, ReasonsSoFar found) {

    Sayable inWords(@Nullable CaseStage stage) {
        if (stage == null) {
            found.lacks(NotOnRecord.of("rules.not-on-record.stage"));
            return phrase("rules.amnesty.pending-and-after")
                    .with("pending", at(CaseStage.PENDING))
                    .with("convicted", at(CaseStage.CONVICTED));
        }
        return at(stage);
    }

    private Sayable at(CaseStage stage) {
        Map<Sayable, Set<Gravity>> effects = new LinkedHashMap<>();
        for (Gravity gravity : gravities.possible()) {
            effects.computeIfAbsent(effect(stage, gravity), _ -> new TreeSet<>())
                    .add(gravity);
        }
        if (effects.size() == 1) {
            return effects.keySet().iterator().next();
        }
        found.lacks(gravities.missing());
        return Sayable.sentences(effects.entrySet().stream()
                .map(one -> phrase("rules.amnesty.if-so-grave")
                        .with("gravity", Sayable.or(List.copyOf(one.getValue())))
                        .with("effect", one.getKey()))
                .distinct()
                .toList());
    }

    private Sayable effect(CaseStage stage, Gravity gravity) {
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
                found.lacks(NotOnRecord.of("rules.not-on-record.little-left"));
            }
        }
        return effects(stage, gravity)
                .map(this::told)
                .or(() -> effects(CaseStage.CONVICTED, gravity)
                        .map(later -> phrase("rules.amnesty.goes-on").with("effect", told(later))))
                .orElse(phrase("rules.amnesty.no-effect"));
    }

    private Sayable told(AmnestyEffect effect) {
        found.addOnce(effect.provision().speaksFor(effect.inWords()));
        return effect.inWords(sentence.term());
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
