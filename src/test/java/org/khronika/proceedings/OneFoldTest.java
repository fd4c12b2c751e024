package org.khronika.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.khronika.records.RecordPage.Bar;
import org.khronika.records.RecordPage.Lanes;

/**
 * Headline, drawing, tables, registers and deadlines say the same of everybody, for random steps of every kind with dates of every
 * kind, on any day. The cast is invented.
 */
class OneFoldTest {

    private static final CaseRules RULES = CaseRules.pack();
    private static final Set<DueKind> OF_A_MEASURE = Set.of(
            DueKind.DETENTION_ENDS,
            DueKind.TERM_ENDS,
            DueKind.EXTENSION_NEEDED,
            DueKind.LONGEST_TERM_ENDS,
            DueKind.ARREST_ENDS);

    @Property(tries = 3000)
    void nobodyWhoDiedIsHeldAnywhere(@ForAll("proceedings") Proceeding proceeding, @ForAll("days") LocalDate day) {
        for (Standing standing : Standing.of(proceeding, day)) {
            for (PersonState state : standing.possible()) {
                if (died(standing, proceeding, day)) {
                    assertThat(state.liberty()).as(state.words()).isEqualTo(Liberty.DEAD);
                    assertThat(state.words()).containsIgnoringCase("died");
                }
            }
        }
    }

    /** Whether a step by which they died is surely among those of the state. */
    private static boolean died(Standing standing, Proceeding proceeding, LocalDate day) {
        return Timeline.of(proceeding).happenedInPlace().stream()
                .anyMatch(placed -> placed.step().kind() == StepKind.DIED
                        && placed.surelyBy(day)
                        && standing.subject().isIn(placed.step()));
    }

    @Property(tries = 3000)
    void theHeadlineSaysWhereTheyAreHeld(
            @ForAll("proceedings") Proceeding proceeding, @ForAll("days") LocalDate day) {
        for (Standing standing : Standing.of(proceeding, day)) {
            for (PersonState state : standing.possible()) {
                assertThat(says(state.words(), "n pre-trial detention since"))
                        .as(state.words())
                        .isEqualTo(state.liberty() == Liberty.REMANDED && state.judgment() == null);
                assertThat(says(state.words(), "nder house arrest since"))
                        .as(state.words())
                        .isEqualTo(state.liberty() == Liberty.HOUSE_ARREST && state.judgment() == null);
                if (state.judgment() == null) {
                    assertThat(says(state.words(), "onvicted") && !says(state.words(), "quashed"))
                            .as("No judgment stands: " + state.words())
                            .isFalse();
                }
            }
        }
    }

    private static boolean says(String words, String part) {
        return words.contains(part);
    }

    @Property(tries = 3000)
    void theDrawingShowsExactlyWhatTheStandingGives(
            @ForAll("proceedings") Proceeding proceeding, @ForAll("days") LocalDate day) {
        Set<String> drawn = lanes(proceeding, day.plusDays(30)).stream()
                .flatMap(lanes -> lanes.bars().stream())
                .filter(bar -> bar.lane().equals("Measure") && covers(bar, day))
                .map(Bar::label)
                .collect(Collectors.toSet());
        Set<Liberty> stands = Standing.of(proceeding, day).stream()
                .flatMap(standing -> standing.possible().stream())
                .map(PersonState::liberty)
                .filter(liberty -> liberty != Liberty.FREE && liberty != Liberty.DEAD)
                .collect(Collectors.toSet());
        if (lanes(proceeding, day.plusDays(30)).isPresent()) {
            assertThat(drawn.isEmpty()).as("%s drawn, %s stands", drawn, stands).isEqualTo(stands.isEmpty());
        }
    }

    private static Stream<Lanes> stream(Proceeding proceeding, LocalDate on) {
        return LanesDrawing.of(Timeline.of(proceeding), on, "finding").stream();
    }

    private static java.util.Optional<Lanes> lanes(Proceeding proceeding, LocalDate on) {
        return stream(proceeding, on).findFirst();
    }

    private static boolean covers(Bar bar, LocalDate day) {
        boolean begun = bar.from().earliest().filter(first -> first.isAfter(day)).isEmpty();
        boolean ended = bar.to() != null
                && bar.to().latest().filter(last -> !last.isAfter(day)).isPresent();
        return begun && !ended;
    }

    @Property(tries = 2000)
    void whatIsDueOfAMeasureIsOfOneThatMayBeInForce(
            @ForAll("proceedings") Proceeding proceeding, @ForAll("days") LocalDate day) {
        for (Due due : CaseDeadlines.of(proceeding.by(day), RULES, day)) {
            if (OF_A_MEASURE.contains(due.kind())) {
                List<Standing> whom = Standing.of(proceeding.by(day), day).stream()
                        .filter(standing -> due.whom().contains(standing.subject()))
                        .toList();
                assertThat(whom)
                        .as("%s of %s", due.what(), due.step())
                        .anyMatch(standing -> standing.possible().stream()
                                .anyMatch(state -> !state.custody().spells().isEmpty()
                                        && state.custody().spells().getLast().ended() == null));
            }
        }
    }

    @Provide
    Arbitrary<Proceeding> proceedings() {
        return RandomCases.proceedings();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return RandomCases.days();
    }
}
