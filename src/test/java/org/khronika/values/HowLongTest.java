package org.khronika.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Words that tell one exact time have a value beside them; words that leave it open, or tell more, have none. */
class HowLongTest {

    @Test
    void anExactTimeIsAValue() {
        Map<String, String> told = Map.of(
                "three hours", "PT3H",
                "Two days", "P2D",
                "15 days", "P15D",
                "10 суток", "P10D",
                "5 часов", "PT5H",
                "3 сағат", "PT3H",
                "15 тәулік", "P15D",
                "one month", "P1M");
        told.forEach(
                (words, value) -> assertThat(HowLong.exactly(words)).as(words).contains(value));
    }

    @Test
    void whatIsLeftOpenOrSaysMoreIsNone() {
        assertThat(new String[] {
                    "a few hours",
                    "about 3 hours",
                    "two or three hours",
                    "несколько часов",
                    "бірнеше сағат",
                    "15 days by decision of a court",
                    "an untold time",
                    "300 EUR",
                    ""
                })
                .allSatisfy(
                        words -> assertThat(HowLong.exactly(words)).as(words).isEmpty());
    }
}
