package org.khronika.publication.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khronika.publication.pages.RegisterRow.Cell;
import org.khronika.statements.Intervention;
import org.khronika.values.RecordKind;
import org.khronika.words.Language;

/** A list is narrowed by what stands in it, and not by pieces of it. The cast is invented. */
class RegisterFiltersTest {

    private static RegisterRow by(String who) {
        return new RegisterRow(
                "A letter",
                "records/a.html",
                "KZ-T-2022-0001",
                List.of(Cell.of("Who did it", who, Language.english())));
    }

    @Test
    void whoDidSomethingTogetherIsOneChoiceAndIsNotCutAtItsCommas() {
        RegisterView view = new RegisterView(
                new Register(RecordKind.INTERVENTION, Intervention.class),
                List.of("Intervention", "Who did it"),
                List.of(by("«Маяк», the Quay’s Union and “Желкен”"), by("Әділ Қоғам")));
        assertThat(view.filters(Language.english()))
                .singleElement()
                .satisfies(filter -> assertThat(filter.values())
                        .containsExactly("«Маяк», the Quay’s Union and “Желкен”", "Әділ Қоғам"));
    }
}
