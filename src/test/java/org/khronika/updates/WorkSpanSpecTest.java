package org.khronika.updates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.khronika.YamlCases;
import org.khronika.records.GoingOn;
import org.khronika.values.PartialDate;

/** Why a record is on the worklist of an update, as cases that a monitor can read. */
class WorkSpanSpecTest {

    private static final YamlCases CASES = YamlCases.of("/specs/updates/worklist.yaml");

    /** A record of a case: it goes on from its first day to the day on which it ended, if it did; before, nobody knows. */
    private record Case(List<PartialDate> days, String ends, Instant entered, Instant changed)
            implements WorkSpan.Told {

        @Override
        public GoingOn progress(LocalDate day) {
            if (ends.equals("at once")) {
                return GoingOn.NONE;
            }
            boolean begun = days.stream()
                    .anyMatch(one -> !one.earliest().orElse(LocalDate.MIN).isAfter(day));
            if (ends.equals("not known") || !begun) {
                return GoingOn.NOT_KNOWN;
            }
            return !ends.equals("not yet") && !LocalDate.parse(ends).isAfter(day) ? GoingOn.ENDED : GoingOn.OPEN;
        }
    }

    private static Instant at(String day) {
        return LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    @TestFactory
    Stream<DynamicTest> aRecordIsOnTheListForOneReason() {
        return CASES.rows("cases").stream()
                .map(row -> DynamicTest.dynamicTest(row.get("what"), () -> {
                    String since = row.get("since");
                    WorkSpan span = new WorkSpan(
                            LocalDate.parse("2022-09-01"),
                            LocalDate.parse("2022-12-31"),
                            since.equals("none") ? null : at(since),
                            200);
                    List<PartialDate> days = Arrays.stream(row.get("days").split(" "))
                            .filter(day -> !day.isEmpty())
                            .map(PartialDate::parse)
                            .toList();
                    Case told = new Case(days, row.get("ends"), at(row.get("entered")), at(row.get("changed")));
                    assertThat(span.group(told)
                                    .map(group -> group.name()
                                            .toLowerCase(Locale.ROOT)
                                            .replace('_', ' '))
                                    .orElse("not on it"))
                            .isEqualTo(row.get("group"));
                }));
    }
}
