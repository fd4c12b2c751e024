package org.khronika.publication;

import java.time.Clock;
import java.util.List;
import org.khronika.records.Stored;
import org.khronika.review.NextRelease;
import org.springframework.stereotype.Component;

/** What the next release would be made from now: without the versions that still rest. */
@Component
record AcceptedForRelease(NameQuestions names, Clock clock) implements NextRelease {

    @Override
    public List<Stored<?>> accepted() {
        return names.rested(clock.instant());
    }
}
