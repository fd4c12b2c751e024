package org.khronika.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.khronika.pages.RecordRegister;
import org.khronika.pages.RegisterPage;
import org.khronika.records.Stored;

/** What the data file of incidents counts and calls an incident: only what the source does. */
class IncidentNumbersTest {

    private static final PlainNamer NAMER = new PlainNamer();

    private static String told(String column, Map<String, ?> answers) {
        Stored<Incident> incident = Kept.of("KZ-I-2022-0001", Incident.class, answers);
        return new IncidentType()
                .data().stream()
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
    void whoseHomeIsGuardedIsNotCountedAsDetained() {
        assertThat(detained("AT_HOME")).isEmpty();
        assertThat(detained("SUMMONED")).isEmpty();
        assertThat(detained("TAKEN")).isEqualTo("14");
    }

    private static String detained(String how) {
        return told(
                "people_detained",
                Map.of(
                        "title",
                        "Үйлер: “homes”",
                        "parties",
                        List.of(Map.of("group", "members of a choir", "count", "=14", "role", "VICTIM")),
                        "detentions",
                        List.of(Map.of("how", how))));
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

    @Test
    void whatFollowedOnADetentionIsMarkedWhereTheSourceOnlyPassesItOn() {
        Map<String, ?> fined = Map.of(
                "title",
                "Рита fined",
                "certainty",
                "REPORTED",
                "detentions",
                List.of(
                        Map.of("how", "TAKEN", "then", "FINED", "thenSure", "SECOND_HAND"),
                        Map.of("how", "TAKEN", "then", "RELEASED")));
        assertThat(told("after_detention", fined)).isEqualTo("fined released");
        assertThat(told("after_detention_passed_on", fined)).isEqualTo("fined");
        assertThat(told(
                        "after_detention_passed_on",
                        Map.of(
                                "title",
                                "It",
                                "certainty",
                                "SECOND_HAND",
                                "detentions",
                                List.of(Map.of("then", "FINED")))))
                .isEqualTo("fined");
    }

    @Test
    void manyThatTheSourceDoesNotTellApartAreShownAndNotCounted() {
        Map<String, ?> one = Map.of("title", "One", "detentions", List.of(Map.of("howMany", "=2")));
        Map<String, ?> many =
                Map.of("title", "Many", "kind", "AGGREGATE", "detentions", List.of(Map.of("howMany", ">12")));
        RegisterPage page = new DetentionsRegister()
                .on(
                        List.of(
                                Kept.of("KZ-I-2022-0002", Incident.class, many),
                                Kept.of("KZ-I-2022-0001", Incident.class, one)),
                        RecordRegister.Scope.on(LocalDate.of(2023, 3, 27)),
                        NAMER);
        assertThat(page.sentence())
                .isEqualTo(
                        "Two detentions in one incident are on record. One more record tells of what may be many incidents as one and is not counted.");
        assertThat(page.lines()).hasSize(2);
    }

    @Test
    void whatNoSourceTellsOfADetentionIsNotSaidAndAnEmptyCellIsNoAnswer() {
        assertThat(cells(Map.of("then", "FINED")))
                .containsEntry("By whom", "not said")
                .containsEntry("Preventive", "not said")
                .containsEntry("For how long", "not said")
                .containsEntry("What followed", "fined");
        assertThat(cells(Map.of("lasted", "бірнеше сағат", "by", "police", "preventive", "YES")))
                .containsEntry("By whom", "police")
                .containsEntry("Preventive", "yes")
                .containsEntry("For how long", "бірнеше сағат")
                .containsEntry("What followed", "not said");
    }

    private static Map<String, String> cells(Map<String, ?> detention) {
        RegisterPage page = new DetentionsRegister()
                .on(
                        List.of(Kept.of(
                                "KZ-I-2022-0001",
                                Incident.class,
                                Map.of("title", "Ұстау – «Алаң»", "detentions", List.of(detention)))),
                        RecordRegister.Scope.on(LocalDate.of(2023, 3, 27)),
                        NAMER);
        List<String> cells = page.lines().getFirst().cells();
        List<String> heads = page.columns()
                .subList(page.columns().size() - cells.size(), page.columns().size());
        return IntStream.range(0, cells.size())
                .boxed()
                .collect(Collectors.toMap(heads::get, cells::get, (one, other) -> one));
    }

    /** Detentions "in the capital and other cities" are one record, and may be many incidents. */
    @Test
    void incidentsOfWhichOneWasElsewhereTooAreAtLeastSoMany() {
        List<Stored<?>> records = List.of(
                Kept.of("KZ-I-2022-0001", Incident.class, preventive(">=2", "in the square")),
                Kept.of("KZ-I-2022-0002", Incident.class, preventive(">=3", "and other cities")));
        RecordRegister.Scope scope = RecordRegister.Scope.on(LocalDate.of(2023, 3, 27));
        assertThat(new DetentionsRegister().on(records, scope, NAMER).sentence())
                .startsWith("At least five detentions in at least two incidents are on record")
                .contains("At least two served to prevent something.");
        assertThat(new PreventionRegister().on(records, scope, NAMER).sentence())
                .startsWith("At least two incidents of prevention are on record");
        assertThat(new PreventionRegister()
                        .on(records.subList(0, 1), scope, NAMER)
                        .sentence())
                .startsWith("One incident of prevention is on record");
    }

    @Test
    void forWhatAHomeWasGuardedIsNotTakenAsTold() {
        assertThat(guarded(Map.of("how", "AT_HOME"))).contains("the purpose is not told");
        assertThat(guarded(Map.of("how", "AT_HOME", "preventive", "YES"))).doesNotContain("not told");
    }

    private static String guarded(Map<String, ?> held) {
        return new PreventionRegister()
                .on(
                        List.of(Kept.of(
                                "KZ-I-2022-0003",
                                Incident.class,
                                Map.of("title", "Үй", "acts", List.of("HOME_GUARDED"), "detentions", List.of(held)))),
                        RecordRegister.Scope.on(LocalDate.of(2023, 3, 27)),
                        NAMER)
                .sentence();
    }

    private static Map<String, ?> preventive(String howMany, String venue) {
        return Map.of(
                "title",
                "Ұсталғандар",
                "place",
                "KZ-L-2022-0001",
                "venue",
                venue,
                "acts",
                List.of("PREVENTIVE_DETENTION"),
                "detentions",
                List.of(Map.of("howMany", howMany, "preventive", "YES")));
    }
}
