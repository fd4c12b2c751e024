package org.khronika.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.khronika.YamlCases;
import org.khronika.incidents.AttackSeries.SeriesIncident;
import org.khronika.records.Stored;
import org.khronika.values.RecordRef;

/** The rules of series and of claims, as cases that a monitor can read. */
class SeriesSpecTest {

    @TestFactory
    Stream<DynamicTest> aSeriesIsToldInOrder() {
        return YamlCases.of("/specs/incidents/series.yaml").trees("cases").stream()
                .map(one -> DynamicTest.dynamicTest(text(one, "name"), () -> told(one)));
    }

    private static void told(Map<?, ?> one) {
        List<Stored<Incident>> incidents = new ArrayList<>();
        for (Object row : (List<?>) Objects.requireNonNull(one.get("incidents"))) {
            incidents.add(incident(incidents.size() + 1, (List<?>) row));
        }
        List<RecordRef> told = (one.get("told") instanceof List<?> order ? order : List.of())
                .stream()
                        .map(n -> incidents
                                .get(Integer.parseInt(n.toString()) - 1)
                                .address())
                        .toList();
        AttackSeries series = AttackSeries.of(incidents.reversed(), told);
        assertThat(SeriesWords.attacked(series).english()).isEqualTo(text(one, "says"));
        if (one.containsKey("grew")) {
            assertThat(SeverityWords.escalation(series).english()).isEqualTo(text(one, "grew"));
        }
        if (one.containsKey("dated")) {
            assertThat(series.words().english() + ", "
                            + Objects.requireNonNull(series.date()).edtf())
                    .isEqualTo(text(one, "dated"));
        }
        if (one.get("order") instanceof List<?> order) {
            assertThat(series.members().stream().map(SeriesSpecTest::line).toList())
                    .isEqualTo(order);
        }
    }

    private static String line(SeriesIncident member) {
        String since =
                member.since() == null ? "" : ", " + member.since().words().english();
        return member.incident().address().address() + " " + member.nth().english() + since;
    }

    private static Stored<Incident> incident(int n, List<?> cells) {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("title", "Attack " + n);
        String date = cells.getFirst().toString();
        if (date.startsWith("reported ")) {
            answers.put("reported", date.substring("reported ".length()));
        } else if (!date.equals("none")) {
            answers.put("when", date);
        }
        answers.put("acts", cells.get(1));
        if (cells.size() > 2) {
            answers.put(
                    "attacks",
                    List.of(Map.of("on", cells.size() > 4 ? cells.get(4) : "OFFICE", "times", cells.get(2))));
        }
        if (cells.size() > 3 && !cells.get(3).equals("none")) {
            answers.put("certainty", "ALLEGED");
            answers.put("sourceClaims", List.of(Map.of("speaker", cells.get(3), "states", "It was done.")));
        }
        return Kept.of("KZ-I-2022-%04d".formatted(n), Incident.class, answers);
    }

    @TestFactory
    Stream<DynamicTest> anExplanationClaimsWhatItNames() {
        return YamlCases.of("/specs/incidents/claims.yaml").trees("cases").stream()
                .map(one -> DynamicTest.dynamicTest(text(one, "name"), () -> claimed(one)));
    }

    private static void claimed(Map<?, ?> one) {
        Stored<Incident> incident = Kept.of(
                "KZ-I-2022-0001",
                Incident.class,
                Map.of("title", "An attack", "when", text(one, "date"), "episodes", List.of("KZ-E-2022-0001")));
        List<Stored<Announcement>> announcements = new ArrayList<>();
        for (Object said : (List<?>) Objects.requireNonNull(one.get("announcements"))) {
            announcements.add(announcement(announcements.size() + 1, (Map<?, ?>) said));
        }
        Claims claims = Claims.about(incident, announcements);
        assertThat(claims.isClaimed()).isEqualTo(text(one, "claimed").equals("yes"));
        assertThat(claims.contradictory()).isEqualTo(text(one, "contradictory").equals("yes"));
    }

    private static Stored<Announcement> announcement(int n, Map<?, ?> said) {
        Map<String, Object> answers = new LinkedHashMap<>(
                Map.of("title", "Announcement " + n, "speaker", "the police", "said", text(said, "said")));
        if (!text(said, "names").equals("nothing")) {
            answers.put("incidents", List.of(text(said, "names").equals("this") ? "KZ-I-2022-0001" : "KZ-I-2022-0009"));
        }
        if (said.containsKey("series")) {
            answers.put("series", List.of("KZ-E-2022-0001"));
        }
        if (said.containsKey("contradicts")) {
            answers.put("contradicts", List.of("KZ-Y-2022-000" + text(said, "contradicts")));
        }
        return Kept.of("KZ-Y-2022-%04d".formatted(n), Announcement.class, answers);
    }

    private static String text(Map<?, ?> tree, String key) {
        return Objects.requireNonNull(tree.get(key), key).toString();
    }
}
