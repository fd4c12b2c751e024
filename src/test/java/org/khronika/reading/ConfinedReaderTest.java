package org.khronika.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** In a process of its own a text is read as in ours; what meets a limit is told in a sentence. */
class ConfinedReaderTest {

    private static final LocalDate DAY = LocalDate.of(2023, 3, 27);
    private static final String TEXT =
            "On 14 November 2022, a court in Almaty sentenced the activist Әділет Құдайбергенов to 15 days’ arrest under Article 488 of the "
                    + "Code of Administrative Offences. Four-year-old Айым Сейіт was killed. At least 20 people were detained, according to KIBHR.";

    @Test
    void readsAsTheReaderItself() {
        try (ConfinedReader confined = new ConfinedReader("KZ", Duration.ofSeconds(60))) {
            assertThat(confined.read(TEXT, DAY))
                    .isEqualTo(TextReader.withPack("KZ").read(TEXT, DAY));
            assertThat(confined.read(TEXT, null))
                    .isEqualTo(TextReader.withPack("KZ").read(TEXT, null));
        }
    }

    /** Seen red: the sentence said only that it failed. */
    @Test
    void whoseTextIsTooLongForABusyMachineIsToldToSplitIt() {
        assertThat(ReadingLimit.tooSlow(Duration.ofSeconds(30), 2_000_000).english())
                .isEqualTo(
                        "The text could not be read within 30 seconds. It has 2,000,000 characters: split it at a heading into parts of at most "
                                + "300,000, keep each as a document of its own and read them one after the other.");
    }

    @Test
    void aTextThatTakesTooLongIsToldInASentence() {
        try (ConfinedReader confined = new ConfinedReader("KZ", Duration.ofMillis(1))) {
            assertThatThrownBy(() -> confined.read(TEXT, DAY))
                    .isInstanceOf(CannotRead.class)
                    .hasMessageStartingWith("The text could not be read within 0 seconds. ");
        }
    }
}
