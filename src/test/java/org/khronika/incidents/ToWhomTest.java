package org.khronika.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.khronika.YamlCases;
import org.khronika.people.Organisation;
import org.khronika.people.Person;
import org.khronika.values.RecordRef;

/** As whom something happened to somebody; the cast is invented. */
class ToWhomTest {

    private static final Map<String, String> ADDRESSES = Map.of(
            "elia", "KZ-N-2023-480147",
            "yelkin", "KZ-N-2023-480148",
            "qorgas", "KZ-O-2023-480149",
            "tendik", "KZ-O-2023-480150",
            "bureau", "KZ-O-2023-480151");

    private static final Map<String, Record> SHOWN = Map.of(
            address("elia"),
            Kept.of(
                            address("elia"),
                            Person.class,
                            Map.of(
                                    "names", List.of(Map.of("text", "Әлия Қорғасова", "kind", "MAIN")),
                                    "roles",
                                            List.of(
                                                    Map.of("role", "журналистка"),
                                                    Map.of(
                                                            "role",
                                                            "қозғалыс мүшесі",
                                                            "organisation",
                                                            address("tendik")))))
                    .body(),
            address("qorgas"),
            organisation("«Қорғас» басылымы", "MEDIA"),
            address("tendik"),
            organisation("Движение «Теңдік»", "MOVEMENT"),
            address("bureau"),
            organisation("Бюро", "STATE_BODY"));

    private static String address(String key) {
        return ADDRESSES.getOrDefault(key, key);
    }

    private static Record organisation(String name, String kind) {
        return Kept.of(
                        "KZ-O-2023-480149",
                        Organisation.class,
                        Map.of("names", List.of(Map.of("text", name, "kind", "MAIN")), "kind", kind))
                .body();
    }

    @TestFactory
    Stream<DynamicTest> itIsWhatTheRecordOfTheIncidentSays() {
        return YamlCases.of("/specs/incidents/to-whom.yaml").trees("cases").stream()
                .map(given -> DynamicTest.dynamicTest(String.valueOf(given.get("case")), () -> check(given)));
    }

    private static void check(Map<?, ?> given) {
        Map<String, Object> incident = new LinkedHashMap<>(Map.of("title", "Оқиға"));
        for (String list : List.of("parties", "attacks")) {
            if (given.get(list) instanceof List<?> rows) {
                incident.put(
                        list,
                        rows.stream().map(row -> addressed((Map<?, ?>) row)).toList());
            }
        }
        assertThat(ToWhom.of(
                                Kept.of("KZ-I-2023-480147", Incident.class, incident)
                                        .body(),
                                ToWhomTest::shown)
                        .stream()
                        .map(HitAs::name))
                .isEqualTo(given.get("groups"));
    }

    private static Map<String, Object> addressed(Map<?, ?> row) {
        Map<String, Object> answers = new LinkedHashMap<>();
        row.forEach((answer, value) ->
                answers.put(String.valueOf(answer), value instanceof String key ? address(key) : value));
        return answers;
    }

    private static Optional<Record> shown(RecordRef address) {
        return Optional.ofNullable(SHOWN.get(address.address()));
    }
}
