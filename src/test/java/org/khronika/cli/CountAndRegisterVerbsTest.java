package org.khronika.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khronika.DatabaseTest;
import org.khronika.access.Members;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.review.EnterRecord;
import org.springframework.beans.factory.annotation.Autowired;

/** The verbs {@code count} and {@code register} refuse what they cannot answer, and say where it is wrong. The cast is invented. */
@DatabaseTest
class CountAndRegisterVerbsTest extends BesideTheApplication {

    @Autowired
    Members members;

    @Autowired
    EnterRecord enter;

    @TempDir
    Path temp;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind:incident acts:flying           | 14",
                "acts:detention                      | 0",
                "register:detentions                 | 0",
                "kind:incident by:acts by:acts       | 22"
            })
    void whatIsWrongInADefinitionIsPointedAt(String definition, int at) {
        assertThat(run("count", definition)).isEqualTo(2);
        assertThat(err.toString().lines().limit(2)).containsExactly(definition, " ".repeat(at) + "^");
    }

    /** A file without entries would be taken for a register in which nobody stands. */
    @Test
    void aRegisterThatReadsTooManyRecordsWritesNoFile() {
        for (int n = 1; n <= 2; n++) {
            enter.enter(Cast.ayla(members), Draft.of(Cast.incident("Қақтығыс " + n, "2023-01-0" + n), List.of()), null);
        }
        Path file = temp.resolve("measures.csv");
        System.setProperty("khronika.registers.most", "1");
        try {
            assertThat(run("register", "preventive-measures", "--out", file.toString()))
                    .isEqualTo(1);
            assertThat(err.toString()).startsWith("It would read 2 records");
            assertThat(file).doesNotExist();
        } finally {
            System.clearProperty("khronika.registers.most");
        }
        assertThat(run("register", "preventive-measures", "--out", file.toString()))
                .as(err.toString())
                .isZero();
        assertThat(file).exists();
    }
}
