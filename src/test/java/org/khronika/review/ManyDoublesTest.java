package org.khronika.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.Members;
import org.khronika.records.Cast;
import org.khronika.values.RecordKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Doubles among thirty thousand persons, or incidents, are found by their signs; the plan and the time are printed, not judged. */
@DatabaseTest
@Transactional
class ManyDoublesTest {

    private static final int MANY = 30_000;

    @Autowired
    Members members;

    @Autowired
    Doubles doubles;

    @Autowired
    JdbcClient db;

    @SuppressWarnings("NullAway.Init")
    ManyDoublesTest() {}

    @Test
    void pairsAmongThirtyThousandPersonsAreFoundByTheirKeys() {
        long member = Cast.ayla(members).id();
        // Two spellings each, one of them alone in the world; every thousandth shares the other with the one before.
        enter(member, "'мамырбай.' || (n - case when n % 1000 = 0 then 1 else 0 end)");

        assertThat(told("each its own", RecordKind.PERSON, member)).isEqualTo(MANY / 1000);
    }

    @Test
    void threeHundredOfOneNameGiveNoMoreThanIsLookedForAtOnce() {
        long member = Cast.ayla(members).id();
        enter(member, "'мамырбай.' || case when n % 100 = 0 then 0 else n end");

        assertThat(told("three hundred of one name", RecordKind.PERSON, member)).isEqualTo(Doubles.MOST);
    }

    @Test
    void pairsAmongThirtyThousandIncidentsAreFoundByTheirSigns() {
        long member = Cast.ayla(members).id();
        // Each to somebody else on a day of its own; every thousandth to whom the one before was done to, on the same
        // day.
        happen(
                member,
                "'DETENTION to ' || (n - case when n % 1000 = 0 then 1 else 0 end)",
                "(n + 5) / 10",
                "0",
                "true");

        assertThat(told("each to somebody else", RecordKind.INCIDENT, member)).isEqualTo(MANY / 1000);
    }

    @Test
    void thirtyThousandIncidentsOfOneActAtOnePlaceGiveNoMoreThanIsLookedForAtOnce() {
        long member = Cast.ayla(members).id();
        happen(member, "'DETENTION at KZ-L-2022-1'", "n / 30", "n % 31", "true");

        assertThat(told("of one act at one place", RecordKind.INCIDENT, member)).isEqualTo(Doubles.MOST);
    }

    @Test
    void thirtyThousandIncidentsOfOneDayAtOnePlaceThatNameOthersAreNoPairs() {
        long member = Cast.ayla(members).id();
        happen(member, "'DETENTION at KZ-L-2022-' || (n / 20)", "1", "0", "false");

        assertThat(told("of one day, to others", RecordKind.INCIDENT, member)).isZero();
    }

    private void enter(long member, String shared) {
        records(member, 'N');
        db.sql("""
                        with numbered as (select id, row_number() over (order by id) as n from record where kind = 'N')
                        insert into person_name (key, record)
                        select 'адам.' || n, id from numbered union select %s, id from numbered""".formatted(shared)).update();
        db.sql("analyze person_name").update();
    }

    private void happen(long member, String key, String day, String longer, String alone) {
        records(member, 'I');
        db.sql("""
                        with numbered as (select id, row_number() over (order by id) as n from record where kind = 'I')
                        insert into incident_sign (key, record, day_from, day_to, alone)
                        select %s, id, date '2000-01-01' + (%s)::int, date '2000-01-01' + (%s)::int + (%s)::int, %s
                        from numbered""".formatted(key, day, day, longer, alone)).update();
        db.sql("analyze incident_sign").update();
    }

    private void records(long member, char kind) {
        db.sql("""
                        with entry as (insert into journal_entry (at, member, deed)
                          select now(), :member, 'EnterRecord' from generate_series(1, :many) returning id),
                        numbered as (select id, row_number() over (order by id) as n from entry)
                        insert into record (address, kind, version, sensitivity, review, author, created_at, changed_by, changed_at,
                          title, words, body, citations, entry)
                        select 'KZ-' || :kind || '-2022-' || (1000000 + n), :kind, 1, 'PUBLIC', 'DRAFT', :member, now(), :member, now(),
                          'Жазба ' || n, 'жазба ' || n, '{}', '[]', id from numbered""")
                .param("member", member)
                .param("kind", String.valueOf(kind))
                .param("many", MANY)
                .update();
        db.sql("analyze record").update();
    }

    private int told(String what, RecordKind kind, long member) {
        List<String> plan = db.sql("explain (analyze, costs off, timing off) " + doubles.openBySign(kind))
                .param("reader", member)
                .param("most", Doubles.MOST)
                .query((row, n) -> row.getString(1))
                .list();
        System.out.println("Doubles among %d of kind %s, %s:%n%s".formatted(MANY, kind, what, String.join("\n", plan)));
        return doubles.open(kind, new Reader(member)).size();
    }
}
