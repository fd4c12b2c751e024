package org.khronika.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.khronika.YamlCases;
import org.khronika.values.PartialDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Laws with their stages, elections, statements and context events of the demo stand where and when the update's facts place them. */
class GoldFactsTest {

    private static final Path GOLD = Path.of("../shared/kazakhstan/gold.json");

    /**
     * Where the file of facts has the day of something else: the protest for which permission was asked, and the events amid which the
     * case drew attention. Of asking no day is told, and the authors say the other in the update.
     */
    private static final Set<String> DAYS_OF_SOMETHING_ELSE =
            Set.of("L02 protest_requested", "L02 appeal_against", "S24");

    /** Told in words, because they are no stages: the draft bypassed the group, and the vote was still ahead. */
    private static final Set<String> NO_STAGES = Set.of("L02 working_group_discussion", "L06 first_application");

    /** The file of facts takes the promise of the government for that of the ministry, which indicated that it was ready to revise. */
    private static final Map<String, Integer> TOLD_APART = Map.of("statements", 1);

    private static Stream<DynamicTest> each(String file, String facts, Comparing comparing) {
        assumeTrue(Files.exists(GOLD), "The facts of the update are not beside this checkout.");
        List<Map<?, ?>> demo =
                YamlCases.of("/demo/kazakhstan/" + file + ".yaml", "all").trees("all");
        JsonNode all = JsonMapper.shared().readTree(GOLD).get(facts);
        assertThat(demo).hasSize(all.size() + TOLD_APART.getOrDefault(file, 0));
        return all.values().stream().map(fact -> {
            String id = fact.get("id").asString();
            Map<?, ?> one = demo.stream()
                    .filter(entry -> key(entry).equals(id))
                    .findFirst()
                    .orElseThrow();
            return DynamicTest.dynamicTest(facts + " " + id, () -> {
                assertThat(paragraphs(one)).containsAll(paragraphs(fact));
                comparing.compare(fact, (Map<?, ?>) Objects.requireNonNull(one.get("body")));
            });
        });
    }

    private interface Comparing {
        void compare(JsonNode fact, Map<?, ?> body);
    }

    /** l01 is L01 there; elections are counted from E0 there and from v1 here. */
    private static String key(Map<?, ?> entry) {
        String key = String.valueOf(entry.get("key"));
        return key.matches("v\\d-.*")
                ? "E" + (key.charAt(1) - '1')
                : key.substring(0, 3).toUpperCase(Locale.ROOT);
    }

    private static List<Integer> paragraphs(Map<?, ?> entry) {
        return ((List<?>) Objects.requireNonNull(entry.get("paragraphs")))
                .stream()
                        .map(paragraph -> Integer.valueOf(paragraph.toString()))
                        .toList();
    }

    private static List<Integer> paragraphs(JsonNode fact) {
        return fact.get("para").values().stream().map(JsonNode::asInt).toList();
    }

    private static void time(JsonNode fact, @Nullable Object ours) {
        if (ours == null) {
            assertThat(fact.get("precision").asString()).isNotIn("day", "month", "year", "interval");
        } else {
            GoldFiguresTest.time(fact, PartialDate.parse(ours.toString()));
        }
    }

    @TestFactory
    Stream<DynamicTest> lawsHaveTheStagesOfTheFacts() {
        return each("laws", "laws_and_bills", (fact, body) -> {
            List<JsonNode> stages = fact.get("stages").values().stream()
                    .filter(stage -> !NO_STAGES.contains(
                            fact.get("id").asString() + " " + stage.get("stage").asString()))
                    .toList();
            List<?> ours = body.get("stages") instanceof List<?> some ? some : List.of();
            assertThat(ours).hasSize(stages.size());
            for (int n = 0; n < stages.size(); n++) {
                Map<?, ?> stage = (Map<?, ?>) ours.get(n);
                if (!DAYS_OF_SOMETHING_ELSE.contains(fact.get("id").asString() + " "
                        + stages.get(n).get("stage").asString())) {
                    time(stages.get(n).get("date"), stage.get("when"));
                }
                assertThat(paragraphs(stage)).containsAll(paragraphs(stages.get(n)));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> electionsHaveTheDaysOfTheFacts() {
        return each("elections", "elections", (fact, body) -> {
            time(fact.get("date"), body.get("date"));
            if (fact.has("called")) {
                time(fact.get("called"), body.get("calledOn"));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> statementsHaveTheDaysOfTheFacts() {
        return each("statements", "statements", (fact, body) -> {
            if (!DAYS_OF_SOMETHING_ELSE.contains(fact.get("id").asString())) {
                time(fact.get("date"), body.get("said"));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> contextEventsHaveTheDaysOfTheFacts() {
        return each("context-events", "context_events", (fact, body) -> time(fact.get("date"), body.get("when")));
    }
}
