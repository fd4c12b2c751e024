package org.khronika.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A sentence of restricted freedom tells as little as one of imprisonment of whether it took effect. */
class RestrictedFreedomIsASentenceTest {

    private static final LocalDate DAY = LocalDate.of(2023, 3, 27);

    private static Proceeding sentenced() {
        return new Proceeding(
                "Дело Айгүл Өмірбекқызы",
                ProceedingKind.CRIMINAL,
                List.of(),
                List.of(),
                List.of(),
                CaseSteps.of(List.of(
                        List.of("CHARGED", "2022-09-10"),
                        List.of("CONVICTED", "2023-01-16", List.of(), List.of("restricted-freedom:P18M")))),
                List.of(),
                null);
    }

    @Test
    void nobodyIsSaidToServeIt() {
        assertThat(Liberty.RESTRICTED.label()).isEqualTo("sentenced to restricted freedom");
        assertThat(LegalStatus.of(sentenced(), DAY).getFirst().inWords().english())
                .doesNotContain("serving");
    }
}
