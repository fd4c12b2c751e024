package org.khronika.access;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/** Keeps passwords as bcrypt hashes and compares them in the same time whether there is one or not. */
@Component
class Passwords {

    private static final int COST = 12;

    private final BCryptPasswordEncoder bcrypt = new BCryptPasswordEncoder(COST);
    private final String nobodys = hash("the password of nobody at all");

    String hash(String password) {
        return String.valueOf(bcrypt.encode(password));
    }

    /** Whether the password belongs to the hash; false, after the same work, when there is no hash. */
    boolean match(String password, @Nullable String hash) {
        boolean right = bcrypt.matches(password, hash == null ? nobodys : hash);
        return right && hash != null;
    }
}
