package org.khronika.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khronika.incidents.PlainNamer;
import org.khronika.pages.Lanes.LaneBar;
import org.khronika.values.PartialDate;

/** The drawing of a case says no more than its steps do. */
class LanesAsToldTest {

    private static final LocalDate DAY = LocalDate.of(2023, 3, 27);

    private static List<LaneBar> bars(ProceedingKind kind, Object... steps) {
        Proceeding proceeding = new Proceeding(
                "Дело Ғалымжан Әбілұлы",
                kind,
                List.of(),
                List.of(),
                List.of(),
                CaseSteps.of(List.of(steps)),
                List.of(),
                null);
        return CaseLanes.of(proceeding, DAY, "The course of the case", ChargeHistory.Charge::label, new PlainNamer())
                .stream()
                .flatMap(lanes -> lanes.bars().stream())
                .toList();
    }

    @Test
    void aStageThatIsReachedOnlyReportedlyIsDrawnSo() {
        assertThat(bars(
                        ProceedingKind.PENALTY,
                        Map.of("kind", "DETAINED", "when", "2022-11-22"),
                        Map.of("kind", "FINED", "when", "2022-11-22/2023-03-27", "certainty", "SECOND_HAND")))
                .filteredOn(bar -> bar.lane().equals("Stage"))
                .extracting(LaneBar::label)
                .containsExactly("Penalty given, reportedly");
    }

    @Test
    void thatNoSourceSaysWhetherSomebodyIsHeldIsNoReport() {
        assertThat(bars(
                        ProceedingKind.CRIMINAL,
                        Map.of("kind", "ACT", "when", "2022-09-01"),
                        Map.of("kind", "DETAINED", "when", "2023-02-05", "certainty", "SECOND_HAND")))
                .filteredOn(bar -> bar.lane().equals("Measure"))
                .extracting(LaneBar::label)
                .containsExactly("Detained, reportedly", "Not stated whether held");
    }

    @Test
    void aChargeThatNeedStandNoMoreAfterAnotherCameBackIsDrawnSo() {
        assertThat(bars(
                        ProceedingKind.CRIMINAL,
                        List.of("CHARGED", "2022-06-01", List.of("CC-272(1)")),
                        Map.of(
                                "kind",
                                "CHARGE_REQUALIFIED",
                                "when",
                                "2022-10-01",
                                "from",
                                List.of("CC-272(1)"),
                                "articles",
                                List.of("CC-400")),
                        List.of("CHARGE_REINSTATED", "2023-01-15", List.of("CC-272(1)"))))
                .filteredOn(bar -> bar.lane().equals("Charges"))
                .extracting(LaneBar::label)
                .containsExactly("CC 272(1)", "CC 400 (whether it still stands is not told)", "CC 272(1)");
    }

    @Test
    void aMeasureThatIsToldOnlyReportedlyIsDrawnSo() {
        assertThat(bars(
                        ProceedingKind.CRIMINAL,
                        Map.of("kind", "CHARGED", "when", "2022-11-01", "certainty", "SECOND_HAND"),
                        Map.of("kind", "HOUSE_ARREST", "when", "2022-11-22", "certainty", "SECOND_HAND")))
                .extracting(LaneBar::label)
                .contains("article not stated, reportedly", "House arrest, reportedly");
    }

    @Test
    void aSentenceOfRestrictedFreedomIsNoMeasureInForce() {
        assertThat(bars(
                        ProceedingKind.CRIMINAL,
                        List.of("TRIAL_OPENED", "2022-11-01"),
                        List.of("CONVICTED", "2023-01-16", List.of(), List.of("restricted-freedom:P18M"))))
                .filteredOn(bar -> bar.lane().equals("Measure"))
                .singleElement()
                .satisfies(bar -> {
                    assertThat(bar.label()).isEqualTo("Sentenced to restricted freedom; not stated whether in force");
                    assertThat(bar.weight()).isEqualTo(1);
                });
    }

    @Test
    void aSentenceOfRestrictedFreedomFromWhoseRestAParoleFreesWasInForce() {
        assertThat(bars(
                        ProceedingKind.CRIMINAL,
                        List.of("CONVICTED", "2022-06-16", List.of(), List.of("restricted-freedom:P1Y")),
                        List.of("PAROLE_GRANTED", "2022-10-16")))
                .filteredOn(bar -> bar.lane().equals("Measure"))
                .extracting(LaneBar::label)
                .containsExactly("Restricted freedom");
    }

    @Test
    void aDetentionOfWhichNothingMoreIsToldIsCertainOnItsDayOnly() {
        assertThat(bars(ProceedingKind.CRIMINAL, List.of("DETAINED", "2022-11-22"), List.of("CHARGED", "2023-01-16")))
                .filteredOn(bar -> bar.label().equals("Detained"))
                .singleElement()
                .satisfies(bar -> {
                    assertThat(bar.from()).isEqualTo(PartialDate.parse("2022-11-22"));
                    assertThat(bar.to()).isEqualTo(PartialDate.parse("2022-11-23/2022-11-26"));
                });
    }

    @Test
    void anInvestigationOfNobodyYetIsDrawnToo() {
        assertThat(bars(
                        ProceedingKind.OFFICIALS,
                        Map.of("kind", "INVESTIGATION_OPENED", "when", "2022-02-01", "count", "=0"),
                        Map.of("kind", "CASE_CLOSED", "when", "2022-06-01", "count", "=0"),
                        Map.of("kind", "CASE_REOPENED", "when", "2023-01-10")))
                .filteredOn(bar -> bar.label().equals("Investigation"))
                .extracting(bar -> bar.from() + " to " + bar.to())
                .containsExactlyInAnyOrder("2022-02-01 to 2022-06-01", "2023-01-10 to null");
    }

    @Test
    void anInvestigationIsAsOldAsTheChargeOfWhichOnlyTheLastDayIsKnownAndNotAsTheActThatIsToldAfterIt() {
        assertThat(bars(
                        ProceedingKind.CRIMINAL,
                        Map.of("kind", "CHARGED", "when", "../2022-06", "articles", List.of("CC-274")),
                        Map.of("kind", "ACT", "when", "2022-01-04"),
                        Map.of("kind", "CHARGE_ADDED", "when", "2022-06", "articles", List.of("CC-272"))))
                .filteredOn(bar -> bar.label().startsWith("Investigation"))
                .extracting(bar -> bar.from().edtf())
                .containsExactly("../2022-06-30");
    }
}
