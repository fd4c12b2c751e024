package org.khronika.applications;

import java.util.List;
import org.khronika.records.Namer;
import org.khronika.values.RecordRef;

/** An application with those of its attempts that lie in a period, for a line of the register. */
record ApplicationInPeriod(RecordRef address, Application application, List<Timed> attempts) {

    List<Attempt> told() {
        return attempts.stream().map(Timed::attempt).toList();
    }

    /** Who answers, as the reader may know it; empty when it is not on record. */
    String authority(Namer namer) {
        return application.authorityOnRecord() != null
                ? namer.mention(application.authorityOnRecord()).text()
                : application.authority() == null ? "" : namer.words(application.authority());
    }

    /** What is said of its answers against the limits of the law, each once; empty where none is known. */
    String inTime() {
        return attempts.stream()
                .filter(Timed::hasLimit)
                .map(timed -> timed.time().inWords())
                .distinct()
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
    }
}
