package org.khronika.publication;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives what this installation publishes identifiers of its own: no other has its key, and they stay when the site moves. */
@Component
public class Installation {

    private final ReleaseFolders folders;
    private final SiteAddress site;
    private final AtomicReference<byte @Nullable []> key = new AtomicReference<>();

    Installation(ReleaseFolders folders, SiteAddress site) {
        this.folders = folders;
        this.site = site;
    }

    /** An identifier of something by its name, the same for the same name at any time. */
    public String id(String name) {
        ByteArrayOutputStream named = new ByteArrayOutputStream();
        named.writeBytes(key());
        named.writeBytes(name.getBytes(StandardCharsets.UTF_8));
        return "urn:uuid:" + UUID.nameUUIDFromBytes(named.toByteArray());
    }

    /** Where a file of the site is; null where nobody has said where the site stands. */
    public @Nullable URI address(String path) {
        return site.of(path);
    }

    private byte[] key() {
        byte[] known = key.get();
        if (known != null) {
            return known;
        }
        try {
            byte[] read = folders.key().publicPem();
            key.set(read);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
