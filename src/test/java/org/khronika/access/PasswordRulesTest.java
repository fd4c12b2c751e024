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
        "aaaaaaaaaaaaaaa, is easy to guess",
        "abababababab, repeats itself",
        "456789012345, follows the keys or the alphabet",
        "zyxwvutsrqpon, follows the keys or the alphabet",
        "Almatova 1990, your own name",
        "a.almatova-99, your own name",
        "khronika!2024, name of this program",
        "Summer2026!!, words that many use",
        "adminadmin12, repeats itself",
        "Welcome2026!!, words that many use",
        "letmein2026!!, words that many use",
        "P@ssw0rd2026!, words that many use",
        "Зфыыцщкв2026!, words that many use",
        "Ghbdtn-ghbdtn1, words that many use",
        "Велосипед2026, words that many use",
        "Қазақстан2030!, words that many use",
        "құпиясөз2026!, words that many use",
        "Алмагуль1985!, words that many use",
        "Алматы 2026!!, first to be tried",
        "qazaqstan-2026, words that many use",
        "zaq1@WSXcde3, follows the keys",
        "фывапролдж12, words that many use",
        "Ainura-1984-god, your own name"
    })
    void aPasswordThatIsTriedFirstIsRefusedInASentence(String password, String because) {
        assertThat(PasswordRules.problem(password, "Ainura Almatova", "a.almatova@example.org"))
                .hasValueSatisfying(sentence -> assertThat(sentence.english()).contains(because));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab12", "жүйе"})
    void moreThanBcryptLooksAtIsRefused(String part) {
        assertThat(PasswordRules.problem(part.repeat(19), "Ainura", "a@example.org"))
                .hasValueSatisfying(sentence -> assertThat(sentence.english()).contains("at most 72 bytes"));
    }
}
