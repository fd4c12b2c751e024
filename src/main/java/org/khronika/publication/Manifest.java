package org.khronika.publication;

import java.time.LocalDate;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a release consists of, so that anybody can check that a copy of it is whole.
 *
 * @param format  "khronika-release/1"
 * @param release its number
 * @param date    its day
 * @param records how many records it publishes
 * @param files   every file but the manifest and its signature, by path
 */
public record Manifest(String format, int release, LocalDate date, int records, Map<String, Entry> files) {

    /** The name of its file, at the root of a release. */
    public static final String FILE = "manifest.json";

    /** The name of the file with its signature: Ed25519 over the bytes of the manifest, in Base64. */
    public static final String SIGNATURE = "manifest.sig";

    /** The name of the file with the public key that the signature is checked with. */
    public static final String KEY = "key.pem";

    static final String FORMAT = "khronika-release/1";

    /** A file: the SHA-256 of its bytes and how many they are. */
    public record Entry(String sha256, long size) {}

    byte[] bytes() {
        return PublicJson.bytes(this);
    }

    /** Reads a manifest; throws {@code JacksonException} when the bytes are none. */
    static Manifest of(byte[] bytes) {
        return JsonMapper.shared().readValue(bytes, Manifest.class);
    }
}
