package org.khronika.desk.work;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.desk.web.DeskTime;
import org.khronika.desk.web.LastChange;
import org.khronika.records.Stored;
import org.khronika.review.Authors;
import org.khronika.review.Reader;
import org.khronika.review.RecordLine;
import org.khronika.review.RecordQuery;
import org.khronika.review.Records;
import org.khronika.review.SeenRecords;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** What others did since the member was last here: in records that the member worked on, each told; elsewhere, how many. */
@Component
record News(Records records, Authors authors, LastChange last, DeskTime time) {

    private static final int LOOKED_AT = 200;
    private static final int TOLD = 40;
    private static final int CHANGES = 8;

    /**
     * What somebody did with a record.
     *
     * @param others how many other records the same member did the same with
     */
    record Change(
            Sayable when,
            String address,
            String title,
            @Nullable Sayable what,
            String by,
            int others) {

        Change andOne() {
            return new Change(when, address, title, what, by, others + 1);
        }
    }

    /**
     * All of it.
     *
     * @param yours     the latest changes of records that the member entered or changed
     * @param more      how many of those are not shown
     * @param elsewhere how many other records were changed; at most as many as were looked at
     */
    record Since(List<Change> yours, int more, int elsewhere) {}

    Since of(Member me, Optional<Instant> since) {
        Reader reader = Reader.of(me);
        List<RecordLine> changed = records.list(RecordQuery.all().newestFirst().rows(0, LOOKED_AT), reader).stream()
                .filter(listed -> since.isEmpty() || listed.changedAt().isAfter(since.get()))
                .filter(listed -> !listed.changedByName().equals(me.name()))
                .toList();
        Set<RecordRef> touched =
                authors.touchedBy(me, changed.stream().map(RecordLine::address).toList());
        List<RecordLine> yours = changed.stream()
                .filter(listed -> touched.contains(listed.address()))
                .toList();
        List<RecordLine> read = yours.stream().limit(TOLD).toList();
        Map<RecordRef, Sayable> lines = lines(me, read, reader);
        List<Change> told = together(read.stream().map(listed -> change(listed, lines.get(listed.address()))));
        List<Change> shown = told.stream().limit(CHANGES).toList();
        int spoken = shown.stream().mapToInt(change -> 1 + change.others()).sum();
        return new Since(shown, yours.size() - spoken, since.isEmpty() ? 0 : changed.size() - yours.size());
    }

    /** The same deed of the same member on many records is one line. */
    private static List<Change> together(Stream<Change> changes) {
        Map<List<@Nullable Object>, Change> lines = new LinkedHashMap<>();
        changes.forEach(change ->
                lines.merge(Arrays.asList(change.what(), change.by()), change, (first, next) -> first.andOne()));
        return List.copyOf(lines.values());
    }

    private Map<RecordRef, Sayable> lines(Member me, List<RecordLine> read, Reader reader) {
        List<RecordRef> addresses = read.stream().map(RecordLine::address).toList();
        SeenRecords seen = new SeenRecords(records, reader).lookUp(addresses);
        return last.of(
                me,
                addresses.stream()
                        .<Stored<?>>flatMap(address -> seen.find(address).stream())
                        .toList());
    }

    private Change change(RecordLine listed, @Nullable Sayable what) {
        return new Change(
                time.words(listed.changedAt()),
                listed.address().address(),
                listed.title(),
                what,
                listed.changedByName(),
                0);
    }
}
