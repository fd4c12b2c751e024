package org.khronika.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.As;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.database.Home;
import org.khronika.places.Place;
import org.khronika.places.PlaceKind;
import org.khronika.places.PlaceName;
import org.khronika.query.Queries;
import org.khronika.query.QueryResult;
import org.khronika.query.QueryResult.Row;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.records.RecordTypes;
import org.khronika.records.Sensitivity;
import org.khronika.review.AmendRecord;
import org.khronika.review.EnterRecord;
import org.khronika.review.EveryRecord;
import org.khronika.review.Reader;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;

/** Another process makes the index anew while members save, as the command {@code reindex} does beside the server, and may end at any moment. */
@DatabaseTest
class IndexMadeBesideTest {

    private static final String KILLED = "killed";
    private static final String LACKING = "One record that you may see could not be taken into the index";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Members members;

    @Autowired
    private EnterRecord enter;

    @Autowired
    private AmendRecord amend;

    @Autowired
    private Queries queries;

    @Autowired
    private RecordIndex index;

    @Autowired
    private Search search;

    @Autowired
    private Home home;

    @Autowired
    private EveryRecord records;

    @Autowired
    private RecordTypes types;

    @Autowired
    private IndexTasks tasks;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient db;

    @SuppressWarnings("NullAway.Init")
    IndexMadeBesideTest() {}

    /** Ends as a process does that is killed: nothing is put right afterwards. */
    private static final class Killed extends Error {

        private static final long serialVersionUID = 1;

        Killed() {
            super(KILLED);
        }
    }

    /** The engine of a process that is killed when its build stands in the place of the one that answered. */
    private record KilledAtTheSwap(Engine engine) implements Engine {

        @Override
        public Optional<String> current(String database) {
            return engine.current(database);
        }

        @Override
        public Generation open(String build, boolean isWritten) {
            return engine.open(build, isWritten);
        }

        @Override
        public Generation begin(String database) {
            return engine.begin(database);
        }

        @Override
        public void finish(Generation build) {
            engine.finish(build);
        }

        @Override
        public String replace(String build, String database) {
            engine.replace(build, database);
            throw new Killed();
        }

        @Override
        public void discard(String build) {
            engine.discard(build);
        }

        @Override
        public void clear(String database, String current) {
            engine.clear(database, current);
        }
    }

    private static Place place(String name) {
        return new Place(
                List.of(new PlaceName(name, null, null)), List.of(), PlaceKind.CITY, List.of(), null, null, null, null);
    }

    private RecordRef saved(String name) {
        return enter.enter(Cast.ayla(members), Draft.of(place(name), List.of()), null);
    }

    private void restrict(RecordRef address, String name) {
        amend.amend(
                Cast.ayla(members),
                address,
                1,
                new Draft<>(place(name), List.of(), Sensitivity.RESTRICTED, Set.of()),
                null);
    }

    private QueryResult asks(Member member) {
        return queries.ask("kind:place", 100, Reader.of(member));
    }

    private List<String> titles(Member member) {
        return asks(member).records().stream().map(Row::title).toList();
    }

    /** Makes the index in another process that is killed at the swap; something is done when it has read all records. */
    private void remade(Runnable meanwhile) throws IOException {
        long all = tasks.records();
        Consumer<Long> progress = n -> {
            if (n == all) {
                meanwhile.run();
            }
        };
        try (RecordIndex other = new RecordIndex(
                home, new KilledAtTheSwap(new LuceneEngine(home)), records, types, tasks, transactions)) {
            assertThatThrownBy(() -> other.rebuild(progress)).hasMessage(KILLED);
        }
    }

    @Test
    void whatIsSavedMeanwhileIsFoundAndWhatIsClosedIsNot() throws IOException {
        RecordRef closed = saved("Жабық аула");
        index.catchUp();
        assertThat(titles(Cast.rada(members))).contains("Жабық аула");

        remade(() -> {
            restrict(closed, "Жабық аула");
            saved("Жаңа қала");
            index.catchUp(); // as the server does each second
        });

        QueryResult answer = asks(Cast.rada(members));
        assertThat(answer.records())
                .extracting(Row::title)
                .contains("Жаңа қала")
                .doesNotContain("Жабық аула");
        assertThat(answer.total()).isEqualTo(answer.records().size());
        assertThat(index.compare()).isEmpty();
        assertThat(tasks.waiting())
                .as("nothing is kept for a build that has ended")
                .isZero();
    }

    @Test
    void aBuildThatIsKilledHalfwayLosesNothing() throws IOException {
        saved("Ескі қала");
        index.catchUp();
        try (RecordIndex other = new RecordIndex(home, new LuceneEngine(home), records, types, tasks, transactions)) {
            assertThatThrownBy(() -> other.rebuild(progress -> {
                        saved("Шағын қала");
                        index.catchUp();
                        assertThat(titles(Cast.rada(members))).contains("Шағын қала");
                        assertThat(tasks.waiting()).as("a build may lack it").isPositive();
                        throw new Killed();
                    }))
                    .hasMessage(KILLED);
        }
        index.catchUp();
        assertThat(tasks.waiting()).isZero();
        assertThat(titles(Cast.rada(members))).contains("Ескі қала", "Шағын қала");
        assertThat(index.compare()).isEmpty();
    }

    @Test
    void aRecordThatCannotBeTakenOverIsLeftOutAndThatIsSaid() throws Exception {
        RecordRef broken = saved("Оқылмайтын қала");
        saved("Оқылатын қала");
        index.catchUp();
        long before = asks(Cast.rada(members)).total();
        String body = db.sql("select body::text from record where address = :address")
                .param("address", broken.address())
                .query((row, n) -> row.getString(1))
                .single();
        write(broken, "{\"names\": 1}");
        try {
            assertThat(index.rebuild(progress -> {}))
                    .extracting(RecordIndex.Unlike::address)
                    .containsExactly(broken.address());

            assertThat(asks(Cast.rada(members)).total()).isEqualTo(before - 1);
            assertThat(titles(Cast.rada(members))).contains("Оқылатын қала").doesNotContain("Оқылмайтын қала");
            assertThat(search.lacking(Reader.of(Cast.rada(members)))).isOne();
            assertThat(search.lacking(new Reader(-1))).isZero();
            mvc.perform(get("/desk/records").with(As.member(Cast.rada(members))))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString(LACKING)));
        } finally {
            write(broken, body);
            tasks.again(List.of(broken.address()));
        }
        index.catchUp();
        assertThat(asks(Cast.rada(members)).total()).isEqualTo(before);
        assertThat(search.lacking(Reader.of(Cast.rada(members)))).isZero();
    }

    /** As a fault of ours, or a hand, might. */
    private void write(RecordRef record, String body) {
        db.sql("alter table record disable trigger user").update();
        db.sql("update record set body = cast(:body as jsonb) where address = :address")
                .param("body", body)
                .param("address", record.address())
                .update();
        db.sql("alter table record enable trigger user").update();
    }
}
