package org.khronika.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A key in an address that opens without signing in: a number, a dash and a secret of 256 random bits, so that one row is looked up and
 * compared, whatever the secret is. Only the hash of the secret is kept.
 *
 * @param number of the row that it belongs to
 */
public record SecretKey(long number, String secret) {

    private static final int BYTES = 32;
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18})-([\\w-]{43})");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one. */
    public static SecretKey random(long number) {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return new SecretKey(number, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    /** As it stands in an address; empty for what is none. */
    public static Optional<SecretKey> read(String written) {
        Matcher found = WRITTEN.matcher(written);
        return found.matches()
                ? Optional.of(new SecretKey(Long.parseLong(found.group(1)), found.group(2)))
                : Optional.empty();
    }

    /** Whether this is the key of which a hash was kept; none is that of no hash. */
    public boolean isOf(String hash) {
        return MessageDigest.isEqual(bytes(hash), bytes(hash()));
    }

    /** A secret of 256 random bits needs no slow hash: there is nothing to guess from. */
    public String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(secret)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Expected SHA-256 in every Java, found none.", e);
        }
    }

    /** As it stands in an address. */
    public String written() {
        return number + "-" + secret;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Without the secret, which no log is told. */
    @Override
    public String toString() {
        return Long.toString(number);
    }
}
