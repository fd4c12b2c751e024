package org.khronika.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khronika.records.Stored;

/** What the data file of incidents counts and calls an incident: only what the source does. */
class IncidentNumbersTest {

    private static final PlainNamer NAMER = new PlainNamer();

    private static String told(String column, Map<String, ?> answers) {
        Stored<Incident> incident = Kept.of("KZ-I-2022-0001", Incident.class, answers);
        return IncidentData.FIELDS.stream()
                .filter(field -> field.name().equals(column))
                .map(field -> field.value().apply(incident.body(), NAMER))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, ?> parcelFor(List<Map<String, String>> hit) {
        return Map.of("title", "A parcel", "acts", List.of("INTIMIDATION"), "parties", hit);
    }

    @Test
    void whereANewsroomIsHitBesideItsEditorNobodySaysHowManyPeopleItHappenedTo() {
        assertThat(told(
                        "people_hit",
                        parcelFor(List.of(
                                Map.of("who", "KZ-N-2022-0001", "role", "VICTIM"),
                                Map.of("who", "KZ-O-2022-0001", "role", "VICTIM")))))
                .isEmpty();
        assertThat(told("people_hit", parcelFor(List.of(Map.of("who", "KZ-N-2022-0001", "role", "VICTIM")))))
                .isEqualTo("1");
        assertThat(told(
                        "people_hit",
                        parcelFor(List.of(
                                Map.of("who", "KZ-N-2022-0001", "role", "VICTIM"),
                                Map.of("who", "KZ-O-2022-0001", "role", "VICTIM", "count", "=4")))))
                .isEqualTo("5");
    }

    @Test
    void howOftenIsANumberOnlyWhereTheSourceGivesOne() {
        assertThat(attackTimes("ARSON", "=6")).isEqualTo("6");
        assertThat(attackTimes("ARSON", ">=3")).isEqualTo(">=3");
        assertThat(attackTimes("ARSON", ">1")).isEmpty();
        assertThat(attackTimes("ARSON", ">=1")).isEmpty();
        assertThat(told(
                        "attack_times",
                        Map.of("title", "Fire", "acts", List.of("ARSON"), "attacks", List.of(Map.of()))))
                .isEqualTo("1");
    }

    @Test
    void aThreatIsNoAttack() {
        assertThat(attackTimes("THREAT", "=2")).isEmpty();
        assertThat(attackTimes("INTIMIDATION", "=1")).isEmpty();
    }

    private static String attackTimes(String act, String times) {
        return told(
                "attack_times",
                Map.of("title", "It", "acts", List.of(act), "attacks", List.of(Map.of("times", times))));
    }

    /** Who did it may be nobody knows whom, or the person themselves. */
    @Test
    void aSingleIncidentIsNotCalledAViolation() {
        assertThat(told("counts_as", Map.of("title", "Harm done to himself", "acts", List.of("SELF_HARM"))))
                .isEqualTo("single");
        assertThat(told("counts_as", Map.of("title", "Kept before", "kind", "VIOLATION")))
                .isEqualTo("single");
    }
}
