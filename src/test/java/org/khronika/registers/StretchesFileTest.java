package org.khronika.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khronika.incidents.PlainNamer;
import org.khronika.proceedings.ProceedingKind;
import org.khronika.values.Choice;
import org.khronika.words.Language;

/** What the data dictionary says of the stretches of a case. */
class StretchesFileTest {

    @Test
    void aListOfCodesIsThatOfTheChoice() {
        String kinds = StretchesFile.of(List.of(), new PlainNamer()).columns().stream()
                .filter(column -> column.name().equals("case_kind"))
                .map(column -> column.means().in(Language.english()))
                .findFirst()
                .orElseThrow();

        assertThat(Stream.of(ProceedingKind.values()).filter(Choice::isSaid).map(Enum::name))
                .allMatch(kinds::contains, "is in the list");
        assertThat(kinds).doesNotContain(Choice.UNSAID);
    }
}
