package org.khronika.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.khronika.YamlCases;
import org.khronika.values.Known;
import org.khronika.values.PartialDate;
import org.khronika.values.Period;

/** What is due by when; the cases are in {@code specs/rules/deadlines.yaml}. */
class DeadlinesTest {

    private static final Deadlines DEADLINES = Deadlines.ofKazakhstan();
    private static final WorkingDays CALENDAR = WorkingDays.ofKazakhstan();

    @TestFactory
    Stream<DynamicTest> anEventHasItsDeadlines() {
        return Given.each("deadlines.yaml", "cases", DeadlinesTest::check);
    }

    @TestFactory
    Stream<DynamicTest> everyEventHasADeadline() {
        return Stream.of(Trigger.values())
                .map(event -> DynamicTest.dynamicTest(
                        event.label(),
                        () -> assertThat(DEADLINES.of(event, PartialDate.parse("2022-12-05")))
                                .isNotEmpty()));
    }

    @Test
    void everyRuleOfTheFileHasACase() {
        String said = String.join(
                "\n",
                YamlCases.of("/specs/rules/deadlines.yaml").trees("cases").stream()
                        .map(given -> String.valueOf(given.get("says")))
                        .toList());
        DeadlineRules.open("kz/deadlines.yaml")
                .deadlines()
                .forEach(rule ->
                        assertThat(said).contains(rule.provision().rule().english() + ": "));
    }

    @Test
    void aDeadlineThatEndsOnADayOffSaysSo() {
        // The 15th day after 4 November 2022 is a Saturday.
        Deadline appeal = DEADLINES
                .of(Trigger.JUDGMENT_PRONOUNCED, PartialDate.parse("2022-11-04"))
                .getFirst();
        assertThat(Given.english(appeal.cautions()))
                .containsExactly(
                        "The day is a day off; perhaps the term ends on 21 November 2022. This rule was not verified.");
    }

    @Test
    void workingDaysBeyondTheFileSaySo() {
        assertThat(Given.english(DEADLINES
                        .of(Trigger.ASSEMBLY_NOTIFICATION_RECEIVED, PartialDate.parse("2025-03-20"))
                        .getFirst()
                        .cautions()))
                .contains("The days off of that time are not on file: only Saturdays and Sundays are left out.");
    }

    @Property
    void aLaterEventIsNeverDueEarlier(
            @ForAll Trigger event, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        LocalDate first = one.isBefore(other) ? one : other;
        LocalDate second = one.isBefore(other) ? other : one;
        List<Deadline> early = DEADLINES.of(event, PartialDate.of(first));
        List<Deadline> late = DEADLINES.of(event, PartialDate.of(second));
        for (Deadline before : early) {
            for (Deadline after : late) {
                if (before.reason().equals(after.reason())) {
                    assertThat(before.due().earliest().orElseThrow())
                            .isBeforeOrEqualTo(after.due().earliest().orElseThrow());
                    assertThat(before.due().latest().orElseThrow())
                            .isBeforeOrEqualTo(after.due().latest().orElseThrow());
                }
            }
        }
    }

    @Property
    void theDueDayOfAnyDayOfARangeLiesWithinTheDueRange(
            @ForAll Trigger event, @ForAll("days") LocalDate day, @ForAll("lengths") int length) {
        PartialDate range = PartialDate.parse(day + "/" + day.plusDays(length));
        for (Deadline whole : DEADLINES.of(event, range)) {
            Period due = whole.due().period().orElseThrow();
            for (int in = 0; in <= length; in++) {
                for (Deadline one : DEADLINES.of(event, PartialDate.of(day.plusDays(in)))) {
                    if (one.reason().equals(whole.reason())) {
                        assertThat(due.contains(one.due().earliest().orElseThrow()))
                                .isTrue();
                        assertThat(due.contains(one.due().latest().orElseThrow()))
                                .isTrue();
                    }
                }
            }
        }
    }

    @Property
    void workingDaysCountedForthAndBackMeet(@ForAll("days") LocalDate day, @ForAll("lengths") int length) {
        LocalDate start = CALENDAR.from(day);
        assertThat(CALENDAR.minus(CALENDAR.plus(start, length), length)).isEqualTo(start);
    }

    @Provide
    static Arbitrary<LocalDate> days() {
        LocalDate first = LocalDate.of(2021, 12, 1);
        return Arbitraries.integers().between(0, 900).map(first::plusDays);
    }

    @Provide
    static Arbitrary<Integer> lengths() {
        return Arbitraries.integers().between(1, 12);
    }

    private static void check(Given given) {
        Trigger event = Objects.requireNonNull(given.choice("event", Trigger.values()));
        List<Deadline> all = DEADLINES.of(event, Objects.requireNonNull(given.date("on")));
        assertThat(all).extracting(one -> one.inWords().english()).contains(given.text("says"));
        Deadline deadline = all.stream()
                .filter(one -> one.inWords().english().equals(given.text("says")))
                .findFirst()
                .orElseThrow();
        if (given.has("verified")) {
            assertThat(deadline.reason().verified()).isEqualTo(given.known("verified") == Known.YES);
        }
        Given.days(given, "in time")
                .forEach(day -> assertThat(deadline.isPast(day)).isEqualTo(Known.NO));
        Given.days(given, "too late")
                .forEach(day -> assertThat(deadline.isPast(day)).isEqualTo(Known.YES));
    }
}
