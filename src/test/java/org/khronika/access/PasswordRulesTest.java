package org.khronika.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lantern-otter-gravel",
                "қалам терезе жаңбыр",
                "тёплый якорь вчера",
                "ainura likes long walks in the hills",
                "8fhq2l0vx7bm"
            })
    void aLongPasswordThatNobodyTriesFirstIsGood(String password) {
        assertThat(PasswordRules.problem(password, "Ainura Almatova", "a.almatova@example.org"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "short, 'at least 12 characters, found 5'",
        "'', 'found 0'",
        "Password-1234, first to be tried",
        "йцукенгшщзхъ, first to be tried",
        "aaaaaaaaaaaaaaa, first to be tried",
        "abababababab, first to be tried",
        "456789012345, first to be tried",
        "zyxwvutsrqpon, first to be tried",
        "Almatova 1990, your own name",
        "a.almatova-99, your own name",
        "khronika!2024, name of this program"
    })
    void aPasswordThatIsTriedFirstIsRefusedInASentence(String password, String because) {
        assertThat(PasswordRules.problem(password, "Ainura Almatova", "a.almatova@example.org"))
                .hasValueSatisfying(
                        sentence -> assertThat(sentence).startsWith("Expected ").contains(because));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab12", "жүйе"})
    void moreThanBcryptLooksAtIsRefused(String part) {
        assertThat(PasswordRules.problem(part.repeat(19), "Ainura", "a@example.org"))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("at most 72 bytes"));
    }
}
