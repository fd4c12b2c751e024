package org.khronika.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.OnTheDemo;
import org.khronika.records.SourceClaim;
import org.khronika.records.Stored;
import org.khronika.records.WithSourceClaims;
import org.khronika.review.Reviewed;
import org.khronika.sources.CrossReference;
import org.khronika.sources.Document;
import org.khronika.sources.Material;
import org.khronika.sources.PointsTo;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The update as a document, and what it points to. */
@DatabaseTest
@OnTheDemo
class DemoSourcesTest {

    private static final Path GOLD = Path.of("../shared/kazakhstan/gold.json");

    @Autowired
    Reviewed reviewed;

    private <T extends Record> List<T> bodies(Class<T> type) {
        return reviewed.list().stream()
                .map(Stored::body)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** What somebody states stands in one paragraph or two; the others of the record say nothing of it. */
    @Test
    void whatIsStatedIsCitedToTheParagraphsThatHaveIt() {
        List<String> bare = new ArrayList<>();
        reviewed.list().stream()
                .filter(record -> record.body() instanceof WithSourceClaims
                        && record.citations().stream()
                                        .filter(cited -> cited.field() == null)
                                        .count()
                                > 1)
                .forEach(record -> {
                    List<SourceClaim> claims = ((WithSourceClaims) record.body()).sourceClaims();
                    for (int n = 0; n < claims.size(); n++) {
                        String field = "sourceClaims[" + n + "]";
                        if (record.citations().stream().noneMatch(cited -> field.equals(cited.field()))) {
                            bare.add(record.address() + " " + claims.get(n).states());
                        }
                    }
                });
        assertThat(bare).isEmpty();
    }

    private Document update() {
        return bodies(Document.class).stream()
                .filter(document -> document.title().startsWith("Widespread impunity"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theUpdateSaysWhatADocumentOfItsKindSays() {
        assertThat(update().material()).isEqualTo(Material.COUNTRY_UPDATE);
        assertThat(update().programme()).isEqualTo("CIVICUS Monitor");
        assertThat(update().authors()).hasSize(2);
        assertThat(update().country()).isNotNull();
        assertThat(update().version()).contains("bureau.kz");
        assertThat(bodies(Document.class)).hasSize(4);
    }

    @Test
    void theUpdateHasThePeriodAndTheSectionsThatItHas() throws IOException {
        assumeTrue(Files.exists(GOLD), "The facts of the update are not beside this checkout.");
        JsonNode told = JsonMapper.shared().readTree(GOLD).get("document");
        UpdateText text = UpdateText.read();

        assertThat(String.valueOf(update().date()))
                .isEqualTo(told.get("published").asString());
        assertThat(update().link()).isEqualTo(told.get("canonical_url").asString());
        assertThat(String.valueOf(update().period()))
                .isEqualTo(month(told.get("period").get("start")) + "/"
                        + month(told.get("period").get("end")));
        assertThat(update().sections()).hasSize(told.get("sections").size());
        for (JsonNode section : told.get("sections")) {
            assertThat(update().section(section.get("name").asString()))
                    .as(section.get("name").asString())
                    .hasValueSatisfying(found -> {
                        assertThat(found.partOf() == null)
                                .isEqualTo(section.get("level").asInt() == 1);
                        assertThat(found.paragraph())
                                .isEqualTo(section.get("body").get(0).asInt());
                        assertThat(found.until()).isEqualTo(text.lastBefore(following(told.get("sections"), section)));
                    });
        }
    }

    /** The line of the next heading that is not within the section; far below the end for the last. */
    private static int following(JsonNode sections, JsonNode section) {
        return StreamSupport.stream(sections.spliterator(), false)
                .filter(other -> other.get("line").asInt() > section.get("line").asInt()
                        && other.get("level").asInt() <= section.get("level").asInt())
                .mapToInt(other -> other.get("line").asInt())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    @Test
    void allThirteenCrossReferencesAreOnRecordAtTheirPlace() {
        List<CrossReference> references = bodies(CrossReference.class);
        assertThat(references).hasSize(13);
        assumeTrue(Files.exists(GOLD), "The facts of the update are not beside this checkout.");
        JsonNode told = JsonMapper.shared().readTree(GOLD).get("cross_references");
        assertThat(references).hasSize(told.size());
        Map<String, PointsTo> kinds = Map.of(
                "previous_update", PointsTo.EARLIER_UPDATE,
                "internal", PointsTo.SECTION,
                "external_report", PointsTo.EXTERNAL_REPORT);
        for (JsonNode one : told) {
            assertThat(references).as(one.toString()).anySatisfy(reference -> {
                assertThat(reference.where())
                        .isEqualTo("paragraph " + one.get("line").asInt());
                assertThat(reference.phrase()).isEqualTo(one.get("phrase").asString());
                assertThat(reference.kind()).isEqualTo(kinds.get(one.get("kind").asString()));
                assertThat(String.valueOf(reference.section()))
                        .isEqualToIgnoringCase(one.path("target").asString("null"));
            });
        }
    }

    private static String month(JsonNode day) {
        return day.asString().substring(0, 7);
    }
}
