package org.khronika.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.khronika.publication.pages.EarlierPages;

/**
 * A release as it is read after another has replaced it: its files, but for those that are withheld since; each page says that it is of an
 * earlier release and leads to the newest.
 *
 * @param release  the earlier one
 * @param folder   its files as they were published
 * @param manifest theirs
 * @param withheld what of which of its files is not shown any more
 * @param inLive   whether the release that is served has a file at a path
 */
record EarlierCopy(
        Release release,
        Path folder,
        Manifest manifest,
        Map<String, NotShown> withheld,
        Predicate<String> inLive,
        EarlierPages pages) {

    private static final String PAGE = ".html";

    /** Every file but its own manifest and signature, by path: in place of a page that is withheld stands a notice. */
    List<String> paths() {
        List<String> paths = new ArrayList<>(manifest.files().keySet().stream()
                .filter(path -> path.endsWith(PAGE) || !isWithheld(path))
                .toList());
        if (withheld.isEmpty()) {
            paths.add(Manifest.FILE);
            paths.add(Manifest.SIGNATURE);
        }
        return paths;
    }

    /** A file; empty where there is none. */
    Optional<byte[]> file(String path) throws IOException {
        boolean published = manifest.files().containsKey(path);
        boolean sums = path.equals(Manifest.FILE) || path.equals(Manifest.SIGNATURE);
        if (sums ? !withheld.isEmpty() : !published) {
            return Optional.empty();
        }
        if (isWithheld(path)) {
            return path.endsWith(PAGE) ? Optional.of(pages.withheld(release, path, inLive)) : Optional.empty();
        }
        NotShown rows = withheld.get(path);
        byte[] file = Files.readAllBytes(folder.resolve(path));
        byte[] bytes = rows == null ? file : rows.from(file);
        if (!path.endsWith(PAGE)) {
            return Optional.of(bytes);
        }
        byte[] page = withheld.isEmpty() ? bytes : EarlierFrame.toEarlierSums(bytes);
        return Optional.of(EarlierFrame.around(
                page,
                pages.head(release, path, inLive),
                pages.says(release, path, rows == null ? 0 : rows.rows(), inLive)));
    }

    private boolean isWithheld(String path) {
        NotShown leftOut = withheld.get(path);
        return leftOut != null && leftOut.isWhole();
    }

    private Map<String, Integer> rowsLeftOut() {
        Map<String, Integer> rows = new TreeMap<>();
        withheld.forEach((path, leftOut) -> {
            if (!leftOut.isWhole()) {
                rows.put(path, leftOut.rows());
            }
        });
        return rows;
    }

    /** Its manifest; reads every page. */
    EarlierManifest sums() throws IOException {
        Map<String, Manifest.Entry> sums = new TreeMap<>();
        for (String path : paths()) {
            Manifest.@Nullable Entry published = manifest.files().get(path);
            if (published != null && !path.endsWith(PAGE) && !withheld.containsKey(path)) {
                sums.put(path, published);
            } else {
                byte[] bytes = file(path).orElseThrow();
                sums.put(path, new Manifest.Entry(Sha256.of(bytes), bytes.length));
            }
        }
        return new EarlierManifest(
                EarlierManifest.FORMAT,
                release.number(),
                release.date(),
                withheld.isEmpty() ? release.manifestSha256() : null,
                sums,
                withheld.keySet().stream().filter(this::isWithheld).sorted().toList(),
                rowsLeftOut(),
                false);
    }
}
