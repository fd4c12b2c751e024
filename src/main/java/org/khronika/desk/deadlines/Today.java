package org.khronika.desk.deadlines;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The day that it is where the organisation works. */
@Component
class Today {

    private final Clock clock;
    private final ZoneId zone;

    Today(Clock clock, @Value("${khronika.time-zone:Asia/Almaty}") String zone) {
        this.clock = clock;
        this.zone = ZoneId.of(zone);
    }

    LocalDate day() {
        return LocalDate.now(clock.withZone(zone));
    }
}
