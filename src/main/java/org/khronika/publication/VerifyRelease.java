package org.khronika.publication;

import static org.khronika.words.Phrase.phrase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
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
     * @param withheld   how many files of an earlier release are not shown any more
     * @param shortened  how many of its files are shown without some of their rows
     * @param earlier    what was found of the earlier releases in the copy
     * @param absent     the numbers of the earlier releases of which the copy holds nothing
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
            int withheld,
            int shortened,
            List<Report> earlier,
            List<Integer> absent,
            @Nullable Sayable problem) {

        /** Whether the copy is whole and nothing in it was touched; one without earlier releases can be. */
        public boolean isWhole() {
            return problem == null
                    && signed
                    && expectedKey
                    && missing.isEmpty()
                    && altered.isEmpty()
                    && extra.isEmpty()
                    && earlier.stream().allMatch(Report::isWhole);
        }
    }

    /**
     * Checks the copy in a folder, with the earlier releases in it. The folder may also be that of an earlier release alone.
     *
     * @param knownKey the file of a public key that the release must be signed with; null takes the one in the release
     */
    public static Report verify(Path folder, @Nullable Path knownKey) throws IOException {
        if (Files.isRegularFile(folder.resolve(EarlierManifest.FILE))) {
            return earlier(folder, knownKey);
        }
        Path file = folder.resolve(Manifest.FILE);
        if (!Files.isRegularFile(file)) {
            return unreadable(phrase("publication.verify.no-manifest"), Manifest.FILE, folder);
        }
        byte[] bytes = Files.readAllBytes(file);
        try {
            return check(folder, bytes, Manifest.of(bytes), knownKey);
        } catch (JacksonException e) {
            return unreadable(phrase("publication.verify.manifest-damaged"), Manifest.FILE, folder);
        }
    }

    private static Report unreadable(Phrase problem, String file, Path folder) {
        Sayable why = problem.with("manifest", file).with("folder", folder.toString());
        return new Report(null, 0, false, null, true, List.of(), List.of(), List.of(), 0, 0, List.of(), List.of(), why);
    }

    private static Report check(Path folder, byte[] bytes, Manifest manifest, @Nullable Path knownKey)
            throws IOException {
        Map<Path, Report> earlier = earlierIn(folder, knownKey);
        Listed files = Listed.in(folder, manifest.files());
        Signed signed = Signed.of(folder, bytes, Manifest.SIGNATURE, knownKey);
        return new Report(
                manifest.release(),
                manifest.files().size(),
                signed.fits(),
                signed.key(),
                signed.isExpected(),
                files.missing(),
                files.altered(),
                extra(folder, manifest.files(), Set.of(Manifest.FILE, Manifest.SIGNATURE), earlier.keySet()),
                0,
                0,
                List.copyOf(earlier.values()),
                absent(manifest.release(), earlier.keySet()),
                null);
    }

    /** The earlier releases in a copy, by their folders. */
    private static Map<Path, Report> earlierIn(Path folder, @Nullable Path knownKey) throws IOException {
        Path all = folder.resolve("releases");
        Map<Path, Report> found = new TreeMap<>();
        if (Files.isDirectory(all)) {
            try (Stream<Path> each = Files.list(all)) {
                for (Path one : each.filter(path -> Files.isRegularFile(path.resolve(EarlierManifest.FILE)))
                        .toList()) {
                    found.put(one, inItsPlace(one, earlier(one, knownKey)));
                }
            }
        }
        return found;
    }

    /** What was found, unless the folder is called by the number of another release: one is not to stand for another. */
    private static Report inItsPlace(Path folder, Report found) {
        String called = String.valueOf(folder.getFileName());
        return found.release() == null || called.equals(found.release().toString())
                ? found
                : unreadable(
                        phrase("publication.verify.other-release")
                                .with("release", found.release().toString()),
                        EarlierManifest.FILE,
                        folder);
    }

    private static List<Integer> absent(int release, Set<Path> held) {
        return IntStream.range(1, release)
                .filter(number -> held.stream()
                        .noneMatch(
                                folder -> String.valueOf(folder.getFileName()).equals(String.valueOf(number))))
                .boxed()
                .toList();
    }

    /** An earlier release: what stands in it is signed, and is what was published but for what is withheld since. */
    private static Report earlier(Path folder, @Nullable Path knownKey) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve(EarlierManifest.FILE));
        try {
            EarlierManifest manifest = EarlierManifest.of(bytes);
            Listed files = Listed.in(folder, manifest.files());
            Signed signed = Signed.of(folder, bytes, EarlierManifest.SIGNATURE, knownKey);
            List<String> altered = new ArrayList<>(files.altered());
            if (manifest.manifest() != null) {
                altered.addAll(notAsPublished(folder, manifest, knownKey));
            }
            return new Report(
                    manifest.release(),
                    manifest.files().size(),
                    signed.fits(),
                    signed.key(),
                    signed.isExpected(),
                    inItsFolder(manifest, files.missing()),
                    inItsFolder(manifest, altered.stream().distinct().toList()),
                    inItsFolder(
                            manifest,
                            extra(
                                    folder,
                                    manifest.files(),
                                    Set.of(EarlierManifest.FILE, EarlierManifest.SIGNATURE),
                                    Set.of())),
                    manifest.withheld().size(),
                    manifest.rowsLeftOut().size(),
                    List.of(),
                    List.of(),
                    null);
        } catch (JacksonException e) {
            return unreadable(phrase("publication.verify.manifest-damaged"), EarlierManifest.FILE, folder);
        }
    }

    private static List<String> inItsFolder(EarlierManifest manifest, List<String> paths) {
        return paths.stream()
                .map(path -> "releases/" + manifest.release() + "/" + path)
                .toList();
    }

    /** Files that are not those of the release when it was published, whatever a later key has signed. */
    private static List<String> notAsPublished(Path folder, EarlierManifest now, @Nullable Path knownKey)
            throws IOException {
        byte @Nullable [] bytes = read(folder.resolve(Manifest.FILE));
        if (bytes == null
                || !Sha256.of(bytes).equals(now.manifest())
                || !Signed.of(folder, bytes, Manifest.SIGNATURE, knownKey).fits()) {
            return List.of(Manifest.FILE);
        }
        List<String> altered = new ArrayList<>();
        for (Map.Entry<String, Manifest.Entry> entry :
                Manifest.of(bytes).files().entrySet()) {
            byte @Nullable [] file = read(folder.resolve(entry.getKey()));
            if (file != null
                    && !Sha256.of(entry.getKey().endsWith(".html") ? EarlierFrame.without(file) : file)
                            .equals(entry.getValue().sha256())) {
                altered.add(entry.getKey());
            }
        }
        return altered;
    }

    /** Which files of a list are not there, and which are others. */
    private record Listed(List<String> missing, List<String> altered) {

        static Listed in(Path folder, Map<String, Manifest.Entry> files) throws IOException {
            List<String> missing = new ArrayList<>();
            List<String> altered = new ArrayList<>();
            for (Map.Entry<String, Manifest.Entry> entry : files.entrySet()) {
                Path file = folder.resolve(entry.getKey()).normalize();
                if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
                    missing.add(entry.getKey());
                } else if (Files.size(file) != entry.getValue().size()
                        || !Sha256.of(Files.readAllBytes(file))
                                .equals(entry.getValue().sha256())) {
                    altered.add(entry.getKey());
                }
            }
            return new Listed(missing, altered);
        }
    }

    /**
     * A signature in a copy.
     *
     * @param key the fingerprint of the key in the copy; null when there is none
     */
    private record Signed(boolean fits, @Nullable String key, boolean isExpected) {

        static Signed of(Path folder, byte[] bytes, String signatureFile, @Nullable Path knownKey) throws IOException {
            byte @Nullable [] key = read(folder.resolve(Manifest.KEY));
            byte @Nullable [] signature = read(folder.resolve(signatureFile));
            byte @Nullable [] known = knownKey == null ? key : Files.readAllBytes(knownKey);
            return new Signed(
                    key != null && signature != null && SigningKey.verifies(key, bytes, signature),
                    key == null ? null : SigningKey.fingerprint(key),
                    key != null && known != null && SigningKey.fingerprint(key).equals(SigningKey.fingerprint(known)));
        }
    }

    private static byte @Nullable [] read(Path file) throws IOException {
        return Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
    }

    private static List<String> extra(
            Path folder, Map<String, Manifest.Entry> files, Set<String> sums, Set<Path> otherCopies)
            throws IOException {
        TreeSet<String> extra = new TreeSet<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(path -> !Files.isDirectory(path) && otherCopies.stream().noneMatch(path::startsWith))
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .filter(path -> !files.containsKey(path) && !sums.contains(path))
                    .forEach(extra::add);
        }
        return List.copyOf(extra);
    }
}
