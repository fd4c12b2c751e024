package org.khronika.proceedings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.khronika.people.BansShown;
import org.khronika.people.Organisation;
import org.khronika.people.OrganisationStatus;
import org.khronika.records.Stored;
import org.khronika.values.RecordKind;
import org.springframework.stereotype.Component;

/**
 * Shows a ban of which no source says since when by a day on which somebody had been convicted of taking part in the organisation, or in one that is
 * not named: then it perhaps was banned.
 */
@Component
class BansShownByCases implements BansShown {

    @Override
    public RecordKind by() {
        return RecordKind.PROCEEDING;
    }

    @Override
    public boolean isShownBy(Stored<?> record) {
        return record.body() instanceof Proceeding proceeding && Membership.convicts(proceeding);
    }

    @Override
    public Optional<OrganisationStatus> shown(
            Stored<Organisation> organisation, List<Stored<?>> records, LocalDate day, LocalDate told) {
        Organisation body = organisation.body();
        // Hardly any has such a ban, and the cases of all records are many.
        return body.statuses().stream()
                .filter(OrganisationStatus::isBannedSinceUntold)
                .findFirst()
                .filter(_ -> body.banOn(day, told).isEmpty()
                        && body.perhapsBannedOn(day, told).isEmpty()
                        && convicting(organisation, records, day).findAny().isPresent());
    }

    private static Stream<Proceeding> convicting(
            Stored<Organisation> organisation, List<Stored<?>> records, LocalDate day) {
        return BannedOrganisation.convicting(records, day)
                .filter(one ->
                        one.organisations().isEmpty() || one.organisations().contains(organisation.address()));
    }
}
