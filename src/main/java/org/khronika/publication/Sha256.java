package org.khronika.publication;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in hexadecimal. */
final class Sha256 {

    private Sha256() {}

    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(bytes(bytes, 0, bytes.length));
    }

    /** That of a part, as bytes. */
    static byte[] bytes(byte[] bytes, int from, int to) {
        try {
            MessageDigest sum = MessageDigest.getInstance("SHA-256");
            sum.update(bytes, from, to - from);
            return sum.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }
}
