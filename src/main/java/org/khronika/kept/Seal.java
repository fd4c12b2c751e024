package org.khronika.kept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.khronika.database.Home;
import org.khronika.database.PrivateFile;
import org.springframework.stereotype.Component;

/**
 * Seals text with the installation's key, which lies in a file beside the database and never in it: whoever has a copy of the
 * database alone reads nothing. A sealed text can be opened only for the purpose that it was sealed for, and not when a bit of it
 * was changed.
 */
@Component
class Seal {

    private static final String FILE = "kept-forms.key";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;

    Seal(Home home) {
        try {
            key = new SecretKeySpec(keyIn(home.folder("keys").resolve(FILE)), "AES");
        } catch (IOException e) {
            throw new UncheckedIOException("Expected the key of kept forms in keys/%s, found none.".formatted(FILE), e);
        }
    }

    /** The key of the file; made when there is none. Whoever comes second, in another process, takes the key of the first. */
    private byte[] keyIn(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] fresh = new byte[KEY_BYTES];
            random.nextBytes(fresh);
            PrivateFile.make(file, fresh);
        }
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length != KEY_BYTES) {
            throw new IOException("Expected %d bytes in %s, found %d.".formatted(KEY_BYTES, file, bytes.length));
        }
        return bytes;
    }

    byte[] seal(String text, String purpose) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, purpose).doFinal(text.getBytes(StandardCharsets.UTF_8));
            byte[] whole = java.util.Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
            return whole;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text; empty when it was not sealed by this installation for this purpose. */
    Optional<String> open(byte[] whole, String purpose) {
        if (whole.length <= NONCE_BYTES) {
            return Optional.empty();
        }
        try {
            byte[] nonce = java.util.Arrays.copyOf(whole, NONCE_BYTES);
            byte[] text =
                    cipher(Cipher.DECRYPT_MODE, nonce, purpose).doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES);
            return Optional.of(new String(text, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException forged) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String purpose) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
