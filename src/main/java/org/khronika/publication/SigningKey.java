package org.khronika.publication;

import static org.khronika.words.Phrase.phrase;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import org.khronika.database.PrivateFile;
import org.khronika.review.DeedRefused;

/** The organisation's key, which signs every release. It is made on first use and read by its owner alone. */
final class SigningKey {

    private static final String ALGORITHM = "Ed25519";
    private static final String PRIVATE_FILE = "release-key.pem";
    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";

    private final PrivateKey privateKey;
    private final PublicKey publicKey;

    private SigningKey(PrivateKey privateKey, PublicKey publicKey) {
        this.privateKey = privateKey;
        this.publicKey = publicKey;
    }

    /** The key in that folder; a new one if there is none. */
    static SigningKey in(Path folder) throws IOException {
        Path file = folder.resolve(PRIVATE_FILE);
        if (!Files.exists(file)) {
            make(file);
        }
        try {
            String[] parts = Files.readString(file).split("(?=-----BEGIN PUBLIC KEY-----)", 2);
            KeyFactory factory = KeyFactory.getInstance(ALGORITHM);
            return new SigningKey(
                    factory.generatePrivate(new PKCS8EncodedKeySpec(decode(parts[0], PRIVATE))),
                    factory.generatePublic(new X509EncodedKeySpec(decode(parts[1], PUBLIC))));
        } catch (GeneralSecurityException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw (DeedRefused)
                    new DeedRefused(phrase("publication.key-damaged").with("file", file.toString())).initCause(e);
        }
    }

    /** Whoever comes second, in another process, takes the key of the first. */
    private static void make(Path file) throws IOException {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            String text = encode(pair.getPrivate().getEncoded(), PRIVATE)
                    + encode(pair.getPublic().getEncoded(), PUBLIC);
            PrivateFile.make(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The public key as the text of a file. */
    byte[] publicPem() {
        return encode(publicKey.getEncoded(), PUBLIC).getBytes(StandardCharsets.UTF_8);
    }

    /** The signature over the bytes, in Base64 with a line end. */
    byte[] sign(byte[] bytes) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(privateKey);
            signature.update(bytes);
            return (Base64.getEncoder().encodeToString(signature.sign()) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the signature over the bytes was made with the key whose public half is given as a file. */
    static boolean verifies(byte[] publicPem, byte[] bytes, byte[] signature) {
        try {
            PublicKey key = KeyFactory.getInstance(ALGORITHM)
                    .generatePublic(
                            new X509EncodedKeySpec(decode(new String(publicPem, StandardCharsets.UTF_8), PUBLIC)));
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(key);
            check.update(bytes);
            return check.verify(Base64.getDecoder().decode(new String(signature, StandardCharsets.UTF_8).strip()));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    /** A short form of a public key by which people compare it: the first 16 bytes of its SHA-256, in fours. */
    static String fingerprint(byte[] publicPem) {
        String sha = Sha256.of(publicPem);
        return String.join(" ", List.of(sha.substring(0, 32).split("(?<=\\G.{4})")));
    }

    private static String encode(byte[] bytes, String what) {
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n"
                .formatted(what, Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes), what);
    }

    private static byte[] decode(String pem, String what) {
        String body = pem.strip();
        String begin = "-----BEGIN " + what + "-----";
        String end = "-----END " + what + "-----";
        if (!body.startsWith(begin) || !body.endsWith(end)) {
            throw new IllegalArgumentException(
                    "Expected a %s in PEM.".formatted(what.toLowerCase(java.util.Locale.ROOT)));
        }
        return Base64.getMimeDecoder().decode(body.substring(begin.length(), body.length() - end.length()));
    }
}
