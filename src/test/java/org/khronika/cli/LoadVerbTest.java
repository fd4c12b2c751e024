package org.khronika.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khronika.DatabaseTest;
import org.khronika.access.As;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.people.Person;
import org.khronika.query.Queries;
import org.khronika.query.QueryResult;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.review.EnterRecord;
import org.khronika.review.Reader;
import org.khronika.search.RecordIndex;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The verb {@code load}: what it writes is as good as what is saved at the desk, and it keeps away from what people have entered. */
@DatabaseTest
class LoadVerbTest extends BesideTheApplication {

    /** A data folder of its own: the application of the test may be the one that writes the index in the other. */
    @TempDir
    Path home;

    @Autowired
    Members members;

    @Autowired
    EnterRecord enter;

    @Autowired
    RecordIndex index;

    @Autowired
    Queries queries;

    @Autowired
    MockMvc mvc;

    @BeforeEach
    void inAFolderOfItsOwn() {
        System.setProperty("khronika.home", home.toString());
    }

    private int load(int records, int seed, String... more) {
        return run(Stream.concat(
                        Stream.of("load", "--records", Integer.toString(records), "--seed", Integer.toString(seed)),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private long count(String of) {
        return db.sql("select count(*) from " + of).query(Long.class).single();
    }

    /** One after the other: the second begins where the first ends. */
    @Test
    void whatIsInventedOpensIsFoundAndStandsAlone() throws Exception {
        assertThat(load(300, 7)).isEqualTo(2);
        assertThat(err.toString()).contains("Nothing was done.", "filled with 300 invented records", "--yes");
        assertThat(count("record")).isZero();
        assertThat(count("member where email like '%@load.khronika'")).isZero();
        assertThat(load(300, 7, "--yes")).as(err.toString()).isZero();
        assertThat(count("journal_entry where deed = 'SetLoadPassword'")).isEqualTo(4);
        assertThat(count("journal_entry where deed = 'SetDemoPassword'")).isZero();
        assertThat(out.toString()).contains("300 records were written.", "300 records are in the index.", "agrees");
        assertThat(count("record")).isEqualTo(300);
        assertThat(count("index_task"))
                .as("an index that was made anew leaves no tasks")
                .isZero();
        assertThat(count("person_name")).isPositive();
        assertThat(count("legal_status")).isPositive();
        assertThat(count("incident_sign")).isPositive();
        assertThat(count("pg_indexes where indexname in ('record_words', 'record_answers')"))
                .isEqualTo(2);
        List<String> bodies = bodies();

        assertThat(load(400, 7)).as(err.toString()).isZero();
        assertThat(out.toString()).contains("100 records were written.");
        assertThat(bodies().subList(0, 300)).isEqualTo(bodies);
        assertThat(load(400, 7)).as(err.toString()).isZero();
        assertThat(out.toString()).contains("All were there already.");
        assertThat(bodies()).hasSize(400);
        theIndexIsMadeUpFor();

        assertThat(Files.readString(home.resolve("load-accounts.txt"))).contains("documenter@load.khronika ");
        Member editor = members.find("editor@load.khronika").orElseThrow();
        aPersonIsFoundByAnotherSpelling(editor);

        assertThat(load(500, 8)).isEqualTo(1);
        assertThat(err.toString()).contains("made with another seed");
        enter.enter(editor, Draft.of(Person.named("Somebody Real"), List.of()), null);
        assertThat(load(500, 7)).isEqualTo(1);
        assertThat(err.toString()).contains("here stand records that somebody entered");
        assertThat(load(0, 7)).isEqualTo(2);
        assertThat(err.toString()).contains("from 1 to 2,000,000, found 0");
        Member ayla = Cast.ayla(members);
        db.sql("update member set email = 'raim@example.org' where email = 'reviewer@load.khronika'")
                .update();
        assertThat(load(500, 7)).isEqualTo(1);
        assertThat(err.toString()).contains("members have accounts here");
        assertThat(count("record")).isEqualTo(401);
        everyKindOpens(ayla);
    }

    /** As if an earlier one had been ended before the index was made. */
    private void theIndexIsMadeUpFor() {
        db.sql("insert into record_label select min(id), 'unknown', min(author), now() from record")
                .update();
        db.sql("delete from index_task").update();
        assertThat(load(400, 7)).as(err.toString()).isZero();
        assertThat(out.toString()).contains("All were there already.", "400 records are in the index.", "agrees");
    }

    private List<String> bodies() {
        return db.sql("select address || body::text || citations::text from record order by id")
                .query((row, n) -> row.getString(1))
                .list();
    }

    private void everyKindOpens(Member member) throws Exception {
        List<String> each = db.sql("select min(address) from record where sensitivity <> 'RESTRICTED' group by kind")
                .query((row, n) -> row.getString(1))
                .list();
        assertThat(each).hasSize(6);
        for (String address : each) {
            for (String page : List.of("", "/form", "/history")) {
                int status = mvc.perform(get("/desk/records/" + address + page).with(As.member(member)))
                        .andReturn()
                        .getResponse()
                        .getStatus();
                assertThat(status).as(address + page).isEqualTo(200);
            }
        }
    }

    private void aPersonIsFoundByAnotherSpelling(Member editor) {
        String latin = db.sql("""
                        select body #>> '{names,0,text}' from record
                        where kind = 'N' and sensitivity = 'PUBLIC' and jsonb_array_length(body -> 'names') = 3 order by id limit 1""").query(String.class).single();
        String kazakh = db.sql("select body #>> '{names,2,text}' from record where title = :title order by id limit 1")
                .param("title", latin)
                .query(String.class)
                .single();
        index.catchUp();
        QueryResult found = queries.ask(kazakh, 20, Reader.of(editor));
        assertThat(found.records()).extracting(QueryResult.Row::title).contains(latin);
    }
}
