package org.khronika.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.khronika.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

class ExternalPostgresTest {

    @Test
    void theSameMigrationsRunOnDebiansPostgres() throws Exception {
        try (DebianPostgres debian = DebianPostgres.startOrSkip();
                ExternalPostgres external = ExternalPostgres.at(debian.url());
                HikariDataSource pool = SteadyDataSource.pool(external::address);
                TestDatabase embedded = TestDatabase.fresh()) {
            Flyway flyway = Flyway.configure()
                    .dataSource(pool)
                    .locations("classpath:db/migration")
                    .load();
            flyway.migrate();

            assertThat(Schema.of(JdbcClient.create(pool))).isEqualTo(Schema.of(embedded.jdbc()));
        }
    }

    @Test
    void aServerThatDoesNotAnswerIsNamedInASentence() {
        assertThatThrownBy(() -> ExternalPostgres.at("postgresql://anna:s3cret@127.0.0.1:1/chronicle"))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageStartingWith("The database at postgresql://127.0.0.1:1/chronicle cannot be used: ")
                .hasMessageEndingWith("Check KHRONIKA_DATABASE_URL, or unset it to let Khronika run its own database.")
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void aDatabaseThatIsNotUtf8IsRefused() {
        TestServer.order("drop database if exists old_letters");
        TestServer.order(
                "create database old_letters template template0 encoding 'LATIN1' locale_provider libc locale 'C' owner khronika");
        try {
            assertThatThrownBy(() -> ExternalPostgres.at(TestServer.url("old_letters")))
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessageContaining("keeps it as LATIN1");
        } finally {
            TestServer.order("drop database old_letters");
        }
    }
}
