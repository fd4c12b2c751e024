package org.khronika.proceedings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.khronika.journal.Journal;
import org.khronika.records.Stored;
import org.khronika.review.Contents;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/**
 * Every version of a proceeding that the journal keeps; of one that is not for named members only, without those that were. Who asks must
 * already have been allowed to see the record.
 */
@Component
public record CaseFiles(Journal journal, Contents contents, Clock clock) {

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
        return journal.versions(List.of(address)).stream()
                .map(version -> new Knowledge.Version(
                        LocalDate.ofInstant(version.at(), clock.getZone()),
                        contents.fromJournal(version.after(), Proceeding.class).body()))
                .toList();
    }
}
