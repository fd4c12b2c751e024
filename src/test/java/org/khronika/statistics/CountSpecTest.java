package org.khronika.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.khronika.YamlCases;
import org.khronika.incidents.Incident;
import org.khronika.incidents.Kept;
import org.khronika.records.Quantified;
import org.khronika.records.Shape;
import org.khronika.records.Stored;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.values.WrongValue;
import org.khronika.words.Phrase;

/** What a definition of a number counts, as cases that a monitor can read. */
class CountSpecTest {

    private static final YamlCases CASES = YamlCases.of("/specs/statistics/counts.yaml");

    /** Incidents, and what of them can be added up. */
    private static final CountDefinition.Kinds INCIDENTS = new CountDefinition.Kinds() {
        @Override
        public Shape shape(RecordKind kind) {
            return Shape.of(Incident.class);
        }

        @Override
        public List<Quantified<?>> quantities(RecordKind kind) {
            return List.of(
                    new Quantified<>("peopleHit", Phrase.phrase("incidents.quantity.people-hit"), Incident::peopleHit),
                    new Quantified<>(
                            "peopleDetained",
                            Phrase.phrase("incidents.quantity.people-detained"),
                            Incident::peopleDetained));
        }
    };

    private static final CountResult.Told TOLD = new CountResult.Told() {
        @Override
        public @Nullable PartialDate when(Stored<?> record) {
            return ((Incident) record.body()).when();
        }

        @Override
        public @Nullable RecordRef where(Stored<?> record) {
            return ((Incident) record.body()).place();
        }

        @Override
        public boolean mayBeSeveral(Stored<?> record) {
            return ((Incident) record.body()).mayBeSeveral();
        }
    };

    private static List<Stored<?>> incidents() {
        return CASES.rows("incidents").stream()
                .<Stored<?>>map(row -> {
                    Map<String, Object> answers = new LinkedHashMap<>();
                    answers.put("title", row.get("address"));
                    answers.put("acts", List.of(constant(row.get("acts"))));
                    answers.put("freedoms", List.of(constant(row.get("freedoms"))));
                    if (!row.get("when").isEmpty()) {
                        answers.put("when", row.get("when"));
                    }
                    if (!row.get("kind").isEmpty()) {
                        answers.put("kind", constant(row.get("kind")));
                    }
                    if (!row.get("times").isEmpty()) {
                        answers.put("attacks", List.of(Map.of("on", "SITE", "times", row.get("times"))));
                    }
                    if (!row.get("people").isEmpty()) {
                        answers.put(
                                "parties",
                                List.of(Map.of("group", "people", "role", "VICTIM", "count", row.get("people"))));
                    }
                    return Kept.of(row.get("address"), Incident.class, answers);
                })
                .toList();
    }

    private static String constant(String code) {
        return code.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    @TestFactory
    Stream<DynamicTest> aDefinitionCountsWhatItSays() {
        List<Stored<?>> incidents = incidents();
        return CASES.rows("counts").stream()
                .map(row -> DynamicTest.dynamicTest(row.get("what"), () -> {
                    CountResult result =
                            CountResult.of(CountDefinition.of(row.get("definition"), INCIDENTS), incidents, TOLD);
                    assertThat(result.number().map(Quantity::code).orElse("not known"))
                            .isEqualTo(row.get("number"));
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatIsNoDefinitionIsRefusedWithASentence() {
        return CASES.rows("refused").stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get("definition"),
                        () -> assertThatThrownBy(() -> CountDefinition.of(row.get("definition"), INCIDENTS))
                                .isInstanceOf(WrongValue.class)
                                .hasMessageContaining(row.get("says"))));
    }
}
