package org.khronika.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.khronika.TestDatabase;
import org.khronika.legislation.Legislation;
import org.khronika.proceedings.Knowledge.Version;
import org.khronika.values.RecordRef;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tables give the same as the bodies, for any proceeding, day and known-on day, however they came to be. The cast is invented. */
class StatusTablesTest {

    private static final StepRows STEPS = new StepRows(Legislation.pack());
    private static final TestDatabase database = TestDatabase.fresh();
    private static final StatusTables tables = new StatusTables(new JdbcTemplate(database.dataSource()));
    private static long last;

    @BeforeContainer
    static void begin() {
        database.jdbc()
                .sql(
                        "insert into member (email, name, roles, created_at) values ('ayla@monitor.test', 'Ayla Documenter', '{DOCUMENTER}', now())")
                .update();
        RandomCases.PEOPLE.forEach(StatusTablesTest::record);
    }

    @AfterContainer
    static void end() {
        database.close();
    }

    private static long record(RecordRef address) {
        return database.jdbc()
                .sql("""
                        with e as (insert into journal_entry (at, member, deed)
                          select now(), id, 'EnterRecord' from member limit 1 returning id, member)
                        insert into record (address, kind, version, sensitivity, review, author, created_at, changed_by, changed_at,
                          title, words, body, citations, entry)
                        select :address, :kind, 1, 'PUBLIC', 'DRAFT', e.member, now(), e.member, now(), 't', 't', '{}', '[]', e.id
                        from e returning id""")
                .param("address", address.address())
                .param("kind", String.valueOf(address.kind().letter()))
                .query(Long.class)
                .single();
    }

    private static long proceeding() {
        return record(new RecordRef("OS-P-2022-%04d".formatted(++last)));
    }

    private static List<StatusRow> read(long record, LocalDate day, LocalDate known) {
        return database.jdbc()
                .sql("""
                        select %s from legal_status s where s.record = :record and from_day <= :day and to_day > :day and known_from <= :known
                          and known_to > :known""".formatted(StatusColumns.SELECT))
                .param("record", record)
                .param("day", day)
                .param("known", known)
                .query(StatusColumns::read)
                .list();
    }

    private static List<StepRow> steps(long record, LocalDate known) {
        return database.jdbc()
                .sql("""
                        select %s from case_step s where record = :record and known_from <= :known and known_to > :known
                        order by place""".formatted(StepColumns.SELECT))
                .param("record", record)
                .param("known", known)
                .query(StepColumns::read)
                .list();
    }

    @Property(tries = 150)
    void theTablesOfAWholeHistoryTellWhatTheBodiesTell(
            @ForAll("versions") List<Version> versions,
            @ForAll("days") List<LocalDate> days,
            @ForAll("days") List<LocalDate> known) {
        Knowledge knowledge = Knowledge.of(versions);
        long record = proceeding();
        tables.replace(List.of(new StatusTables.Whole(
                record,
                KnownRow.of(knowledge, LocalDate.MAX, Stretches::of),
                KnownRow.of(knowledge, LocalDate.MAX, STEPS::of))));
        same(record, knowledge, days, known);
    }

    @Property(tries = 150)
    void savingVersionAfterVersionGivesTheSameAsTheWholeHistory(
            @ForAll("versions") List<Version> told,
            @ForAll("days") List<LocalDate> days,
            @ForAll("days") List<LocalDate> known) {
        List<Version> versions =
                told.stream().map(StatusTablesTest::learnedWhenEntered).toList();
        long record = proceeding();
        for (Version version : versions) {
            tables.change(record, version.since(), Stretches.of(version.body()), STEPS.of(version.body()));
        }
        same(record, Knowledge.of(versions), days, known);
    }

    private static Version learnedWhenEntered(Version version) {
        List<Step> steps = new ArrayList<>();
        version.body().steps().stream().filter(step -> step.learned() == null).forEach(steps::add);
        return new Version(version.since(), version.body().withSteps(steps));
    }

    private static void same(long record, Knowledge knowledge, List<LocalDate> days, List<LocalDate> known) {
        for (LocalDate on : known) {
            for (LocalDate day : days) {
                assertThat(Told.by(read(record, day, on)))
                        .as("on %s as known on %s", day, on)
                        .isEqualTo(
                                knowledge.on(on).map(body -> Told.by(body, day)).orElse(Map.of()));
            }
            assertThat(steps(record, on))
                    .isEqualTo(knowledge.on(on).map(STEPS::of).orElse(List.of()));
        }
    }

    @Provide
    Arbitrary<List<Version>> versions() {
        return RandomCases.versions();
    }

    @Provide
    Arbitrary<List<LocalDate>> days() {
        return RandomCases.days().list().ofMinSize(1).ofMaxSize(4);
    }
}
