package org.khronika.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.khronika.words.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The files of the release that is served. Only what its manifest lists exists here, so no address can reach anything
 * else on the disk, and no request asks the database.
 */
@Component
public class PublicSite {

    private static final Logger LOG = LoggerFactory.getLogger(PublicSite.class);

    private final Releases releases;
    private final ReleaseFolders folders;
    private final ReleaseLanguages languages;
    private final AtomicReference<@Nullable Live> live = new AtomicReference<>();

    PublicSite(Releases releases, ReleaseFolders folders, ReleaseLanguages languages) {
        this.releases = releases;
        this.folders = folders;
        this.languages = languages;
    }

    private record Live(Path folder, Manifest manifest, String manifestSha256) {}

    /** A file of the release, with the SHA-256 of its bytes. */
    public record PublicFile(Path file, String path, String sha256) {}

    @EventListener(ApplicationReadyEvent.class)
    void whenReady() {
        reload();
    }

    @TransactionalEventListener(PublishRelease.ReleasePublished.class)
    void whenPublished() {
        reload();
    }

    /** Whether a release is served. */
    public boolean isThere() {
        return live.get() != null;
    }

    /** The language of the tree in which a path lies, Russian for {@code ru/cases.html}; otherwise that of the root. */
    public Language language(String path) {
        return languages
                .byTag(path.substring(0, Math.max(0, path.indexOf('/'))))
                .orElseGet(() -> languages.all().getFirst());
    }

    /** Whether it is the release that is served. */
    public boolean isRelease(int number) {
        Live now = live.get();
        return now != null && now.manifest().release() == number;
    }

    /** The file at this path from the root of the release, such as {@code records/KZ-I-2022-480147.html}. */
    public Optional<PublicFile> find(String path) {
        Live now = live.get();
        if (now == null) {
            return Optional.empty();
        }
        if (path.equals(Manifest.FILE)) {
            return Optional.of(new PublicFile(now.folder().resolve(path), path, now.manifestSha256()));
        }
        if (path.equals(Manifest.SIGNATURE)) {
            return Optional.of(new PublicFile(now.folder().resolve(path), path, "sig-" + now.manifestSha256()));
        }
        return Optional.ofNullable(now.manifest().files().get(path))
                .map(entry -> new PublicFile(now.folder().resolve(path), path, entry.sha256()));
    }

    private void reload() {
        Optional<Release> release = releases.live();
        if (release.isEmpty()) {
            live.set(null);
            return;
        }
        Path folder = folders.of(release.get().number());
        try {
            byte[] bytes = Files.readAllBytes(folder.resolve(Manifest.FILE));
            String sha256 = Sha256.of(bytes);
            if (!sha256.equals(release.get().manifestSha256())) {
                LOG.error(
                        "The manifest of release {} in {} is not the one that was published, so the release is not served. Put the folder back from your backup, or publish anew.",
                        release.get().number(),
                        folder);
                live.set(null);
                return;
            }
            live.set(new Live(folder, Manifest.of(bytes), sha256));
        } catch (IOException e) {
            LOG.error(
                    "Release {} is missing in {}, so it is not served. Put the folder back from your backup, or publish anew.",
                    release.get().number(),
                    folder);
            live.set(null);
        }
    }
}
