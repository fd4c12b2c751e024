package org.khronika.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    /** The cost stands at the beginning of a hash: {@code $2a$12$}. */
    @Test
    void comparingWithNobodysPasswordIsTheSameWork() {
        String somebodys = passwords.hash("құпиясөз: сегіз сөз");

        assertThat(Passwords.NOBODYS)
                .hasSameSizeAs(somebodys)
                .startsWith(somebodys.substring(0, somebodys.lastIndexOf('$') + 1));
        assertThat(passwords.match("құпиясөз: сегіз сөз", somebodys)).isTrue();
        assertThat(passwords.match("құпиясөз: сегіз сөз", null)).isFalse();
    }
}
