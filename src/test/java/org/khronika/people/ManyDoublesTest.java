package org.khronika.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.Members;
import org.khronika.records.Cast;
import org.khronika.records.Reader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Doubles among a hundred thousand persons are found by their keys; the plan and the time are printed, not judged. */
@DatabaseTest
@Transactional
class ManyDoublesTest {

    private static final int PERSONS = 100_000;

    @Autowired
    Members members;

    @Autowired
    Doubles doubles;

    @Autowired
    JdbcClient db;

    @SuppressWarnings("NullAway.Init")
    ManyDoublesTest() {}

    @Test
    void pairsAmongAHundredThousandPersonsAreFoundByTheirKeys() {
        long member = Cast.ayla(members).id();
        // Two spellings each, one of them alone in the world; every thousandth shares the other with the one before.
        enter(member, "'мамырбай.' || (n - case when n % 1000 = 0 then 1 else 0 end)", PERSONS, 1);

        assertThat(told("each its own", member)).isEqualTo(PERSONS / 1000);
    }

    @Test
    void aThousandOfOneNameGiveNoMoreThanIsLookedForAtOnce() {
        long member = Cast.ayla(members).id();
        enter(member, "'мамырбай.' || case when n % 100 = 0 then 0 else n end", PERSONS, 1);

        assertThat(told("a thousand of one name", member)).isEqualTo(Doubles.MOST);
    }

    private void enter(long member, String shared, int persons, int from) {
        db.sql("""
                        with entry as (insert into journal_entry (at, member, deed)
                          select now(), :member, 'EnterRecord' from generate_series(:from, :to) returning id),
                        numbered as (select id, row_number() over (order by id) as n from entry)
                        insert into record (address, kind, version, sensitivity, review, author, created_at, changed_by, changed_at,
                          title, words, body, citations, entry)
                        select 'KZ-N-2022-' || (1000000 + n), 'N', 1, 'PUBLIC', 'DRAFT', :member, now(), :member, now(),
                          'Адам ' || n, 'адам ' || n, '{}', '[]', id from numbered""")
                .param("member", member)
                .param("from", from)
                .param("to", persons)
                .update();
        db.sql("""
                        with numbered as (select id, row_number() over (order by id) as n from record where kind = 'N')
                        insert into person_name (key, record)
                        select 'адам.' || n, id from numbered union select %s, id from numbered""".formatted(shared)).update();
        db.sql("analyze person_name").update();
        db.sql("analyze record").update();
    }

    private int told(String what, long member) {
        List<String> plan = db.sql("explain (analyze, costs off, timing off) " + Doubles.OPEN)
                .param("reader", member)
                .param("most", Doubles.MOST)
                .query((row, n) -> row.getString(1))
                .list();
        System.out.println("Doubles among " + PERSONS + " persons, " + what + ":\n" + String.join("\n", plan));
        return doubles.open(new Reader(member)).size();
    }
}
