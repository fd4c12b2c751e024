package org.khronika.database;

import static org.khronika.words.Phrase.phrase;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The programs of PostgreSQL, unpacked from the jar that brings them.
 *
 * @param folder holds {@code bin}, {@code lib} and {@code share}
 */
record Binaries(Path folder) {

    /** The major version whose data folders these programs can read. */
    static final String MAJOR = "17";

    private static final String VERSION = "17.11";

    /** Finds the programs under that folder, or unpacks them there first; a half unpacked folder is never used. */
    static Binaries under(Path postgresql) {
        Path unpacked = postgresql.resolve("programs-" + VERSION);
        if (!Files.isDirectory(unpacked)) {
            Path half = postgresql.resolve("programs-" + VERSION + ".half");
            try {
                remove(half);
                unpack(half);
                Files.move(half, unpacked);
            } catch (IOException e) {
                throw new DatabaseUnavailable(
                        phrase("database.binaries.not-unpacked")
                                .with("folder", postgresql.toString())
                                .with("why", String.valueOf(e.getMessage())),
                        e);
            }
        }
        return new Binaries(unpacked);
    }

    /** The absolute path of one of {@code initdb}, {@code pg_ctl}, {@code postgres}. */
    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    private static void unpack(Path target) throws IOException {
        try (InputStream packed = open();
                TarArchiveInputStream tar =
                        new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed, 1 << 16)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, target);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        Path file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target)) {
            throw new IOException("the archive names a file outside itself: " + entry.getName());
        }
        if (entry.isDirectory()) {
            makeReadable(file, target);
            return;
        }
        makeReadable(file.resolveSibling("").normalize(), target);
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file);
        boolean program = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
    }

    /** Whoever runs the programs must be able to read them, whatever the umask of the one who unpacks. */
    private static void makeReadable(Path folder, Path target) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Files.createDirectories(folder);
        for (Path each = folder; each != null && each.startsWith(target); each = each.getParent()) {
            Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static InputStream open() {
        String archive = "/postgres-%s.txz".formatted(platform());
        InputStream found = Binaries.class.getResourceAsStream(archive);
        if (found == null) {
            throw new DatabaseUnavailable(phrase("database.binaries.other-system")
                    .with("system", System.getProperty("os.name"))
                    .with("machine", System.getProperty("os.arch")));
        }
        return found;
    }

    private static String platform() {
        String system =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).replaceFirst("^mac.*", "darwin");
        String machine = switch (System.getProperty("os.arch", "")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64" -> "arm_64";
            default -> System.getProperty("os.arch", "unknown");
        };
        return system + "-" + machine;
    }

    /** Removes a folder and all that is in it; nothing happens when there is none. */
    static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
