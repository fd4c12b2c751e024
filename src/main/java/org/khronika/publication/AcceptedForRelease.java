package org.khronika.publication;

import java.time.Clock;
import java.util.List;
import org.khronika.records.Stored;
import org.khronika.review.NextRelease;
import org.springframework.stereotype.Component;

/** What the next release would be made from now: without the versions that still rest. */
@Component
class AcceptedForRelease implements NextRelease {

    private final NameQuestions names;
    private final Clock clock;

    AcceptedForRelease(NameQuestions names, Clock clock) {
        this.names = names;
        this.clock = clock;
    }

    @Override
    public List<Stored<?>> accepted() {
        return names.rested(clock.instant());
    }
}
