package org.khronika.database;

import static org.khronika.words.Phrase.phrase;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/** Refuses a database that a newer Khronika has changed: an older one would read it wrongly and write what the newer cannot read. */
final class NewerDatabase {

    private NewerDatabase() {}

    /**
     * Brings the database up to date.
     *
     * @throws DatabaseUnavailable when it has a change that this program does not know
     */
    static void refuseOrMigrate(Flyway flyway) {
        Optional<MigrationVersion> unknown = Arrays.stream(flyway.info().applied())
                .filter(change ->
                        change.getState().isApplied() && !change.getState().isResolved())
                .map(MigrationInfo::getVersion)
                .filter(Objects::nonNull)
                .max(MigrationVersion::compareTo);
        if (unknown.isPresent()) {
            throw new DatabaseUnavailable(phrase("database.newer")
                    .with("last", String.valueOf(unknown.get()))
                    .with("known", newestKnown(flyway)));
        }
        flyway.migrate();
    }

    private static String newestKnown(Flyway flyway) {
        return Arrays.stream(flyway.info().all())
                .filter(change -> change.getState().isResolved())
                .map(MigrationInfo::getVersion)
                .filter(Objects::nonNull)
                .max(MigrationVersion::compareTo)
                .map(String::valueOf)
                .orElse("0");
    }
}
