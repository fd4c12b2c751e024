package org.khronika.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The files of the release before, of which the next one may take over what is the same in it. Each is read again first: one that is not as the
 * manifest of its release has it, because somebody or a failing disk changed it, is not taken over.
 *
 * @param folder  where they lie
 * @param files   as the manifest lists them
 * @param restsOn what those rested on that may be taken over without being made
 * @param guarded whether they were searched for the same hidden names by the same program
 */
record EarlierFiles(Path folder, Map<String, Manifest.Entry> files, Map<String, String> restsOn, boolean guarded) {

    /** No release before, or one of which nothing may be taken over. */
    static EarlierFiles none() {
        return new EarlierFiles(Path.of(""), Map.of(), Map.of(), false);
    }

    /** Where the file at a path lies. */
    Path at(String path) {
        return folder.resolve(path);
    }

    /** The bytes of the file at a path, if it rested on the same and is whole. */
    Optional<byte[]> restingOn(String path, String what) throws IOException {
        Manifest.Entry entry = files.get(path);
        return entry == null || !what.equals(restsOn.get(path)) ? Optional.empty() : whole(path, entry);
    }

    /** Whether the release before has this file, and has it whole. */
    boolean holds(String path, Manifest.Entry entry) throws IOException {
        return entry.equals(files.get(path)) && whole(path, entry).isPresent();
    }

    private Optional<byte[]> whole(String path, Manifest.Entry entry) throws IOException {
        Path file = at(path);
        if (!Files.isRegularFile(file) || Files.size(file) != entry.size()) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(file);
        return Sha256.of(bytes).equals(entry.sha256()) ? Optional.of(bytes) : Optional.empty();
    }
}
