package org.khronika.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.rules.AmnestyRules.NotRequired;
import org.khronika.values.Known;

/** Compares decisions with the rule. */
final class Departures {

    private final AmnestyRules rules;

    Departures(AmnestyRules rules) {
        this.rules = rules;
    }

    Departure of(AmnestyDecision decision, Conclusion answer) {
        return decision.applied() ? applied(answer) : refused(decision.ground(), answer);
    }

    private static Departure applied(Conclusion answer) {
        return switch (answer.verdict()) {
            case ELIGIBLE -> new Departure(Known.NO, "The amnesty was applied, as the law says.");
            case NOT_ELIGIBLE ->
                new Departure(
                        Known.YES, "The amnesty was applied although the law leaves this case out: " + against(answer));
            case DEPENDS -> open("The amnesty was applied", answer);
        };
    }

    private Departure refused(@Nullable String ground, Conclusion answer) {
        Optional<LegalBasis> invented = notRequired(ground);
        if (invented.isPresent() && answer.verdict() != Conclusion.Eligibility.NOT_ELIGIBLE) {
            return new Departure(
                    Known.YES,
                    "The amnesty was refused%s, but the law makes no such condition (%s)."
                            .formatted(given(ground), invented.get().rule().toLowerCase(Locale.ROOT)));
        }
        return switch (answer.verdict()) {
            case ELIGIBLE ->
                new Departure(
                        Known.YES,
                        "The amnesty was refused%s although, as far as is on record, the law grants it: %s"
                                .formatted(given(ground), answer.effect()));
            case NOT_ELIGIBLE -> refusedRightly(ground, answer);
            case DEPENDS -> open("The amnesty was refused" + given(ground), answer);
        };
    }

    private Departure refusedRightly(@Nullable String ground, Conclusion answer) {
        Optional<AmnestyExclusion> named = exclusion(ground);
        boolean holds = named.isEmpty()
                || answer.reasons(Reason.Side.AGAINST).stream()
                        .anyMatch(reason -> reason.sentence()
                                .startsWith(named.get().provision().rule()));
        return holds
                ? new Departure(Known.NO, "The amnesty was refused, as the law says: " + against(answer))
                : new Departure(
                        Known.YES,
                        "The amnesty was refused%s. That ground is not on record here, though the law leaves the case out on another: %s"
                                .formatted(given(ground), against(answer)));
    }

    private Optional<AmnestyExclusion> exclusion(@Nullable String ground) {
        return rules.excluded().stream()
                .filter(rule -> rule.provision().rule().equalsIgnoreCase(ground))
                .findFirst();
    }

    private Optional<LegalBasis> notRequired(@Nullable String ground) {
        String words = ground == null ? "" : ground.toLowerCase(Locale.ROOT);
        return rules.notRequired().stream()
                .filter(rule -> rule.provision().rule().equalsIgnoreCase(words)
                        || rule.words().stream().anyMatch(words::contains))
                .map(NotRequired::provision)
                .findFirst();
    }

    private static Departure open(String decision, Conclusion answer) {
        return new Departure(
                Known.UNKNOWN,
                decision + "; whether the law says so depends on what is not on record. "
                        + String.join(" ", answer.missing()));
    }

    private static String given(@Nullable String ground) {
        return ground == null ? "" : " (“" + ground + "”)";
    }

    /** The first reason against, a verified one if there is one. */
    private static String against(Conclusion answer) {
        List<Reason> against = answer.reasons(Reason.Side.AGAINST);
        return against.stream()
                .filter(Reason::verified)
                .findFirst()
                .orElse(against.getFirst())
                .inWords();
    }
}
