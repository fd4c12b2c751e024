package org.khronika.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.khronika.YamlCases;
import org.khronika.incidents.Incident;
import org.khronika.incidents.Kept;
import org.khronika.records.Stored;

/** When an incident is solved, as cases that a monitor can read. */
class SolvedSpecTest {

    private static final String INCIDENT = "KZ-I-2023-0001";
    private static final String CASE = "KZ-P-2023-0001";

    @TestFactory
    Stream<DynamicTest> aCourtSolvesAndNobodyElse() {
        return YamlCases.of("/specs/incidents/solved.yaml").trees("cases").stream()
                .map(one -> DynamicTest.dynamicTest(text(one, "name"), () -> solved(one)));
    }

    private static void solved(Map<?, ?> one) {
        String about = one.containsKey("about") ? text(one, "about") : "this";
        Stored<Incident> incident = incident(about.equals("investigation"), one.get("inRelation"));
        Stored<Proceeding> proceeding = Kept.of(CASE, Proceeding.class, answers(one, about));
        Stored<Proceeding> told =
                proceeding.with(proceeding.body().withSteps(CaseSteps.of(Objects.requireNonNull(one.get("steps")))));
        LocalDate day = LocalDate.parse(one.containsKey("on") ? text(one, "on") : "2024-01-01");
        assertThat(Convictions.solve(incident, CasesAbout.among(List.of(told)), day))
                .hasToString(text(one, "solved"));
    }

    private static Stored<Incident> incident(boolean namesTheCase, @Nullable Object inRelation) {
        Map<String, Object> attack = new LinkedHashMap<>(Map.of("on", "HOME"));
        if (namesTheCase) {
            attack.put("investigation", CASE);
        }
        List<Map<String, Object>> parties = new ArrayList<>(List.of(
                Map.of("who", "KZ-N-2022-0001", "role", "VICTIM"),
                Map.of(
                        "group",
                        "a man",
                        "role",
                        inRelation == null ? "ALLEGED_PERPETRATOR" : "CONVICTED_IN_RELATION")));
        if (inRelation != null) {
            parties.add(Map.of("who", inRelation, "role", "CONVICTED_IN_RELATION"));
        }
        return Kept.of(
                INCIDENT,
                Incident.class,
                Map.of(
                        "title",
                        "An attack",
                        "when",
                        "2023-01-19",
                        "acts",
                        List.of("ARSON"),
                        "attacks",
                        List.of(attack),
                        "parties",
                        parties));
    }

    private static Map<String, Object> answers(Map<?, ?> one, String about) {
        String accused = text(one, "accused");
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("title", "A case");
        answers.put("kind", text(one, "kind"));
        answers.put(
                "people", List.of(Map.of(accused.startsWith("KZ-") ? "who" : "group", accused, "position", "ACCUSED")));
        answers.put(
                "incidents",
                switch (about) {
                    case "this" -> List.of(INCIDENT);
                    case "another" -> List.of("KZ-I-2023-0009");
                    default -> List.of();
                });
        return answers;
    }

    private static String text(Map<?, ?> tree, String key) {
        return Objects.requireNonNull(tree.get(key), key).toString();
    }
}
