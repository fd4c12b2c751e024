package org.khronika.publication;

import static org.khronika.words.Phrase.phrase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import tools.jackson.core.JacksonException;

/** Checks a copy of a release, wherever it lies, against its manifest and signature. Touches no database. */
public final class VerifyRelease {

    private VerifyRelease() {}

    /**
     * What was found.
     *
     * @param release    its number; null when there is no manifest that can be read
     * @param files      how many files the manifest lists
     * @param signed     whether the signature fits the manifest and the key in the release
     * @param key        the fingerprint of that key; null when there is none
     * @param expectedKey whether that key is the one that was expected; true when none was given
     * @param missing    files that the manifest lists and that are not there
     * @param altered    files whose bytes are others
     * @param extra      files that the manifest does not list
     * @param problem    why nothing could be checked; null when it could
     */
    public record Report(
            @Nullable Integer release,
            int files,
            boolean signed,
            @Nullable String key,
            boolean expectedKey,
            List<String> missing,
            List<String> altered,
            List<String> extra,
            @Nullable Sayable problem) {

        /** Whether the copy is whole and nothing in it was touched. */
        public boolean isWhole() {
            return problem == null
                    && signed
                    && expectedKey
                    && missing.isEmpty()
                    && altered.isEmpty()
                    && extra.isEmpty();
        }
    }

    /**
     * Checks the copy in a folder.
     *
     * @param knownKey the file of a public key that the release must be signed with; null takes the one in the release
     */
    public static Report verify(Path folder, @Nullable Path knownKey) throws IOException {
        Path file = folder.resolve(Manifest.FILE);
        if (!Files.isRegularFile(file)) {
            return unreadable(phrase("publication.verify.no-manifest"), folder);
        }
        byte[] bytes = Files.readAllBytes(file);
        try {
            return check(folder, bytes, Manifest.of(bytes), knownKey);
        } catch (JacksonException e) {
            return unreadable(phrase("publication.verify.manifest-damaged"), folder);
        }
    }

    private static Report unreadable(Phrase problem, Path folder) {
        Sayable why = problem.with("manifest", Manifest.FILE).with("folder", folder.toString());
        return new Report(null, 0, false, null, true, List.of(), List.of(), List.of(), why);
    }

    private static Report check(Path folder, byte[] bytes, Manifest manifest, @Nullable Path knownKey)
            throws IOException {
        List<String> missing = new ArrayList<>();
        List<String> altered = new ArrayList<>();
        for (Map.Entry<String, Manifest.Entry> entry : manifest.files().entrySet()) {
            Path file = folder.resolve(entry.getKey()).normalize();
            if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
                missing.add(entry.getKey());
            } else if (Files.size(file) != entry.getValue().size()
                    || !Sha256.of(Files.readAllBytes(file))
                            .equals(entry.getValue().sha256())) {
                altered.add(entry.getKey());
            }
        }
        byte @Nullable [] key = read(folder.resolve(Manifest.KEY));
        byte @Nullable [] signature = read(folder.resolve(Manifest.SIGNATURE));
        byte @Nullable [] known = knownKey == null ? key : Files.readAllBytes(knownKey);
        return new Report(
                manifest.release(),
                manifest.files().size(),
                key != null && signature != null && SigningKey.verifies(key, bytes, signature),
                key == null ? null : SigningKey.fingerprint(key),
                key != null && known != null && SigningKey.fingerprint(key).equals(SigningKey.fingerprint(known)),
                missing,
                altered,
                extra(folder, manifest),
                null);
    }

    private static byte @Nullable [] read(Path file) throws IOException {
        return Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
    }

    private static List<String> extra(Path folder, Manifest manifest) throws IOException {
        TreeSet<String> extra = new TreeSet<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(path -> !Files.isDirectory(path))
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .filter(path -> !manifest.files().containsKey(path))
                    .filter(path -> !path.equals(Manifest.FILE) && !path.equals(Manifest.SIGNATURE))
                    .forEach(extra::add);
        }
        return List.copyOf(extra);
    }
}
