package org.khronika.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khronika.assemblies.Assembly;
import org.khronika.pages.Notes;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.records.Stored;
import org.khronika.values.PartialDate;

/** An act that its source only passes on says so wherever it is named, and the others of the incident do not. */
class ActsThatArePassedOnTest {

    private static final String RALLY = "KZ-G-2022-480147";

    private static Stored<Incident> incident(Map<String, ?> answers) {
        Map<String, Object> all = new HashMap<>(answers);
        all.putIfAbsent("title", "Үйірменің ұсталуы: detained at «Площадь» “Example”");
        return Kept.of("KZ-I-2022-480147", Incident.class, all);
    }

    private static List<String> done(Stored<Incident> incident) {
        return new IncidentType()
                .page(incident, new PlainNamer()).facts().stream()
                        .filter(fact -> fact.label().equals("What was done"))
                        .flatMap(fact -> fact.values().stream())
                        .map(value -> value.text())
                        .toList();
    }

    @Test
    void anActBySomebodysWordNamesThem() {
        assertThat(done(incident(Map.of(
                        "acts", List.of("DETENTION", "BEATING"),
                        "passedOn", List.of(Map.of("act", "BEATING", "speaker", "Әсел Нұрланқызы"))))))
                .containsExactly("beating or assault (according to Әсел Нұрланқызы)", "detention");
    }

    @Test
    void anActThatTheSourceHasReportedlySaysReportedly() {
        assertThat(done(incident(
                        Map.of("acts", List.of("DETENTION", "FINE"), "passedOn", List.of(Map.of("act", "FINE"))))))
                .containsExactly("detention", "fine (reportedly)");
    }

    /** A parcel came, and what it was meant for a source only sees. */
    @Test
    void whatAppearedAimedAtIntimidatingSomebodyIsNotToldAsIntimidation() {
        Stored<Incident> parcel = incident(Map.of(
                "acts",
                List.of("INTIMIDATION"),
                "attacks",
                List.of(Map.of("on", "INTIMIDATION", "aimTold", "APPEARED", "aim", "чтобы напугать её команду"))));

        assertThat(done(parcel)).containsExactly("intimidation (as it appeared)");
        assertThat(SeriesWords.attacked(AttackSeries.of(List.of(parcel), List.of()))
                        .english())
                .isEqualTo("Intimidated once, as it appeared.");
    }

    @Test
    void aReprisalAgainstSomebodyThemselvesNamesNobodyElseWhoWasHit() {
        Stored<Incident> slashed = incident(Map.of(
                "acts",
                List.of("PROPERTY_ATTACKED"),
                "reprisals",
                List.of(Map.of(
                        "aimedAtInWords",
                        "a printer",
                        "relation",
                        "THEMSELVES",
                        "forWhat",
                        "her posters",
                        "word",
                        "as she says"))));

        assertThat(new IncidentType().page(slashed, new PlainNamer()).facts())
                .filteredOn(fact -> fact.label().equals("Really aimed at"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.toString())
                        .contains("a reprisal for her posters, as she says")
                        .doesNotContain("ho was hit", "the same person"));
    }

    /** A court fined them on another day, which may be before or after the event: the record tells no day of it. */
    @Test
    void aPenaltyIsToldNeitherAsOfTheDayNorAsAfterTheEvent() {
        assertThat(around(Map.of("acts", List.of("DETENTION", "FINE"), "passedOn", List.of(Map.of("act", "FINE")))))
                .isEqualTo("On the day: detention; penalty, then or later: fine (reportedly)");
    }

    @Test
    void anIncidentThatIsLessSureSaysSoOnThePageOfTheEvent() {
        assertThat(around(Map.of("acts", List.of("HOME_GUARDED"), "certainty", "SECOND_HAND")))
                .isEqualTo("On the day: home kept under guard (reportedly)");
        assertThat(around(Map.of(
                        "acts", List.of("BEATING"),
                        "certainty", "ALLEGED",
                        "sourceClaims", List.of(Map.of("speaker", "Әсел Нұрланқызы", "states", "He hit me.")))))
                .isEqualTo("On the day: beating or assault (allegedly)");
    }

    /** The register says it of the same, so its pages do. */
    @Test
    void forWhatAHomeWasGuardedIsNotTakenAsToldOnThePageOfTheGathering() {
        assertThat(measures("AT_HOME", null)).contains("Of one the purpose is not told.");
        assertThat(measures("AT_HOME", "YES")).noneMatch(remark -> remark.contains("not told"));
    }

    private static List<String> measures(String how, @Nullable String preventive) {
        Map<String, Object> held = new HashMap<>(Map.of("how", how));
        if (preventive != null) {
            held.put("preventive", preventive);
        }
        return page(Map.of("acts", List.of("HOME_GUARDED"), "detentions", List.of(held))).facts().stream()
                .filter(fact -> fact.label().equals("Preventive measures"))
                .flatMap(fact -> fact.remarks().stream())
                .toList();
    }

    /** The title under it names who says so. */
    @Test
    void anIncidentThatIsLessSureSaysSoOnThePageOfItsEpisode() {
        assertThat(inEpisode(Map.of("acts", List.of("HOME_GUARDED"), "certainty", "SECOND_HAND")))
                .isEqualTo("Home kept under guard (reportedly)");
        assertThat(inEpisode(Map.of(
                        "acts", List.of("EXPLOSION"),
                        "certainty", "ALLEGED",
                        "sourceClaims", List.of(Map.of("speaker", "Әсел Нұрланқызы", "states", "It blew up.")))))
                .isEqualTo("Explosion (allegedly)");
        assertThat(inEpisode(Map.of("acts", List.of("EXPLOSION")))).isEqualTo("Explosion");
    }

    private static String inEpisode(Map<String, ?> answers) {
        Map<String, Object> all = new HashMap<>(answers);
        all.put("episodes", List.of("KZ-E-2022-0001"));
        Stored<Episode> episode =
                Kept.of("KZ-E-2022-0001", Episode.class, Map.of("title", "A winter", "kind", "EVENT"));
        RecordPage page =
                new PageBuilder("Episode", "A winter", new PlainNamer()).build(new Notes(List.of(), new PlainNamer()));
        return new EpisodeTold()
                .add(episode, page, List.of(incident(all)), new PlainNamer())
                .steps()
                .getFirst()
                .title();
    }

    /** Whoever reads the column alone would take an empty one for the word of the source. */
    @Test
    void theFilesSayOfEachActThatItIsPassedOnWhereTheIncidentIs() {
        assertThat(passedOn(Map.of("acts", List.of("BEATING", "THREAT"), "certainty", "ALLEGED")))
                .isEqualTo("beating threat");
        assertThat(passedOn(Map.of("acts", List.of("HOME_GUARDED"), "certainty", "SECOND_HAND")))
                .isEqualTo("home_guarded");
        assertThat(passedOn(Map.of("acts", List.of("DETENTION", "FINE"), "passedOn", List.of(Map.of("act", "FINE")))))
                .isEqualTo("fine");
        assertThat(passedOn(Map.of("acts", List.of("DETENTION")))).isEmpty();
    }

    /** Two were beaten: of one the source says it itself, of the other it gives her word. */
    @Test
    void anActThatTheSourceStatesOfSomebodyIsNotOnlyPassedOn() {
        Map<String, ?> beaten = Map.of(
                "acts",
                List.of("DETENTION", "BEATING"),
                "passedOn",
                List.of(Map.of("act", "BEATING", "speaker", "Әсел Нұрланқызы, of herself", "inPart", "true")));
        assertThat(passedOn(beaten)).isEmpty();
        assertThat(column("acts_passed_on_in_part", beaten)).isEqualTo("beating");
        assertThat(done(incident(beaten))).contains("beating or assault (according to Әсел Нұрланқызы, of herself)");
    }

    private static String passedOn(Map<String, ?> answers) {
        return column("acts_passed_on", answers);
    }

    private static String column(String name, Map<String, ?> answers) {
        return new IncidentType()
                .data().stream()
                        .filter(field -> field.name().equals(name))
                        .map(field -> field.value().apply(incident(answers).body(), new PlainNamer()))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void aFineAloneStandsAsItIs() {
        assertThat(around(Map.of("acts", List.of("FINE")))).isEqualTo("On the day: fine");
    }

    @Test
    void thePurposeOfAMeasureIsNoSurerThereThanInTheIncident() {
        assertThat(page(Map.of(
                                "acts", List.of("DETENTION"),
                                "detentions", List.of(Map.of("how", "TAKEN", "preventive", "APPARENTLY"))))
                        .facts())
                .filteredOn(fact -> fact.label().equals("Preventive measures"))
                .singleElement()
                .satisfies(fact ->
                        assertThat(fact.remarks()).containsExactly("detention, apparently to prevent a protest"));
    }

    private static String around(Map<String, ?> answers) {
        return page(answers).steps().getFirst().title();
    }

    private static RecordPage page(Map<String, ?> answers) {
        Map<String, Object> all = new HashMap<>(answers);
        all.put("when", "2022-11-22");
        all.put("assembly", RALLY);
        Stored<Assembly> rally =
                Kept.of(RALLY, Assembly.class, Map.of("title", "Rally of tenants", "when", "2022-11-22"));
        RecordPage page = new PageBuilder("Assembly", "Rally of tenants", new PlainNamer())
                .when(PartialDate.parse("2022-11-22"))
                .build(new Notes(List.of(), new PlainNamer()));
        return new AroundTold().add(rally, page, List.of(incident(all)), new PlainNamer());
    }
}
