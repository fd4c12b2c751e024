package org.khronika.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.khronika.rules.AnswerTime.LimitKept;
import org.khronika.values.PartialDate;

/** How long answers take; the cases are in {@code specs/rules/applications.yaml}. */
class ApplicationRulesTest {

    private static final ApplicationRules RULES = ApplicationRules.ofKazakhstan();
    private static final LocalDate START = LocalDate.of(2022, 1, 1);

    @TestFactory
    Stream<DynamicTest> anAnswerIsHeldAgainstTheLaw() {
        return Given.each("applications.yaml", "cases", given -> {
            String filed = given.find("filed");
            String waits = given.find("waits");
            String day = given.find("day");
            AnswerTime time = RULES.time(
                    filed == null ? null : paper(filed),
                    given.date("on"),
                    given.date("answered"),
                    waits != null,
                    day == null ? START : LocalDate.parse(day));
            assertThat(time.inWords().english()).isEqualTo(given.text("says"));
        });
    }

    private static FiledPaper paper(String label) {
        return Arrays.stream(FiledPaper.values())
                .filter(paper -> paper.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anInterruptedTermSaysSo() {
        AnswerTime late = RULES.time(
                FiledPaper.PARTY_PAPERS,
                PartialDate.parse("2022-12-05"),
                PartialDate.parse("2023-02-01"),
                false,
                START);
        assertThat(late.cautions()).anyMatch(caution -> caution.english().startsWith("The term is interrupted"));
    }

    @Test
    void whatTheLawAsksDependsOnTheDay() {
        assertThat(RULES.demands(Admission.PARTY, List.of(PartialDate.parse("2022-04"))))
                .extracting(demanded -> demanded.asked().english())
                .contains("20,000 in all, 600 in each region, from June 2020, until October 2022")
                .noneMatch(asked -> asked.startsWith("5,000"));
        assertThat(RULES.demands(Admission.PARTY, List.of(PartialDate.parse("2022-04/2023-02"))))
                .extracting(demanded -> demanded.asked().english())
                .anyMatch(asked -> asked.startsWith("20,000"))
                .anyMatch(asked -> asked.startsWith("5,000"));
        assertThat(RULES.demands(Admission.OBSERVERS, List.of(PartialDate.parse("2022-11-20"))))
                .isEmpty();
        assertThat(RULES.demands(Admission.PARTY, List.of())).isEmpty();
    }

    @Test
    void theRulesCanBeReadWithTheirLaws() {
        RulePage page = RULES.page();
        assertThat(page.sections()).extracting(RulePage.Section::title).hasSize(3);
        assertThat(page.notVerified()).isPositive();
        assertThat(page.sections().stream()
                        .flatMap(section -> section.lines().stream())
                        .map(line -> line.sentence().english()))
                .contains(
                        "Confirmation that an initiative group gave notice: on the same day, by the Ministry of Justice.",
                        "Members of a party: 5,000 in all, 200 in each region, from November 2022.");
    }

    /** Days in a range: the true day of each is drawn from it. */
    record Drawn(PartialDate date, LocalDate truth) {}

    @Property
    void theTrueNumberOfDaysLiesInTheRangeAndIsNeverCalledWrongly(
            @ForAll("drawn") Drawn filed, @ForAll("drawn") Drawn answered) {
        long days = answered.truth().toEpochDay() - filed.truth().toEpochDay();
        if (days < 0) {
            return;
        }
        AnswerTime said = RULES.time(FiledPaper.CANDIDATE_COMPLAINT, filed.date(), answered.date(), false, START);
        @Nullable Days taken = said.taken();
        assertThat(taken).isNotNull();
        if (taken != null) {
            assertThat(days).isBetween(taken.least(), taken.most());
        }
        assertThat(said.kept()).isNotIn(days <= 7 ? List.of(LimitKept.LATE) : List.of(LimitKept.IN_TIME));
    }

    @Property
    void nobodyIsCalledOverdueBeforeTheTrueDayIsPast(@ForAll("drawn") Drawn filed, @ForAll("days") LocalDate day) {
        LimitKept kept = RULES.time(FiledPaper.CANDIDATE_COMPLAINT, filed.date(), null, true, day)
                .kept();
        boolean past = day.isAfter(filed.truth().plusDays(7));
        assertThat(kept).isNotIn(past ? List.of(LimitKept.NOT_YET_DUE) : List.of(LimitKept.OVERDUE));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 120).map(START::plusDays);
    }

    @Provide
    Arbitrary<Drawn> drawn() {
        Arbitrary<Integer> width = Arbitraries.integers().between(0, 20);
        return Combinators.combine(days(), width, width).as((truth, before, after) -> {
            LocalDate first = truth.minusDays(before);
            LocalDate last = truth.plusDays(after);
            return new Drawn(first.equals(last) ? PartialDate.of(first) : PartialDate.parse(first + "/" + last), truth);
        });
    }
}
