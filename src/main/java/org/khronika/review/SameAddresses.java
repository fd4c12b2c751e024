package org.khronika.review;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Addresses that are the same on every installation, and still tell nothing of an order: what a deed enters gets numbers that follow
 * from a key alone. For the demo, so that its pages can be named in guides.
 */
public final class SameAddresses {

    private static final ScopedValue<Numbers> PRESENT = ScopedValue.newInstance();

    private SameAddresses() {}

    /** Does the deed with numbers that follow from the key. */
    public static <T> T from(String key, Supplier<T> deed) {
        return ScopedValue.where(PRESENT, new Numbers(key)).call(deed::get);
    }

    /** The numbers of the deed that is being done, if it is done from a key. */
    static Optional<AddressNumbers> present() {
        return PRESENT.isBound() ? Optional.of(PRESENT.get()) : Optional.empty();
    }

    /** The first number of a key, the second, and so on: a digest is the same on every machine. */
    private static final class Numbers implements AddressNumbers {

        private final String key;
        private int drawn;

        private Numbers(String key) {
            this.key = key;
        }

        @Override
        public int draw() {
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256")
                        .digest((key + " " + drawn++).getBytes(StandardCharsets.UTF_8));
                return LEAST
                        + (int) Long.remainderUnsigned(ByteBuffer.wrap(digest).getLong(), MOST - LEAST + 1);
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
