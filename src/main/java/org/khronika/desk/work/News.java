package org.khronika.desk.work;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.khronika.access.Member;
import org.khronika.desk.web.DeskTime;
import org.khronika.desk.web.Said;
import org.khronika.journal.Journal;
import org.khronika.journal.JournalEntry;
import org.khronika.records.Listed;
import org.khronika.records.Reader;
import org.khronika.records.RecordQuery;
import org.khronika.records.Records;
import org.springframework.stereotype.Component;

/** What others did with records since the member was last here; the latest things on a first visit. */
@Component
class News {

    private static final int LOOKED_AT = 60;
    private static final int CHANGES = 12;

    private final Records records;
    private final Journal journal;
    private final DeskTime time;

    News(Records records, Journal journal, DeskTime time) {
        this.records = records;
        this.journal = journal;
        this.time = time;
    }

    /** What somebody did with a record. */
    record Change(String when, String address, String title, String what, String by) {}

    List<Change> of(Member me, Optional<Instant> since) {
        return records.list(RecordQuery.all().newestFirst().rows(0, LOOKED_AT), Reader.of(me)).stream()
                .filter(listed -> since.isEmpty() || listed.changedAt().isAfter(since.get()))
                .filter(listed -> !listed.changedByName().equals(me.name()))
                .limit(CHANGES)
                .map(listed -> change(listed, me))
                .toList();
    }

    private Change change(Listed listed, Member me) {
        Optional<JournalEntry> last = journal.find(listed.address(), listed.version(), me);
        String deed = last.map(entry -> Said.deed(entry.deed())).orElse("Changed");
        String why = last.map(JournalEntry::reason).map(reason -> ": " + reason).orElse("");
        return new Change(
                time.words(listed.changedAt()),
                listed.address().address(),
                listed.title(),
                deed + why,
                listed.changedByName());
    }
}
