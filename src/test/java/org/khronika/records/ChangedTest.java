package org.khronika.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khronika.words.Sayable;

/** A record is changed in what is named and in nothing else. The cast is invented. */
class ChangedTest {

    record Note(String by, @Nullable String says, int pages) {

        Note {
            if (by.isBlank()) {
                throw new RefusedAnswer("by", Sayable.written("Say who wrote it."));
            }
        }
    }

    private static final Note NOTE = new Note("Жанар", "“Кейін”", 2);

    @Test
    void whatIsNotNamedIsCarriedAlong() {
        assertThat(Changed.of(NOTE).with("says", null).done()).isEqualTo(new Note("Жанар", null, 2));
    }

    @Test
    void anAnswerThatTheRecordDoesNotHaveIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Changed.of(NOTE).with("said", "no").done())
                .withMessage("Expected answers of Note, found [said].");
    }

    @Test
    void anAnswerOfAnotherTypeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Changed.of(NOTE).with("pages", "three").done());
    }

    @Test
    void whatTheRecordRefusesItStillRefuses() {
        assertThatThrownBy(() -> Changed.of(NOTE).with("by", " ").done()).isInstanceOf(RefusedAnswer.class);
    }
}
