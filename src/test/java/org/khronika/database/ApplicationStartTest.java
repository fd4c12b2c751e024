package org.khronika.database;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class ApplicationStartTest {

    @Autowired
    private DataSource dataSource;

    @Test
    void theApplicationStartsOnAFreshMigratedDatabase() {
        String database = JdbcClient.create(dataSource)
                .sql("select current_database()")
                .query(String.class)
                .single();

        assertThat(database).startsWith("test_");
    }
}
