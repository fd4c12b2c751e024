package org.khronika.legislation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.khronika.legislation.StatutoryPenalty.PenaltyRole;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pack says what the facts say that it was written from, where those are at hand. */
class KazakhstanLawTest {

    private static final Path FACTS = Path.of("../shared/kazakhstan/law.json");

    private static final Map<String, String> KINDS = Map.of(
            "deprivation_of_freedom", "imprisonment",
            "restriction_of_freedom", "restricted freedom",
            "administrative_expulsion", "expulsion");

    private static final Map<PenaltyRole, String> ROLES = Map.of(
            PenaltyRole.ALTERNATIVE, "main",
            PenaltyRole.ALWAYS_ADDED, "additional_mandatory",
            PenaltyRole.MAY_BE_ADDED, "additional_optional",
            PenaltyRole.ADDED, "additional_unclear");

    /** The facts leave open when the articles on torture changed; the pack says between which days it was. */
    private static final String DATED_BY_US = "146";

    @TestFactory
    Stream<DynamicTest> thePackSaysWhatTheFactsSay() throws IOException {
        assumeTrue(Files.exists(FACTS), "There is no " + FACTS + " beside the checkout to compare with.");
        List<Provision> provisions = PackFile.read("kz").provisions();
        JsonNode rows =
                JsonMapper.builder().build().readTree(Files.readString(FACTS)).path("articles");
        assertThat(rows).hasSameSizeAs(provisions);
        return rows.valueStream()
                .map(row -> DynamicTest.dynamicTest(name(row), () -> {
                    Provision provision = provisions.stream()
                            .filter(one -> name(one).equals(name(row)))
                            .findFirst()
                            .orElseThrow();
                    compare(row, provision);
                }));
    }

    private static void compare(JsonNode row, Provision provision) {
        ArticleTitles titles = provision.titles();
        assertThat(titles.english()).isEqualTo(row.path("title_en").asString());
        assertThat(titles.russian()).isEqualTo(title(row, "title_ru"));
        assertThat(titles.kazakh()).isEqualTo(title(row, "title_kk"));
        assertThat(titles.unread().contains("ru"))
                .isEqualTo(titles.russian() != null
                        && !row.path("title_ru_verified").asBoolean());
        assertThat(titles.unread().contains("kk"))
                .isEqualTo(titles.kazakh() != null
                        && !row.path("title_kk_verified").asBoolean());
        assertThat(provision.what().english()).isEqualTo(row.path("what").asString());
        assertThat(provision.verified()).isEqualTo(row.path("verified").asBoolean());
        assertThat(
                        provision.gravity() == null
                                ? null
                                : provision.gravity().name().toLowerCase(java.util.Locale.ROOT))
                .isEqualTo(text(row, "gravity"));
        if (!provision.article().number().equals(DATED_BY_US)) {
            assertThat(provision.from() == null ? null : provision.from().edtf())
                    .isEqualTo(text(row, "valid_from"));
            assertThat(provision.to() == null ? null : provision.to().edtf()).isEqualTo(text(row, "valid_to"));
        }
        assertThat(
                        provision.source().redaction() == null
                                ? null
                                : provision.source().redaction().toString())
                .isEqualTo(text(row, "redaction_seen"));
        assertThat(provision.penalties().stream().map(KazakhstanLawTest::line).toList())
                .containsExactlyInAnyOrderElementsOf(lines(row.path("penalty")));
    }

    private static List<String> lines(JsonNode penalties) {
        List<String> lines = new ArrayList<>();
        penalties.forEach(penalty -> {
            String type = penalty.path("type").asString();
            boolean counted = !penalty.path("max").isNull();
            lines.add(String.join(
                    " ",
                    penalty.path("kind").asString(),
                    KINDS.getOrDefault(type, type.replace('_', ' ')),
                    penalty.path("min").asString("null"),
                    penalty.path("max").asString("null"),
                    counted ? penalty.path("unit").asString() : "null",
                    penalty.path("subject").asString("individual").replace("npo", "non_commercial_organisation"),
                    penalty.path("verified").asString("true")));
        });
        return lines;
    }

    private static String line(StatutoryPenalty penalty) {
        String whom = penalty.whom() == StatutoryPenalty.ForWhom.PERSON
                ? "individual"
                : penalty.whom().name().toLowerCase(java.util.Locale.ROOT);
        return String.join(
                " ",
                String.valueOf(ROLES.get(penalty.role())),
                penalty.kind().label(),
                String.valueOf(penalty.least()),
                String.valueOf(penalty.most()),
                String.valueOf(penalty.unit()),
                whom,
                String.valueOf(penalty.read()));
    }

    private static @Nullable String title(JsonNode row, String key) {
        String title = text(row, key);
        if (title == null || title.startsWith("Title not noted") || title.equals("Short form only")) {
            return null;
        }
        return title.replaceAll(" ?\\((?:short form|beginning|end of the title)\\)$", "");
    }

    private static @Nullable String text(JsonNode row, String key) {
        return row.path(key).isNull() ? null : row.path(key).asString();
    }

    private static String name(JsonNode row) {
        String part = row.path("part").asString();
        return row.path("code").asString() + " " + row.path("article").asString()
                + (part.equals("-") ? "" : "(" + part + ")");
    }

    private static String name(Provision provision) {
        return provision.article().inWords().english();
    }
}
