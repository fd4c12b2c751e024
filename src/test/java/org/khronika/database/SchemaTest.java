package org.khronika.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khronika.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

class SchemaTest {

    private static final String FOREIGN_KEYS_WITHOUT_INDEX = """
            select c.conrelid::regclass || ': ' || c.conname
            from pg_constraint c
            where c.contype = 'f'
              and not exists (
                select from pg_index i
                where i.indrelid = c.conrelid
                  and i.indisvalid
                  and i.indpred is null
                  and (string_to_array(i.indkey::text, ' ')::int2[])[1:cardinality(c.conkey)] @> c.conkey)
            order by 1
            """;

    @Test
    void everyForeignKeyHasAnIndex() {
        try (TestDatabase database = TestDatabase.fresh()) {
            assertThat(foreignKeysWithoutIndex(database.jdbc())).isEmpty();
        }
    }

    @Test
    void aForeignKeyWithoutIndexIsFound() {
        try (TestDatabase database = TestDatabase.fresh()) {
            JdbcClient jdbc = database.jdbc();
            jdbc.sql("create table shelf (room int, number int, primary key (room, number))")
                    .update();
            jdbc.sql(
                            "create table book (title text, room int, number int, constraint stands_on foreign key (room, number) references shelf)")
                    .update();
            jdbc.sql("create index on book (title, room, number)").update();

            assertThat(foreignKeysWithoutIndex(jdbc)).containsExactly("book: stands_on");

            jdbc.sql("create index on book (number, room, title)").update();
            assertThat(foreignKeysWithoutIndex(jdbc)).isEmpty();
        }
    }

    private static List<String> foreignKeysWithoutIndex(JdbcClient jdbc) {
        return jdbc.sql(FOREIGN_KEYS_WITHOUT_INDEX)
                .query((row, n) -> row.getString(1))
                .list();
    }
}
