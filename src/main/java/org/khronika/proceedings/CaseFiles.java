package org.khronika.proceedings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.khronika.journal.Journal;
import org.khronika.journal.JournalEntry;
import org.khronika.records.Contents;
import org.khronika.records.Stored;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/** Every version of a proceeding that the journal keeps. Who asks must already have been allowed to see the record. */
@Component
public class CaseFiles {

    private final Journal journal;
    private final Contents contents;
    private final Clock clock;

    CaseFiles(Journal journal, Contents contents, Clock clock) {
        this.journal = journal;
        this.contents = contents;
        this.clock = clock;
    }

    /** What was known of a proceeding, and when; days are those of the clock's zone. */
    public Knowledge of(Stored<Proceeding> record) {
        List<Knowledge.Version> versions = saved(record.address());
        return Knowledge.of(
                versions.isEmpty()
                        ? List.of(new Knowledge.Version(
                                LocalDate.ofInstant(record.changedAt(), clock.getZone()), record.body()))
                        : versions);
    }

    private List<Knowledge.Version> saved(RecordRef address) {
        List<Knowledge.Version> versions = new ArrayList<>();
        for (JournalEntry entry : journal.list(address).reversed()) {
            if (entry.after() != null && entry.version() != null) {
                versions.add(new Knowledge.Version(
                        LocalDate.ofInstant(entry.at(), clock.getZone()),
                        contents.fromJournal(Objects.requireNonNull(entry.after()), Proceeding.class)
                                .body()));
            }
        }
        return versions;
    }
}
