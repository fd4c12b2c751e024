package org.khronika.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.khronika.publication.ReleasePlanner.Planned;
import org.khronika.publication.pages.SiteWriter;
import org.springframework.stereotype.Component;

/** Writes the files of a plan, guarded, with manifest and signature. The same plan and key give the same bytes. */
@Component
record ReleaseBuilder(SiteWriter site) {

    /** Each file that would show a hidden name; writes nothing. */
    List<GuardedFiles.Hit> hits(Planned planned) throws IOException {
        GuardedFiles files = GuardedFiles.lookedThrough(new SecretGuard(planned.spellings()));
        site.write(planned.inOrder(), files);
        return files.hits();
    }

    /**
     * Writes the release into an empty folder and gives the SHA-256 of its manifest.
     *
     * @throws ReleaseStopped when a file would show a hidden name
     */
    String build(Planned planned, Path folder, SigningKey key) throws IOException {
        ReleasePlan plan = planned.plan();
        GuardedFiles files = new GuardedFiles(
                new SecretGuard(planned.spellings()), (path, bytes, record) -> write(folder, path, bytes));
        site.write(planned.inOrder(), files);
        files.put(Manifest.KEY, key.publicPem(), null);
        if (!files.hits().isEmpty()) {
            throw new ReleaseStopped(
                    files.hits().stream().map(GuardedFiles.Hit::sentence).toList());
        }
        Manifest manifest = new Manifest(
                Manifest.FORMAT, plan.number(), plan.date(), plan.records().size(), files.entries());
        byte[] bytes = manifest.bytes();
        write(folder, Manifest.FILE, bytes);
        write(folder, Manifest.SIGNATURE, key.sign(bytes));
        return Sha256.of(bytes);
    }

    private static void write(Path folder, String path, byte[] bytes) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.resolveSibling("."));
        Files.write(file, bytes);
    }
}
