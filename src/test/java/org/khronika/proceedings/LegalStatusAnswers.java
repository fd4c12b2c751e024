package org.khronika.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.khronika.values.Penalty;
import org.khronika.words.Sayable;

/** What cases in YAML say of how the law stands with the accused on a day: see {@code specs/proceedings/legal-status.yaml}. */
public final class LegalStatusAnswers {

    private static final Map<String, Function<LegalStatus, Object>> ASKED = Map.ofEntries(
            Map.entry("state", status -> status.inWords().english()),
            Map.entry("certain", status -> status.isCertain() ? "yes" : "no"),
            Map.entry("deprived", status -> status.isDeprived().name()),
            Map.entry("heldSince", LegalStatusAnswers::heldSince),
            Map.entry("liberty", status -> status.latest().liberty().name()),
            Map.entry("stage", status -> status.latest().stage().name()),
            Map.entry(
                    "charges",
                    status -> status.latest().charges().stream()
                            .map(Sayable::english)
                            .toList()),
            Map.entry(
                    "sentence",
                    status -> judgment(status)
                            .map(judgment -> judgment.penalties().stream()
                                    .map(Penalty::code)
                                    .toList())
                            .orElse(List.of())),
            Map.entry(
                    "final",
                    status -> judgment(status)
                            .map(judgment -> judgment.finality().name())
                            .orElse("none")),
            Map.entry("who", status -> status.subject().groupInWords().english()),
            Map.entry("count", status -> String.valueOf(status.subject().count())));

    private static String heldSince(LegalStatus status) {
        return status.latest()
                .custody()
                .deprivation()
                .map(spell -> String.valueOf(spell.begun().step().when()))
                .orElse("not held");
    }

    private static Optional<Judgment> judgment(LegalStatus status) {
        return Optional.ofNullable(status.latest().judgment());
    }

    private LegalStatusAnswers() {}

    /** Compares the legal status of everybody accused with what is said: one map of answers, or a list of them. */
    public static void check(Proceeding proceeding, LocalDate on, Object said) {
        check(LegalStatus.of(proceeding, on), said instanceof List<?> each ? each : List.of(said));
    }

    private static void check(List<LegalStatus> statuses, List<?> said) {
        assertThat(statuses).hasSameSizeAs(said);
        for (int n = 0; n < said.size(); n++) {
            LegalStatus status = statuses.get(n);
            ((Map<?, ?>) said.get(n))
                    .forEach((what, expected) -> assertThat(Objects.requireNonNull(ASKED.get(what), what::toString)
                                    .apply(status))
                            .as("%s of %s", what, status.subject())
                            .isEqualTo(expected));
        }
    }
}
