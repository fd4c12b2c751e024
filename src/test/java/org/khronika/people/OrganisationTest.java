package org.khronika.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khronika.values.PartialDate;

/** How an organisation stood with the state on a day: nothing is certain that its dates leave open. */
class OrganisationTest {

    private static final LocalDate TOLD = LocalDate.of(2023, 3, 27);

    private static Organisation organisation(OrganisationStatus... statuses) {
        return new Organisation(
                List.of(Name.main("Movement of Swings")),
                OrganisationKind.MOVEMENT,
                List.of(statuses),
                null,
                null,
                null);
    }

    private static OrganisationStatus status(OrganisationStatusKind kind, @Nullable String from, @Nullable String to) {
        return new OrganisationStatus(kind, date(from), date(to), null, null, null);
    }

    private static @Nullable PartialDate date(@Nullable String edtf) {
        return edtf == null ? null : PartialDate.parse(edtf);
    }

    /** "BANNED", "perhaps BANNED", or nothing. */
    private static String on(Organisation organisation, String day) {
        LocalDate date = LocalDate.parse(day);
        String certain = organisation
                .statusOn(date, TOLD)
                .map(held -> held.kind().name())
                .orElse("");
        String perhaps = String.join(
                " ",
                organisation.perhapsOn(date, TOLD).stream()
                        .map(held -> held.kind().name().toLowerCase(Locale.ROOT))
                        .toList());
        return (certain + " " + perhaps).strip();
    }

    @Test
    void aStatusThatEndedSomeDayOfAMonthIsOnlyPerhapsHeldInIt() {
        Organisation party = organisation(
                status(OrganisationStatusKind.REGISTERED, "2010", "2022-11"),
                status(OrganisationStatusKind.BANNED, "2022-11", null));
        assertThat(on(party, "2022-10-31")).isEqualTo("REGISTERED");
        assertThat(on(party, "2022-11-01")).isEqualTo("REGISTERED banned");
        assertThat(on(party, "2022-11-15")).isEqualTo("registered banned");
        assertThat(on(party, "2022-11-30")).isEqualTo("BANNED registered");
        assertThat(on(party, "2022-12-01")).isEqualTo("BANNED");
    }

    @Test
    void ofABanOfWhichOnlyTheLatestDayIsKnownNothingIsSaidBeforeThatDay() {
        Organisation movement = organisation(status(OrganisationStatusKind.BANNED, "../2022-08", null));
        assertThat(on(movement, "2010-01-01")).isEmpty();
        assertThat(on(movement, "2022-07-31")).isEmpty();
        assertThat(on(movement, "2022-08-15")).isEqualTo("banned");
        assertThat(on(movement, "2022-08-31")).isEqualTo("BANNED");
    }

    @Test
    void aStatusWithoutADateIsToldOfTheLastDayThatTheSourcesSpeakOfAndOfNoneBefore() {
        Organisation movement = organisation(status(OrganisationStatusKind.BANNED, null, null));
        assertThat(on(movement, "2010-01-01")).isEmpty();
        assertThat(on(movement, "2023-03-26")).isEmpty();
        assertThat(on(movement, "2023-03-27")).isEqualTo("BANNED");
    }

    @Test
    void aBanIsNotLiftedByBeingClosedAndIsByBeingRegistered() {
        OrganisationStatus ban = status(OrganisationStatusKind.BANNED, "2018-03-13", null);
        LocalDate day = LocalDate.of(2022, 1, 1);
        assertThat(organisation(ban, status(OrganisationStatusKind.CLOSED, "2019", null))
                        .banOn(day, TOLD))
                .contains(ban);
        assertThat(organisation(ban, status(OrganisationStatusKind.REGISTERED, "2019", null))
                        .banOn(day, TOLD))
                .isEmpty();
    }
}
