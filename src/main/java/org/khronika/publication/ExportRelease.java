package org.khronika.publication;

import static org.khronika.words.Phrase.phrase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.khronika.review.DeedRefused;
import org.springframework.stereotype.Component;

/** Writes a copy of the public site into a folder, for any web server, object store or stick. */
@Component
public record ExportRelease(Releases releases, ReleaseFolders folders, EarlierReleases earlier) {

    /** Copies the release that is served, with all earlier ones under {@code releases/n/}. */
    public VerifyRelease.Report export(Path folder) throws IOException {
        return export(folder, true);
    }

    /**
     * Copies the release and checks the copy; gives what the check found. Files of an earlier copy that the release no longer
     * has are removed; files that no release put there are left alone. The index page is written last, so that a copy cut
     * short does not show half of a release as new.
     *
     * @param all whether earlier releases are copied too; otherwise a notice stands in the place of each
     * @throws DeedRefused when nothing is published yet, or when the folder holds something else than a release
     */
    public VerifyRelease.Report export(Path folder, boolean all) throws IOException {
        return export(folder, all, PublishingProgress.UNHEARD);
    }

    /** The same, telling somebody how far it has come. */
    public VerifyRelease.Report export(Path folder, boolean all, PublishingProgress progress) throws IOException {
        Release live =
                releases.live().orElseThrow(() -> new DeedRefused(phrase("publication.export.nothing-published")));
        Path source = folders.of(live.number());
        progress.at(PublishingProgress.Phase.CHECKING, 0, 0);
        VerifyRelease.Report original = VerifyRelease.verify(source, null);
        if (!original.isWhole()) {
            throw new DeedRefused(phrase("publication.export.not-whole")
                    .with("number", live.number())
                    .with("folder", source.toString()));
        }
        refuseOtherFolders(folder);
        Files.createDirectories(folder);
        Manifest manifest = Manifest.of(Files.readAllBytes(source.resolve(Manifest.FILE)));
        removeWhatIsGone(folder, manifest);
        progress.at(PublishingProgress.Phase.LOOKING_THROUGH, 0, 0);
        earlier.lookThrough();
        List<Release> replaced =
                releases.list().stream().filter(release -> !release.live()).toList();
        int copied = 0;
        for (Release release : replaced) {
            progress.at(PublishingProgress.Phase.COPYING_EARLIER, copied++, replaced.size());
            earlier.write(release, folder.resolve("releases/" + release.number()), all);
        }
        TreeSet<String> paths = new TreeSet<>(manifest.files().keySet());
        paths.remove("index.html");
        int written = 0;
        for (String path : paths) {
            progress.at(PublishingProgress.Phase.COPYING, written++, paths.size());
            copy(source, folder, path);
        }
        copy(source, folder, "index.html");
        copy(source, folder, Manifest.FILE);
        copy(source, folder, Manifest.SIGNATURE);
        progress.at(PublishingProgress.Phase.CHECKING, 0, 0);
        return VerifyRelease.verify(folder, null);
    }

    private static void refuseOtherFolders(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new DeedRefused(phrase("publication.export.found-a-file").with("file", folder.toString()));
        }
        try (Stream<Path> inside = Files.list(folder)) {
            if (inside.findAny().isPresent()
                    && VerifyRelease.verify(folder, null).release() == null) {
                throw new DeedRefused(phrase("publication.export.other-files").with("folder", folder.toString()));
            }
        }
    }

    private static void removeWhatIsGone(Path folder, Manifest manifest) throws IOException {
        Path earlier = folder.resolve(Manifest.FILE);
        if (!Files.isRegularFile(earlier)) {
            return;
        }
        for (String path : Manifest.of(Files.readAllBytes(earlier)).files().keySet()) {
            Path file = folder.resolve(path).normalize();
            if (!manifest.files().containsKey(path) && file.startsWith(folder.normalize())) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static void copy(Path from, Path to, String path) throws IOException {
        Path target = to.resolve(path);
        Files.createDirectories(target.resolveSibling("."));
        Files.copy(from.resolve(path), target, StandardCopyOption.REPLACE_EXISTING);
    }
}
