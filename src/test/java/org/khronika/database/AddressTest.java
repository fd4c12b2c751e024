package org.khronika.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "postgresql://anna:s3cret@db.example:5433/chronicle, jdbc:postgresql://db.example:5433/chronicle, anna, s3cret",
        "postgres://anna:a%40b%2Fc+d@db/chronicle, jdbc:postgresql://db/chronicle, anna, a@b/c+d",
        "postgresql://anna@db/chronicle?sslmode=require, jdbc:postgresql://db/chronicle?sslmode=require, anna,",
        "postgresql://[::1]:5432/chronicle, jdbc:postgresql://[::1]:5432/chronicle,,",
        "jdbc:postgresql://db/chronicle?user=anna, jdbc:postgresql://db/chronicle?user=anna,,",
    })
    void bothWaysOfWritingAreUnderstood(String written, String url, String user, String password) {
        assertThat(Address.parse(written)).isEqualTo(new Address(url, user, password));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"mysql://anna:s3cret@db/x", "postgresql://anna:s3cret@db", "db", "postgresql://anna:s3cret @db/x"
            })
    void anythingElseIsRefusedWithoutRepeatingThePassword(String written) {
        assertThatThrownBy(() -> Address.parse(written))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageStartingWith("KHRONIKA_DATABASE_URL should look like postgresql://")
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void whatIsShownHoldsNoSecret() {
        assertThat(Address.parse("postgresql://anna:s3cret@db:5433/chronicle?sslpassword=s3cret"))
                .hasToString("postgresql://db:5433/chronicle");
        assertThat(Address.parse("jdbc:postgresql://db/chronicle?user=anna&password=s3cret"))
                .hasToString("postgresql://db/chronicle");
    }
}
