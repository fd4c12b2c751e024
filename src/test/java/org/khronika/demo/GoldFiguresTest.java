package org.khronika.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.khronika.values.Quantity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every figure of the demo says what the update's facts say: the number, how vague it is, its parts, its speaker, its time, its place. */
class GoldFiguresTest {

    private static final Path GOLD = Path.of("../shared/kazakhstan/gold.json");
    private static final Set<String> EXACT_TIMES = Set.of("day", "interval", "month_range");

    /**
     * Examples of assemblies: paragraph 93 of the update says of all of them that they rest on the monitoring of KIBHR and on media reports.
     * The file of facts keeps that for some of them.
     */
    private static final Set<String> FROM_MONITORING = Set.of("F18", "F19", "F32", "F34");

    /** Rules for the election of March 2023: the update tells of it as still ahead, and the file of facts dates them by it. */
    private static final Set<String> AHEAD = Set.of("F24");

    /**
     * Told as ahead of the election of 19 March 2023. The file of facts takes the last day of the months that the update covers; nothing dates it closer
     * than that it was ahead.
     */
    private static final String BEFORE_THE_ELECTION = "F01";

    /** The file of facts takes the coalition that processed the complaints for who states their number; the update states it itself. */
    private static final Set<String> PROCESSED_BY_IT = Set.of("F09");

    /** The file takes the police for whoever identified the accomplices; the update names no speaker (¶143). */
    private static final Set<String> WITHOUT_SPEAKER = Set.of("F22");

    private static final String MONITORING = "the update, from the monitoring of KIBHR and from media";

    private static String name(Map<?, ?> figure) {
        return text(figure, "key").substring(0, 3).toUpperCase(Locale.ROOT);
    }

    @TestFactory
    Stream<DynamicTest> everyFigureSaysWhatTheFactsSay() {
        assumeTrue(Files.exists(GOLD), "The facts of the update are not beside this checkout.");
        List<Map<?, ?>> demo =
                YamlCases.of("/demo/kazakhstan/figures.yaml", "figures").trees("figures");
        JsonNode facts = JsonMapper.shared().readTree(GOLD).get("official_figures");
        assertThat(demo).hasSize(35).hasSize(facts.size());
        return facts.values().stream().map(fact -> {
            String id = fact.get("id").asString();
            Map<?, ?> one = demo.stream()
                    .filter(figure -> name(figure).equals(id))
                    .findFirst()
                    .orElseThrow();
            return DynamicTest.dynamicTest(
                    id + " " + fact.get("measure").asString(),
                    () -> compare(fact, paragraphs(one), (Map<?, ?>) Objects.requireNonNull(one.get("body"))));
        });
    }

    private static List<Integer> paragraphs(Map<?, ?> figure) {
        return ((List<?>) Objects.requireNonNull(figure.get("paragraphs")))
                .stream()
                        .map(paragraph -> Integer.valueOf(paragraph.toString()))
                        .toList();
    }

    private static void compare(JsonNode fact, List<Integer> paragraphs, Map<?, ?> body) {
        assertThat(paragraphs)
                .containsAll(
                        fact.get("para").values().stream().map(JsonNode::asInt).toList());
        if (FROM_MONITORING.contains(fact.get("id").asString())) {
            assertThat(text(body, "speaker")).isEqualTo(MONITORING);
            assertThat(text(body, "speakerKind")).isEqualTo("UNATTRIBUTED");
        } else if (WITHOUT_SPEAKER.contains(fact.get("id").asString())) {
            assertThat(text(body, "speakerKind")).isEqualTo("UNATTRIBUTED");
        } else if (PROCESSED_BY_IT.contains(fact.get("id").asString())) {
            assertThat(text(body, "speakerKind")).isEqualTo("UNATTRIBUTED");
            speaker("document", text(body, "speaker"));
        } else {
            // The file takes the party for whoever reported it; the update says only "reportedly".
            if (!text(body, "speaker").contains("reportedly")) {
                assertThat(text(body, "speakerKind"))
                        .isEqualTo(fact.get("claimant_type").asString().toUpperCase(Locale.ROOT));
            }
            speaker(fact.get("claimant").asString(), text(body, "speaker"));
        }
        number(fact, body);
        PartialDate asOf = PartialDate.parse(text(body, "asOf"));
        if (AHEAD.contains(fact.get("id").asString())) {
            assertThat(asOf.latest().orElseThrow())
                    .isBefore(day(fact.get("as_of").get("start")));
        } else if (fact.get("id").asString().equals(BEFORE_THE_ELECTION)) {
            assertThat(asOf).isEqualTo(PartialDate.parse("../2023-03-18"));
        } else {
            time(fact.get("as_of"), asOf);
        }
    }

    /** Who is named there is named here; where nobody is, nobody is made up. */
    private static void speaker(String claimant, String speaker) {
        if (claimant.equals("document")) {
            assertThat(speaker).isEqualTo("the update, without a speaker");
        } else {
            List<String> words = Stream.of(claimant.split("[^\\p{L}]+"))
                    .filter(word -> word.length() > 4)
                    .toList();
            assertThat(words).anyMatch(speaker::contains);
        }
    }

    private static void number(JsonNode fact, Map<?, ?> body) {
        JsonNode value = fact.get("value");
        String comparator = fact.get("comparator").asString();
        List<Long> parts = new ArrayList<>();
        if (fact.get("breakdown").isObject()) {
            fact.get("breakdown").values().stream()
                    .filter(JsonNode::isNumber)
                    .forEach(part -> parts.add(part.asLong()));
        }
        if (comparator.equals("range")) {
            assertThat(text(body, "value")).isEqualTo(value.asString().replace("-", ".."));
        } else if (value.isString()) {
            assertThat(body.get("stated")).isEqualTo(value.asString());
            assertThat(body.get("value")).isNull();
        } else if (body.get("of") != null) {
            assertThat(text(body, "of")).isEqualTo("=" + value.asLong());
            assertThat(text(body, "value")).isEqualTo("=" + parts.getFirst());
        } else {
            assertThat(Quantity.parse(text(body, "value")).code()).isEqualTo(comparator + value.asLong());
            parts(parts, body);
        }
        if (fact.get("unit").asString().matches("percent|years|EUR")) {
            assertThat(text(body, "unit")).isEqualTo(fact.get("unit").asString());
        }
    }

    private static void parts(List<Long> parts, Map<?, ?> body) {
        if (body.get("parts") instanceof List<?> ours) {
            assertThat(ours.stream().map(part -> text((Map<?, ?>) part, "value")))
                    .isEqualTo(parts.stream().map(part -> "=" + part).toList());
        } else {
            String context = String.valueOf(body.get("context"));
            parts.stream()
                    .filter(part -> !text(body, "value").contains(part.toString()))
                    .forEach(part -> assertThat(context).containsAnyOf(part.toString(), part == 5 ? "five" : "?"));
        }
    }

    static void time(JsonNode fact, PartialDate ours) {
        LocalDate start = day(fact.get("start"));
        LocalDate end = day(fact.get("end"));
        if (start == null || end == null) {
            return;
        }
        LocalDate from = ours.earliest().orElse(LocalDate.MIN);
        LocalDate to = ours.latest().orElse(LocalDate.MAX);
        if (EXACT_TIMES.contains(fact.get("precision").asString())
                && !ours.edtf().contains("~")) {
            assertThat(List.of(from, to)).isEqualTo(List.of(start, end));
        } else {
            assertThat(from).isBeforeOrEqualTo(end);
            assertThat(to).isAfterOrEqualTo(start);
        }
        if (fact.get("precision").asString().equals("approx")) {
            assertThat(ours.isDay()).isFalse();
        }
    }

    private static @Nullable LocalDate day(JsonNode node) {
        return node.isNull() ? null : LocalDate.parse(node.asString());
    }

    private static String text(Map<?, ?> body, String name) {
        return Objects.requireNonNull(body.get(name), name).toString();
    }
}
