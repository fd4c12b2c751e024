package org.khronika.review;

import java.lang.ref.SoftReference;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Draft;
import org.khronika.records.RecordTypes;
import org.khronika.values.RecordRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What accepted versions of records say, for whoever reads all of them again when hardly one has changed: an entry of the journal is read where this
 * process has not read it since it was written. Of each record the version that was asked for last is held, as long as there is memory for it.
 */
@Component
final class ReadVersions {

    private final JdbcClient db;
    private final RecordTypes types;
    private final Contents contents;
    private final Map<RecordRef, SoftReference<Read>> last = new ConcurrentHashMap<>();

    ReadVersions(JdbcClient db, RecordTypes types, Contents contents) {
        this.db = db;
        this.types = types;
        this.contents = contents;
    }

    /**
     * A version of a record.
     *
     * @param entry   of the journal, which keeps it
     * @param written by which transaction the entry was written last ({@code xmin}): whatever is done to an entry, it is another then
     */
    record Version(RecordRef address, long entry, String written) {}

    private record Read(Version version, Draft<?> draft) {}

    /** What each says, by the number of its entry; of an entry that is gone, nothing. */
    Map<Long, Draft<?>> of(Collection<Version> versions) {
        Map<Long, Draft<?>> found = new HashMap<>();
        Map<Long, RecordRef> others = new HashMap<>();
        for (Version version : versions) {
            SoftReference<Read> held = last.get(version.address());
            @Nullable Read read = held == null ? null : held.get();
            if (read != null && read.version().equals(version)) {
                found.put(version.entry(), read.draft());
            } else {
                others.put(version.entry(), version.address());
            }
        }
        if (!others.isEmpty()) {
            db.sql("select id, xmin::text, after from journal_entry where id = any(:entries)")
                    .param("entries", others.keySet().toArray(Long[]::new))
                    .query(row -> {
                        long entry = row.getLong(1);
                        RecordRef address = Objects.requireNonNull(others.get(entry));
                        Draft<?> draft = contents.read(
                                row.getString(3), types.get(address.kind()).bodyType());
                        last.put(
                                address,
                                new SoftReference<>(new Read(new Version(address, entry, row.getString(2)), draft)));
                        found.put(entry, draft);
                    });
        }
        return found;
    }
}
