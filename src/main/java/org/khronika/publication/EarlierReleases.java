package org.khronika.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.khronika.publication.pages.EarlierPages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The releases that others have replaced, each to be read under {@code releases/n/}, but for what is withheld since. One that was not looked
 * through yet for what the newest withholds is not shown at all. No request asks the database.
 */
@Component
public class EarlierReleases {

    private static final Logger LOG = LoggerFactory.getLogger(EarlierReleases.class);

    private final Releases releases;
    private final ReleaseFolders folders;
    private final LookThroughEarlier lookThrough;
    private final PublicSite live;
    private final EarlierPages pages;
    private final AtomicReference<MayBeRead> readable = new AtomicReference<>(MayBeRead.none());

    EarlierReleases(
            Releases releases,
            ReleaseFolders folders,
            LookThroughEarlier lookThrough,
            PublicSite live,
            EarlierPages pages) {
        this.releases = releases;
        this.folders = folders;
        this.lookThrough = lookThrough;
        this.live = live;
        this.pages = pages;
    }

    /** What may be read: what each release withholds, and those that somebody has read already. */
    private record MayBeRead(
            Map<Integer, Release> all,
            Map<Integer, Map<String, NotShown>> withheld,
            Map<Integer, Optional<EarlierCopy>> copies,
            Map<Integer, byte[]> sums) {

        static MayBeRead none() {
            return new MayBeRead(Map.of(), Map.of(), Map.of(), Map.of());
        }
    }

    /** A file of an earlier release as it is read now. */
    public static final class EarlierFile {

        private final byte[] bytes;
        private final String now;

        EarlierFile(byte[] bytes, String now) {
            this.bytes = bytes;
            this.now = now;
        }

        /** How many bytes it has. */
        public int size() {
            return bytes.length;
        }

        /** Writes it. */
        public void to(OutputStream out) throws IOException {
            out.write(bytes);
        }

        /** The sum of its bytes. */
        public String sha256() {
            return Sha256.of(bytes);
        }

        /** The path of what stands for it in the newest release. */
        public String now() {
            return now;
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void whenReady() {
        begin();
    }

    @TransactionalEventListener(PublishRelease.ReleasePublished.class)
    void whenPublished(PublishRelease.ReleasePublished published) {
        lookThrough.know(published.withheld());
        begin();
    }

    /** Shows only what may be shown at once, and looks through the others meanwhile. */
    private void begin() {
        reload();
        if (lookThrough.isNeeded()) {
            Thread.ofVirtual().name("earlier releases").start(this::lookThroughAndShow);
        }
    }

    private void lookThroughAndShow() {
        try {
            lookThrough();
        } catch (RuntimeException e) {
            LOG.warn("Earlier releases could not be looked through, so that they cannot be read.", e);
        }
    }

    /** Looks through what was not, and shows it. */
    void lookThrough() {
        lookThrough.all();
        reload();
    }

    private void reload() {
        Map<Integer, Release> all = new ConcurrentHashMap<>();
        releases.list().stream()
                .filter(release -> !release.live())
                .forEach(release -> all.put(release.number(), release));
        readable.set(new MayBeRead(all, releases.withheld(), new ConcurrentHashMap<>(), new ConcurrentHashMap<>()));
    }

    /** Whether it is a release that is being looked through. */
    public boolean isWaiting(int number) {
        MayBeRead now = readable.get();
        return now.all().containsKey(number) && !now.withheld().containsKey(number);
    }

    /** A file of an earlier release; empty where there is none, or none that may be read. */
    public Optional<EarlierFile> find(int number, String path) {
        Optional<EarlierCopy> copy = copy(number);
        if (copy.isEmpty()) {
            return Optional.empty();
        }
        try {
            Optional<byte[]> bytes = path.equals(EarlierManifest.FILE)
                    ? Optional.of(sums(number, copy.get()))
                    : path.equals(EarlierManifest.SIGNATURE)
                            ? Optional.of(folders.key().sign(sums(number, copy.get())))
                            : copy.get().file(path);
            String now = pages.now(copy.get().release(), path, copy.get().inLive());
            return bytes.map(file -> new EarlierFile(file, now));
        } catch (IOException e) {
            LOG.warn("Release {} cannot be read any more.", number, e);
            return Optional.empty();
        }
    }

    /** The copy; empty where the release is not there or may not be read. */
    Optional<EarlierCopy> copy(int number) {
        MayBeRead now = readable.get();
        Release release = now.all().get(number);
        Map<String, NotShown> withheld = now.withheld().get(number);
        return release == null || withheld == null
                ? Optional.empty()
                : now.copies().computeIfAbsent(number, one -> read(release, withheld));
    }

    private Optional<EarlierCopy> read(Release release, Map<String, NotShown> withheld) {
        Path folder = folders.of(release.number());
        try {
            byte[] bytes = Files.readAllBytes(folder.resolve(Manifest.FILE));
            return Sha256.of(bytes).equals(release.manifestSha256())
                    ? Optional.of(new EarlierCopy(
                            release,
                            folder,
                            Manifest.of(bytes),
                            withheld,
                            path -> live.find(path).isPresent(),
                            pages))
                    : Optional.empty();
        } catch (IOException e) {
            LOG.warn("Release {} is not in {} any more, so that nobody can read it.", release.number(), folder);
            return Optional.empty();
        }
    }

    private byte[] sums(int number, EarlierCopy copy) {
        return readable.get().sums().computeIfAbsent(number, one -> {
            try {
                return copy.sums().bytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /**
     * Writes an earlier release into a folder, or, where it cannot be read, that it is to be read elsewhere.
     *
     * @param whole whether all of it is wanted
     */
    void write(Release release, Path folder, boolean whole) throws IOException {
        Optional<EarlierCopy> copy = whole ? copy(release.number()) : Optional.empty();
        removeEarlierCopy(folder);
        if (copy.isPresent()) {
            for (String path : copy.get().paths()) {
                put(folder, path, copy.get().file(path).orElseThrow());
            }
        }
        byte[] manifest = copy.isPresent() ? copy.get().sums().bytes() : elsewhere(release, folder);
        put(folder, EarlierManifest.FILE, manifest);
        put(folder, EarlierManifest.SIGNATURE, folders.key().sign(manifest));
    }

    private byte[] elsewhere(Release release, Path folder) throws IOException {
        byte[] page = pages.elsewhere(release, path -> live.find(path).isPresent());
        byte[] key = folders.key().publicPem();
        put(folder, "index.html", page);
        put(folder, Manifest.KEY, key);
        return new EarlierManifest(
                        EarlierManifest.FORMAT,
                        release.number(),
                        release.date(),
                        null,
                        Map.of(
                                "index.html",
                                new Manifest.Entry(Sha256.of(page), page.length),
                                Manifest.KEY,
                                new Manifest.Entry(Sha256.of(key), key.length)),
                        List.of(),
                        Map.of(),
                        true)
                .bytes();
    }

    private static void removeEarlierCopy(Path folder) throws IOException {
        Path manifest = folder.resolve(EarlierManifest.FILE);
        if (!Files.isRegularFile(manifest)) {
            return;
        }
        for (String path :
                EarlierManifest.of(Files.readAllBytes(manifest)).files().keySet()) {
            Path file = folder.resolve(path).normalize();
            if (file.startsWith(folder.normalize())) {
                Files.deleteIfExists(file);
            }
        }
        Files.delete(manifest);
    }

    private static void put(Path folder, String path, byte[] bytes) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.resolveSibling("."));
        Files.write(file, bytes);
    }
}
