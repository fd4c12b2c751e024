package org.khronika.rules;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.rules.AmnestyRules.NotRequired;
import org.khronika.values.Known;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/** Compares decisions with the rule. */
record Departures(AmnestyRules rules) {

    Departure of(AmnestyDecision decision, Conclusion answer) {
        return decision.applied() ? applied(answer) : refused(decision.ground(), answer);
    }

    private static Departure applied(Conclusion answer) {
        return switch (answer.verdict()) {
            case ELIGIBLE -> new Departure(Known.NO, phrase("rules.departure.applied"));
            case NOT_ELIGIBLE ->
                new Departure(
                        Known.YES, phrase("rules.departure.applied-although").with("reason", against(answer)));
            case DEPENDS -> open(phrase("rules.departure.applied-open"), answer);
        };
    }

    private Departure refused(@Nullable String ground, Conclusion answer) {
        Optional<LegalBasis> invented = notRequired(ground);
        if (invented.isPresent() && answer.verdict() != Conclusion.Eligibility.NOT_ELIGIBLE) {
            return new Departure(
                    Known.YES,
                    refused("rules.departure.no-such-condition", ground)
                            .with("rule", invented.get().rule().small()));
        }
        return switch (answer.verdict()) {
            case ELIGIBLE ->
                new Departure(
                        Known.YES,
                        refused("rules.departure.refused-although", ground)
                                .with("effect", Objects.requireNonNull(answer.effect())));
            case NOT_ELIGIBLE -> refusedRightly(ground, answer);
            case DEPENDS -> open(refused("rules.departure.refused-open", ground), answer);
        };
    }

    private Departure refusedRightly(@Nullable String ground, Conclusion answer) {
        Optional<AmnestyExclusion> named = exclusion(ground);
        boolean holds = named.isEmpty()
                || answer.reasons(Reason.Side.AGAINST).stream()
                        .anyMatch(reason -> reason.sentence()
                                .english()
                                .startsWith(named.get().provision().rule().english()));
        return holds
                ? new Departure(Known.NO, phrase("rules.departure.refused").with("reason", against(answer)))
                : new Departure(
                        Known.YES,
                        refused("rules.departure.another-ground", ground).with("reason", against(answer)));
    }

    private Optional<AmnestyExclusion> exclusion(@Nullable String ground) {
        return rules.excluded().stream()
                .filter(rule -> rule.provision().rule().english().equalsIgnoreCase(ground))
                .findFirst();
    }

    private Optional<LegalBasis> notRequired(@Nullable String ground) {
        String words = ground == null ? "" : ground.toLowerCase(Locale.ROOT);
        return rules.notRequired().stream()
                .filter(rule -> rule.provision().rule().english().equalsIgnoreCase(words)
                        || rule.words().stream().anyMatch(words::contains))
                .map(NotRequired::provision)
                .findFirst();
    }

    private static Departure open(Phrase decision, Conclusion answer) {
        return new Departure(Known.UNKNOWN, decision.with("missing", Sayable.sentences(answer.missing())));
    }

    /** A sentence that says the ground of a refusal in brackets where one was given. */
    private static Phrase refused(String key, @Nullable String ground) {
        return phrase(key)
                .with(
                        "refused",
                        ground == null
                                ? phrase("rules.departure.was-refused")
                                : phrase("rules.departure.was-refused-on").with("ground", ground));
    }

    /** The first reason against, a verified one if there is one. */
    private static Sayable against(Conclusion answer) {
        List<Reason> against = answer.reasons(Reason.Side.AGAINST);
        return against.stream()
                .filter(Reason::verified)
                .findFirst()
                .orElse(against.getFirst())
                .inWords();
    }
}
