package org.khronika.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Proof that whoever appoints the first administrator can read the console of this installation. New at every start, kept in
 * memory only.
 */
@Component
class SetupCode {

    private static final int GROUPS = 4;

    private final String code = OneTimeCode.of(GROUPS);

    /** For the console only. */
    String shown() {
        return code;
    }

    /** Whether this is the code; spaces, dashes and capitals do not matter. */
    boolean is(String typed) {
        return MessageDigest.isEqual(bare(typed), bare(code));
    }

    private static byte[] bare(String code) {
        return code.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    }
}
