package org.khronika.publication;

import static org.khronika.words.Phrase.phrase;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;

/** Searches every file for hidden names before it goes on, and keeps the sums for the manifest. */
final class GuardedFiles implements FileSink {

    private static final String ASSETS = "assets/";

    private final SecretGuard guard;
    private final @Nullable FileSink next;
    private final TreeMap<String, Manifest.Entry> entries = new TreeMap<>();
    private final List<Hit> hits = new ArrayList<>();

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

    GuardedFiles(SecretGuard guard, @Nullable FileSink next) {
        this.guard = guard;
        this.next = next;
    }

    /** Files that go nowhere. */
    static GuardedFiles lookedThrough(SecretGuard guard) {
        return new GuardedFiles(guard, null);
    }

    @Override
    public boolean looksOnly() {
        return next == null;
    }

    @Override
    public void put(String path, byte[] bytes, @Nullable RecordRef record) throws IOException {
        // Sheets, scripts and fonts are part of the program and the same in every release: no record reaches them.
        Optional<Spellings.Found> found = path.startsWith(ASSETS) ? Optional.empty() : guard.find(path, bytes);
        if (found.isPresent()) {
            hits.add(new Hit(path, record, found.get().hidden().address()));
            return;
        }
        if (entries.put(path, new Manifest.Entry(Sha256.of(bytes), bytes.length)) != null) {
            throw new IllegalStateException("Two files of the release have the path %s.".formatted(path));
        }
        if (next != null) {
            next.put(path, bytes, record);
        }
    }

    /** Each file that holds a hidden name; empty when the release may go out. */
    List<Hit> hits() {
        return List.copyOf(hits);
    }

    /** The sums of the files so far, by path. */
    Map<String, Manifest.Entry> entries() {
        return new TreeMap<>(entries);
    }
}
