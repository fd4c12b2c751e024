package org.khronika.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.Members;
import org.khronika.places.Place;
import org.khronika.places.PlaceKind;
import org.khronika.places.PlaceName;
import org.khronika.query.Queries;
import org.khronika.query.QueryResult.Row;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.review.EnterRecord;
import org.khronika.review.Reader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The node of the index loses its power, or its disk: what members save is kept, who searches is told why, and nothing is lost when it is back. */
@DatabaseTest
class IndexThatIsGoneTest implements InOpenSearch {

    private static final String TOLD =
            "The index by which records are found cannot be reached. Records are kept as always; it is tried again each second, and what changes now is found as soon as it answers.";

    @Autowired
    private Members members;

    @Autowired
    private EnterRecord enter;

    @Autowired
    private Queries queries;

    @Autowired
    private RecordIndex index;

    @Autowired
    private LeftOutOfIndex piles;

    @Autowired
    private JdbcClient db;

    @SuppressWarnings("NullAway.Init")
    IndexThatIsGoneTest() {}

    private void save(String name) {
        Place place = new Place(
                List.of(new PlaceName(name, null, null)), List.of(), PlaceKind.CITY, List.of(), null, null, null, null);
        enter.enter(Cast.ayla(members), Draft.of(place, List.of()), null);
    }

    private List<String> found() {
        return queries.ask("kind:place", 20, Reader.of(Cast.ayla(members))).records().stream()
                .map(Row::title)
                .toList();
    }

    private static String ask(String method, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(OpenSearchNode.shared().address() + path))
                .method(method, BodyPublishers.noBody())
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }

    @Test
    void aNodeThatLosesItsPowerLosesNothing() throws IOException, InterruptedException {
        save("Қалашық");
        assertThat(found()).containsExactly("Қалашық");
        OpenSearchNode.shared().kill();
        try {
            save("Жаңақала");
            assertThatThrownBy(this::found).isInstanceOf(NoIndex.class).hasMessage(TOLD);
            assertThatThrownBy(index::catchUp).isInstanceOf(NoIndex.class);
            assertThat(piles.of(Cast.ada(members))).singleElement().satisfies(pile -> {
                assertThat(pile.count()).isEqualTo(1);
                assertThat(pile.says().english())
                        .isEqualTo(
                                "changed record waits for the index by which records are found, which cannot be reached");
            });
            assertThat(piles.of(Cast.ayla(members))).isEmpty();
            assertThat(db.sql("select count(*) from index_task where failed is not null or tried > 0")
                            .query(Long.class)
                            .single())
                    .as("it is no fault of the record")
                    .isZero();
        } finally {
            OpenSearchNode.shared().again();
        }
        assertThat(found()).containsExactlyInAnyOrder("Қалашық", "Жаңақала");
        assertThat(piles.of(Cast.ada(members))).isEmpty();
        assertThat(index.compare()).isEmpty();
    }

    @Test
    void anIndexThatWasLostIsMadeAnewAndWhatAKilledProcessLeftIsThrownAway() throws IOException, InterruptedException {
        save("Ескіөңір");
        assertThat(found()).as("what was saved is found at once").contains("Ескіөңір");
        save("Өзенсай");
        assertThat(found()).contains("Ескіөңір", "Өзенсай");
        String left = "khronika-%d-%s-999999999-1".formatted(RecordDocument.FORMAT, database());
        ask("DELETE", "/khronika-*-" + database() + "-*");
        ask("PUT", "/" + left);

        assertThat(found()).contains("Ескіөңір");
        assertThat(index.compare()).isEmpty();
        assertThat(ask("GET", "/khronika-*-" + database() + "-*/_alias"))
                .doesNotContain(left)
                .contains("khronika-%d-%s\"".formatted(RecordDocument.FORMAT, database()));
    }

    private String database() {
        return db.sql(
                        "select (select system_identifier from pg_control_system()) || '-' || oid from pg_database where datname = current_database()")
                .query((row, n) -> row.getString(1))
                .single();
    }
}
