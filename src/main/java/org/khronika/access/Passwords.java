package org.khronika.access;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/** Keeps passwords as bcrypt hashes and compares them in the same time whether there is one or not. */
@Component
class Passwords {

    private static final int COST = 12;

    private static final int QUICK = 6;

    /** The hash of a password that nobody knows, at the same cost: made once for all, for making one is as slow as comparing one. */
    static final String NOBODYS = "$2a$12$Yxek5TZxXWEOxr0Akju6YuH8LCN6C/ytCQjWVUKywihBjpedfwtr2";

    /** A comparison takes a quarter of a second of a processor: more at once would only take the time of everybody else. */
    private final Semaphore processors =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() - 1), true);

    private final BCryptPasswordEncoder bcrypt = new BCryptPasswordEncoder(COST);
    private final BCryptPasswordEncoder quick = new BCryptPasswordEncoder(QUICK);

    /** The hash of a password that {@link PasswordRules} let through. */
    String hash(String password) {
        return String.valueOf(bcrypt.encode(password));
    }

    /** The hash of a password of eighty random bits, which nobody can guess however fast it is compared. */
    String hashOfRandom(String password) {
        return String.valueOf(quick.encode(password));
    }

    /** Whether the password belongs to the hash; false, after the same work, when there is no hash. */
    boolean match(String password, @Nullable String hash) {
        // bcrypt looks at 72 bytes only, so a longer one would match by its beginning.
        boolean tooLong = password.getBytes(StandardCharsets.UTF_8).length > PasswordRules.MOST_BYTES;
        processors.acquireUninterruptibly();
        try {
            boolean right = bcrypt.matches(tooLong ? "too long" : password, hash == null ? NOBODYS : hash);
            return right && hash != null && !tooLong;
        } finally {
            processors.release();
        }
    }
}
