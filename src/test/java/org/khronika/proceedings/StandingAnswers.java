package org.khronika.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.khronika.values.Penalty;

/** What cases in YAML say of how the law stands with the accused on a day: see {@code specs/proceedings/standing.yaml}. */
public final class StandingAnswers {

    private static final Map<String, Function<Standing, Object>> ASKED = Map.ofEntries(
            Map.entry("state", Standing::inWords),
            Map.entry("certain", standing -> standing.isCertain() ? "yes" : "no"),
            Map.entry("deprived", standing -> standing.isDeprived().name()),
            Map.entry("heldSince", StandingAnswers::heldSince),
            Map.entry("liberty", standing -> standing.latest().liberty().name()),
            Map.entry("stage", standing -> standing.latest().stage().name()),
            Map.entry("charges", standing -> standing.latest().charges()),
            Map.entry(
                    "sentence",
                    standing -> judgment(standing)
                            .map(judgment -> judgment.penalties().stream()
                                    .map(Penalty::code)
                                    .toList())
                            .orElse(List.of())),
            Map.entry(
                    "final",
                    standing -> judgment(standing)
                            .map(judgment -> judgment.finality().name())
                            .orElse("none")),
            Map.entry("who", standing -> standing.subject().groupInWords()),
            Map.entry("count", standing -> String.valueOf(standing.subject().count())));

    private static String heldSince(Standing standing) {
        return standing.latest()
                .custody()
                .deprivation()
                .map(spell -> String.valueOf(spell.begun().step().when()))
                .orElse("not held");
    }

    private static Optional<Judgment> judgment(Standing standing) {
        return Optional.ofNullable(standing.latest().judgment());
    }

    private StandingAnswers() {}

    /** Compares the standing of everybody accused with what is said: one map of answers, or a list of them. */
    public static void check(Proceeding proceeding, LocalDate on, Object said) {
        check(Standing.of(proceeding, on), said instanceof List<?> each ? each : List.of(said));
    }

    private static void check(List<Standing> standings, List<?> said) {
        assertThat(standings).hasSameSizeAs(said);
        for (int n = 0; n < said.size(); n++) {
            Standing standing = standings.get(n);
            ((Map<?, ?>) said.get(n))
                    .forEach((what, expected) -> assertThat(Objects.requireNonNull(ASKED.get(what), what::toString)
                                    .apply(standing))
                            .as("%s of %s", what, standing.subject())
                            .isEqualTo(expected));
        }
    }
}
