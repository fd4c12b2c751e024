package org.khronika.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.khronika.YamlCases;
import org.khronika.values.Known;
import org.khronika.values.PartialDate;

/** The legal clock of a request to assemble. */
class AssemblyLawTest {

    private static final AssemblyLaw LAW = AssemblyLaw.ofKazakhstan();
    private static final WorkingDays CALENDAR = WorkingDays.ofKazakhstan();

    @TestFactory
    Stream<DynamicTest> theLegalClock() {
        return YamlCases.of("/specs/assemblies/legal-clock.yaml").trees("cases").stream()
                .map(Given::new)
                .map(given -> DynamicTest.dynamicTest(given.text("case"), () -> check(given)));
    }

    private static void check(Given given) {
        PermissionAnswer answer = LAW.judge(facts(given));
        Map<String, Known> told = Map.of(
                "filed in time", answer.filedInTime(),
                "answered in time", answer.answeredInTime(),
                "silence permits", answer.silencePermits(),
                "duty to propose", answer.dutyToPropose());
        told.forEach((question, known) -> {
            if (given.has(question)) {
                assertThat(known).as(question).isEqualTo(given.known(question));
            }
        });
        if (given.has("path")) {
            assertThat(answer.path()).isEqualTo(given.choice("path", PermissionPath.values()));
        }
        if (given.has("file by")) {
            assertThat(answer.fileBy()).isEqualTo(given.date("file by"));
        }
        if (given.has("due")) {
            assertThat(answer.answerDue()).isEqualTo(given.date("due"));
        }
        assertThat(answer.reasons())
                .extracting(reason -> reason.sentence().english())
                .containsAll(given.list("says"));
        assertThat(Given.english(answer.missing())).containsAll(given.list("missing"));
        assertThat(Given.english(answer.cautions())).containsAll(given.list("cautions"));
    }

    private static PermissionFacts facts(Given given) {
        Set<RefusalGround> grounds = given.list("grounds").stream()
                .map(label -> Arrays.stream(RefusalGround.values())
                        .filter(ground -> ground.label().equals(label))
                        .findFirst()
                        .orElseThrow())
                .collect(Collectors.toSet());
        return new PermissionFacts(
                given.choice("form", AssemblyForm.values()),
                given.choice("filed as", PermissionPath.values()),
                given.date("filed"),
                given.date("wanted"),
                given.known("answer"),
                given.date("answered"),
                given.known("refused") == Known.YES,
                grounds,
                given.known("proposed"));
    }

    @Test
    void everyGroundOfTheListHasItsArticleInTheFile() {
        AssemblyRules rules = AssemblyRules.open("kz/assemblies.yaml");
        assertThat(rules.grounds())
                .extracting(AssemblyRules.LawfulGround::ground)
                .containsExactlyElementsOf(Arrays.stream(RefusalGround.values())
                        .filter(ground -> ground != RefusalGround.NOT_ON_THE_LIST)
                        .toList());
    }

    @Test
    void theDeadlinesOfTheDeskSayTheSame() {
        PartialDate day = PartialDate.parse("2022-11-16");
        Deadlines deadlines = Deadlines.ofKazakhstan();
        for (AssemblyForm form : AssemblyForm.values()) {
            PermissionAnswer answer = LAW.judge(request(form, day, day, Known.UNKNOWN, null));
            if (answer.path() == null) {
                continue;
            }
            boolean notified = answer.path() == PermissionPath.NOTIFICATION;
            assertThat(deadlines
                            .of(
                                    notified
                                            ? Trigger.ASSEMBLY_NOTIFICATION_RECEIVED
                                            : Trigger.ASSEMBLY_APPLICATION_RECEIVED,
                                    day)
                            .getFirst()
                            .due())
                    .isEqualTo(answer.answerDue());
            assertThat(deadlines
                            .of(notified ? Trigger.NOTIFIED_ASSEMBLY_PLANNED : Trigger.APPROVED_ASSEMBLY_PLANNED, day)
                            .getFirst()
                            .due())
                    .isEqualTo(answer.fileBy());
        }
    }

    @Property
    void anAnswerIsNeverDueBeforeTheRequestWasFiledAndAlwaysOnAWorkingDay(
            @ForAll("forms") AssemblyForm form, @ForAll("days") LocalDate filed) {
        PartialDate due = LAW.judge(request(form, PartialDate.of(filed), null, Known.UNKNOWN, null))
                .answerDue();
        assertThat(due).isNotNull();
        if (due != null) {
            assertThat(due.earliest().orElseThrow()).isAfter(filed);
            assertThat(CALENDAR.isWorking(due.earliest().orElseThrow())).isTrue();
        }
    }

    @Property
    void silencePermitsOnlyWhatIsNotifiedAndNeverWhatWasAnsweredInTime(
            @ForAll("forms") AssemblyForm form,
            @ForAll("days") LocalDate filed,
            @ForAll("spans") int until,
            @ForAll("spans") int after,
            @ForAll boolean answers) {
        PermissionAnswer answer = LAW.judge(request(
                form,
                PartialDate.of(filed),
                PartialDate.of(filed.plusDays(until)),
                Known.of(answers),
                answers ? PartialDate.of(filed.plusDays(after)) : null));
        if (answer.silencePermits() == Known.YES) {
            assertThat(answer.path()).isEqualTo(PermissionPath.NOTIFICATION);
            assertThat(answer.filedInTime()).isEqualTo(Known.YES);
            assertThat(answer.answeredInTime()).isEqualTo(Known.NO);
        }
        if (answer.path() == PermissionPath.APPROVAL || answer.answeredInTime() == Known.YES) {
            assertThat(answer.silencePermits()).isEqualTo(Known.NO);
        }
    }

    @Property
    void whatIsToldOfAnUncertainDayHoldsForEveryDayThatItMayBe(
            @ForAll("forms") AssemblyForm form,
            @ForAll("days") LocalDate filed,
            @ForAll("spans") int length,
            @ForAll("spans") int until,
            @ForAll("spans") int after) {
        PartialDate wanted = PartialDate.of(filed.plusDays(until));
        PartialDate answered = PartialDate.of(filed.plusDays(after));
        PartialDate range = PartialDate.parse(filed + "/" + filed.plusDays(length + 1L));
        PermissionAnswer whole = LAW.judge(request(form, range, wanted, Known.YES, answered));
        // Nothing is answered before it is filed, so the later days of the range are none of those that it may be.
        for (int in = 0; in <= Math.min(length + 1, after); in++) {
            PermissionAnswer one =
                    LAW.judge(request(form, PartialDate.of(filed.plusDays(in)), wanted, Known.YES, answered));
            List.of(
                            List.of(whole.filedInTime(), one.filedInTime()),
                            List.of(whole.answeredInTime(), one.answeredInTime()))
                    .forEach(pair -> assertThat(pair.getFirst()).isIn(Known.UNKNOWN, pair.getLast()));
        }
    }

    @Provide
    static Arbitrary<AssemblyForm> forms() {
        return Arbitraries.of(
                AssemblyForm.PICKET,
                AssemblyForm.MEETING,
                AssemblyForm.RALLY,
                AssemblyForm.DEMONSTRATION,
                AssemblyForm.MARCH);
    }

    @Provide
    static Arbitrary<LocalDate> days() {
        LocalDate first = LocalDate.of(2022, 1, 1);
        return Arbitraries.integers().between(0, 700).map(first::plusDays);
    }

    @Provide
    static Arbitrary<Integer> spans() {
        return Arbitraries.integers().between(0, 30);
    }

    private static PermissionFacts request(
            AssemblyForm form,
            PartialDate filed,
            @Nullable PartialDate wanted,
            Known answered,
            @Nullable PartialDate answeredOn) {
        return new PermissionFacts(form, null, filed, wanted, answered, answeredOn, false, Set.of(), Known.UNKNOWN);
    }
}
