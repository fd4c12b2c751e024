package org.khronika.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What is written as a table is read back, also after a spreadsheet program had it. */
class CsvRowsTest {

    @Property(tries = 300)
    void whatIsWrittenIsReadBack(@ForAll @Size(min = 2, max = 4) List<String> cells) {
        List<String> plain =
                cells.stream().map(cell -> "x" + cell.replace("\uFEFF", "")).toList();
        String file = new String(new CsvFile().row(List.of("a", "b")).row(plain).bytes(), StandardCharsets.UTF_8);
        assertThat(CsvRows.of(file)).containsExactly(List.of("a", "b"), plain);
    }

    @Test
    void aFormulaLosesItsApostropheAgain() {
        String file = new String(
                new CsvFile().row(List.of("a", "– 5 = «бес»", "=1+1")).bytes(), StandardCharsets.UTF_8);
        assertThat(CsvRows.of(file)).containsExactly(List.of("a", "– 5 = «бес»", "=1+1"));
    }

    @Test
    void aSpreadsheetMaySeparateBySemicolons() {
        assertThat(CsvRows.of("record;translation\r\nKZ-I-2022-480147;\"Задержаны; отпущены, «до утра»\"\r\n\r\n"))
                .containsExactly(
                        List.of("record", "translation"),
                        List.of("KZ-I-2022-480147", "Задержаны; отпущены, «до утра»"));
    }
}
