package org.khronika.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.khronika.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

class GoldenSchemaTest {

    private static final Path PAGE = Path.of("docs/schema.sql");

    @Test
    void thePageOfTheSchemaIsWhatAllMigrationsMake() throws IOException {
        try (TestDatabase database = TestDatabase.fresh()) {
            String made =
                    "-- What all migrations make together, written by GoldenSchemaTest. Change it by a migration, never here.\n\n"
                            + Schema.of(database.jdbc());
            if (Boolean.getBoolean("khronika.update")) {
                Files.writeString(PAGE, made);
            } else {
                assertThat(Files.readString(PAGE))
                        .as("docs/schema.sql is old: bin/test -Dtest=GoldenSchemaTest -Dkhronika.update=true renews it")
                        .isEqualTo(made);
            }
        }
    }

    @Test
    void thePageAloneMakesTheSameSchema() throws IOException {
        TestServer.order("drop database if exists from_page");
        TestServer.order("create database from_page owner khronika");
        try (TestDatabase migrated = TestDatabase.fresh();
                var pool = TestServer.pool("from_page")) {
            JdbcClient empty = JdbcClient.create(pool);
            empty.sql(Files.readString(PAGE)).update();

            assertThat(Schema.of(empty)).isEqualTo(Schema.of(migrated.jdbc()));
        } finally {
            TestServer.order("drop database if exists from_page with (force)");
        }
    }

    @Test
    void whatAMigrationChangesShows() {
        try (TestDatabase database = TestDatabase.fresh()) {
            JdbcClient jdbc = database.jdbc();
            String before = Schema.of(jdbc);
            for (String change : new String[] {
                "alter table record alter column title drop not null",
                "alter table record add constraint record_titled check (title <> '')",
                "alter table record alter column version set default 1",
                "drop index record_author",
                "drop trigger record_is_never_removed on record",
                "alter table record_reader drop constraint record_reader_member_fkey",
                "create or replace function record_is_never_removed() returns trigger language plpgsql as 'begin return old; end'",
                "create extension btree_gist",
            }) {
                jdbc.sql(change).update();
                String after = Schema.of(jdbc);
                assertThat(after).as(change).isNotEqualTo(before);
                before = after;
            }
        }
    }

    @Test
    void aKindOfThingThatThePageWouldLeaveOutIsRefused() {
        try (TestDatabase database = TestDatabase.fresh()) {
            JdbcClient jdbc = database.jdbc();
            jdbc.sql("create view shelf as select 1 as room").update();
            jdbc.sql("create sequence shelf_number").update();
            jdbc.sql("create type colour as enum ('қызыл', 'көк')").update();

            assertThatThrownBy(() -> Schema.of(jdbc))
                    .hasMessageStartingWith("The text of the schema would leave out ")
                    .hasMessageContainingAll("shelf", "shelf_number", "type colour");
        }
    }
}
