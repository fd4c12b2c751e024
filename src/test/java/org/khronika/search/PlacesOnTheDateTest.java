package org.khronika.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.Members;
import org.khronika.incidents.Act;
import org.khronika.incidents.Freedom;
import org.khronika.incidents.Incident;
import org.khronika.incidents.IncidentKind;
import org.khronika.places.Place;
import org.khronika.places.PlaceKind;
import org.khronika.places.PlaceName;
import org.khronika.places.Within;
import org.khronika.query.Queries;
import org.khronika.query.QueryResult.Row;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.review.EnterRecord;
import org.khronika.review.Reader;
import org.khronika.values.Certainty;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;

/** A region was divided: what happened in its town before is found with the old region, what happened afterwards with the new one. */
@DatabaseTest
class PlacesOnTheDateTest {

    @Autowired
    private Members members;

    @Autowired
    private EnterRecord enter;

    @Autowired
    private Queries queries;

    @SuppressWarnings("NullAway.Init")
    PlacesOnTheDateTest() {}

    private RecordRef place(String name, PlaceKind kind, Within... within) {
        return enter.enter(
                Cast.ayla(members),
                Draft.of(
                        new Place(
                                List.of(new PlaceName(name, null, null)),
                                List.of(),
                                kind,
                                List.of(within),
                                null,
                                null,
                                null,
                                null),
                        List.of()),
                null);
    }

    private void incident(String title, @Nullable String when, RecordRef place) {
        Incident incident = new Incident(
                title,
                null,
                IncidentKind.SINGLE,
                when == null ? null : PartialDate.parse(when),
                place,
                null,
                Set.of(Freedom.EXPRESSION),
                Set.of(Act.THREAT),
                List.of(),
                Certainty.CONFIRMED,
                null,
                List.of(),
                null,
                List.of(),
                null);
        enter.enter(Cast.ayla(members), Draft.of(incident, List.of()), null);
    }

    private List<String> titles(String query) {
        return queries.ask(query, 20, Reader.of(Cast.rada(members))).records().stream()
                .map(Row::title)
                .toList();
    }

    @Test
    void aTownIsFoundWithTheRegionThatItWasInOnTheDateOfTheRecord() {
        RecordRef before = place("Ескіөңір", PlaceKind.REGION);
        RecordRef after = place("Жаңаөңір", PlaceKind.REGION);
        RecordRef town = place(
                "Қалашық",
                PlaceKind.CITY,
                new Within(before, PartialDate.parse("/2022-06-07")),
                new Within(after, PartialDate.parse("2022-06-08/")));
        incident("Threat in spring", "2022-04-03", town);
        incident("Threat in autumn", "2022-10-05", town);
        incident("Threat in that year", "2022", town);
        incident("Threat without a date", null, town);

        assertThat(titles("kind:incident place:Ескіөңір"))
                .extracting(title -> title.replaceAll(" \\(.*", ""))
                .containsExactlyInAnyOrder("Threat in spring", "Threat in that year", "Threat without a date");
        assertThat(titles("kind:incident place:Жаңаөңір"))
                .extracting(title -> title.replaceAll(" \\(.*", ""))
                .containsExactlyInAnyOrder("Threat in autumn", "Threat in that year", "Threat without a date");
        assertThat(titles("kind:incident Ескіөңір"))
                .as("a word alone names the place too")
                .hasSameElementsAs(titles("kind:incident place:Ескіөңір"));
        assertThat(titles("kind:incident place:(kind:place \"Жаңаөңір\")"))
                .hasSameElementsAs(titles("kind:incident place:Жаңаөңір"));
        assertThat(titles("kind:incident place:Қалашық")).hasSize(4);
    }
}
