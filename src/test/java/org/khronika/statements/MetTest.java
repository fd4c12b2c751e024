package org.khronika.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.khronika.YamlCases;
import org.khronika.incidents.Kept;

/** How a call was met; the cast is invented. */
class MetTest {

    private static final List<String> OF_A_STATEMENT = List.of("response", "cameOfIt");

    @TestFactory
    Stream<DynamicTest> noResponseIsKnownOnlyWhereNothingIsOnRecord() {
        return YamlCases.of("/specs/statements/met.yaml").trees("cases").stream()
                .map(given -> DynamicTest.dynamicTest(String.valueOf(given.get("case")), () -> check(given)));
    }

    private static void check(Map<?, ?> given) {
        Map<String, Object> call = new LinkedHashMap<>(Map.of("gist", "Әлия Қорғасова босатылсын", "kind", "CALL"));
        OF_A_STATEMENT.stream()
                .filter(given::containsKey)
                .forEach(answer -> call.put(answer, String.valueOf(given.get(answer))));
        List<?> partOf = given.get("partOf") instanceof List<?> letters ? letters : List.of();
        Met met = Met.of(
                Kept.of("KZ-S-2023-480147", Statement.class, call).body(),
                partOf.stream().map(letter -> letter((Map<?, ?>) letter)).toList());
        assertThat(met.name()).isEqualTo(given.get("met"));
    }

    private static Intervention letter(Map<?, ?> given) {
        Map<String, Object> letter = new LinkedHashMap<>(Map.of("title", "Письмо за Әлию Қорғасову"));
        given.forEach((answer, value) -> letter.put(String.valueOf(answer), String.valueOf(value)));
        return Kept.of("KZ-T-2023-480147", Intervention.class, letter).body();
    }
}
