package org.khronika.publication;

import static org.khronika.words.Phrase.phrase;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;

/**
 * Searches every file for hidden names before it goes on, and keeps the sums for the manifest. What is the same as in the release before is taken
 * over from it; it is searched again unless that was searched for the same names.
 */
final class GuardedFiles implements FileSink, AutoCloseable {

    private static final String ASSETS = "assets/";

    private final SearchedPieces.Now guard;
    private final EarlierFiles earlier;
    private final @Nullable NewFolder into;
    private final Runnable madeAPage;
    private final Workers workers = new Workers();
    private final NavigableMap<String, Manifest.Entry> entries = new ConcurrentSkipListMap<>();
    private final NavigableMap<String, String> restsOn = new ConcurrentSkipListMap<>();
    private final NavigableMap<Integer, Hit> hits = new ConcurrentSkipListMap<>();
    private int put;

    /**
     * A file that would show a hidden name.
     *
     * @param record     whose file it is; null for a page made from many
     * @param protecting the record that protects the name
     */
    record Hit(String path, @Nullable RecordRef record, RecordRef protecting) {

        /** Names the place, never the name. */
        Sayable sentence() {
            return phrase("publication.refused.file-shows-name")
                    .with("path", path)
                    .with("record", record == null ? "none" : record.address());
        }
    }

    /**
     * Takes files.
     *
     * @param into      where the files go; null when they are only looked through
     * @param madeAPage is called for each page of a record that is done
     */
    GuardedFiles(SearchedPieces.Now guard, EarlierFiles earlier, @Nullable NewFolder into, Runnable madeAPage) {
        this.guard = guard;
        this.earlier = earlier;
        this.into = into;
        this.madeAPage = madeAPage;
    }

    @Override
    public boolean looksOnly() {
        return into == null;
    }

    @Override
    public void put(String path, byte[] bytes, @Nullable RecordRef record) {
        int place = put++;
        workers.add(() -> take(path, bytes, record, place));
    }

    @Override
    public void put(String path, String rests, Made file, @Nullable RecordRef record) {
        int place = put++;
        workers.add(() -> {
            restsOn.put(path, rests);
            Optional<byte[]> same = earlier.restingOn(path, rests);
            if (same.isEmpty()) {
                take(path, file.bytes(), record, place);
            } else if (passes(path, same.get(), record, place, earlier.guarded())) {
                note(path, earlier.files().get(path));
                link(path);
            }
            if (record != null && path.endsWith(".html")) {
                madeAPage.run();
            }
        });
    }

    private void take(String path, byte[] bytes, @Nullable RecordRef record, int place) throws IOException {
        Manifest.Entry entry = new Manifest.Entry(Sha256.of(bytes), bytes.length);
        boolean same = earlier.holds(path, entry);
        // Sheets, scripts and fonts are part of the program and the same in every release: no record reaches them.
        if (!passes(path, bytes, record, place, path.startsWith(ASSETS) || (same && earlier.guarded()))) {
            return;
        }
        note(path, entry);
        if (same) {
            link(path);
        } else if (into != null) {
            into.write(path, bytes);
        }
    }

    private boolean passes(String path, byte[] bytes, @Nullable RecordRef record, int place, boolean searched) {
        Optional<Spellings.Found> found = searched ? Optional.empty() : guard.find(path, bytes);
        found.ifPresent(
                one -> hits.put(place, new Hit(path, record, one.hidden().address())));
        return found.isEmpty();
    }

    private void note(String path, Manifest.@Nullable Entry entry) {
        if (entry == null || entries.put(path, entry) != null) {
            throw new IllegalStateException("Two files of the release have the path %s.".formatted(path));
        }
    }

    private void link(String path) throws IOException {
        if (into != null) {
            into.take(path, earlier.at(path));
        }
    }

    /** Each file that holds a hidden name, in the order in which they were put; empty when the release may go out. */
    List<Hit> hits() {
        workers.finish();
        return new ArrayList<>(hits.values());
    }

    /** The sums of the files so far, by path. */
    Map<String, Manifest.Entry> entries() {
        workers.finish();
        return new TreeMap<>(entries);
    }

    /** What the files rest on that the next release may take over without making them, by path. */
    Map<String, String> restsOn() {
        workers.finish();
        return new TreeMap<>(restsOn);
    }

    @Override
    public void close() {
        workers.close();
    }
}
