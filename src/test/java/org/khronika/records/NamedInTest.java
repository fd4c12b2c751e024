package org.khronika.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/** Which records may be told of on whose page follows from the answers that name them. The cast is invented. */
class NamedInTest {

    @OfKind(value = RecordKind.STATEMENT, sure = Sureness.NONE)
    record Letter(
            @Asked @Refers({RecordKind.LAW, RecordKind.INCIDENT})
            List<RecordRef> about,

            @Asked @Refers(like = "about") List<RecordRef> inferred,

            @Asked List<Copy> copies,

            @Asked Integer many) {}

    record Copy(@Asked @Refers(RecordKind.PERSON) RecordRef to) {}

    @Test
    void kindsAreThoseThatTheAnswersMayName() {
        NamedIn named = NamedIn.of(Letter.class, "about", "copies.to");
        assertThat(named.kind()).isEqualTo(RecordKind.STATEMENT);
        assertThat(named.kinds()).containsExactlyInAnyOrder(RecordKind.LAW, RecordKind.INCIDENT, RecordKind.PERSON);
    }

    @Test
    void anAnswerThatIsLikeAnotherNamesTheSameKinds() {
        assertThat(NamedIn.of(Letter.class, "inferred").kinds())
                .isEqualTo(NamedIn.of(Letter.class, "about").kinds());
    }

    @Test
    void anAnswerThatNamesNoRecordIsRefused() {
        for (String answer : List.of("many", "copies", "copies.from", "Кімге")) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> NamedIn.of(Letter.class, answer).kinds())
                    .withMessage("Expected an answer of Letter that names records, found %s.".formatted(answer));
        }
    }
}
