package org.khronika.applications;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.people.Organisation;
import org.khronika.people.OrganisationStanding;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.values.RecordRef;

/**
 * A party or movement.
 *
 * @param organisation null when it is known by its application alone
 */
record PartyOnRecord(RecordRef address, @Nullable Organisation organisation, List<Application> applications) {

    /** The words for a party that is not on record as an organisation. */
    private static final String ANNOUNCED = "announced";

    static final String NOT_ON_RECORD = "not on record";

    private static final String NOT_YET = "not announced yet";

    String standing(LocalDate day) {
        if (organisation == null) {
            return applications.getFirst().kind() == ApplicationKind.PLAN ? announced(day) : NOT_ON_RECORD;
        }
        String certain = organisation
                .standingOn(day)
                .map(held -> held.standing().label())
                .orElse("");
        String perhaps = organisation.perhapsOn(day).stream()
                .map(held -> "perhaps " + held.standing().label())
                .collect(Collectors.joining(", "));
        String said =
                Stream.of(certain, perhaps).filter(words -> !words.isEmpty()).collect(Collectors.joining("; "));
        return said.isEmpty() ? NOT_ON_RECORD : said;
    }

    private String announced(LocalDate day) {
        PartialDate on = applications.getFirst().announced();
        if (on == null || on.latest().map(last -> !last.isAfter(day)).orElse(true)) {
            return ANNOUNCED;
        }
        return on.earliest().map(first -> first.isAfter(day)).orElse(false) ? NOT_YET : "perhaps " + ANNOUNCED;
    }

    /** Whether it was only announced later than on the day. */
    boolean isLaterThan(LocalDate day) {
        return standing(day).equals(NOT_YET);
    }

    Optional<OrganisationStanding> held(LocalDate day) {
        return organisation == null ? Optional.empty() : organisation.standingOn(day);
    }

    String since(LocalDate day) {
        if (organisation == null) {
            return words(applications.getFirst().announced());
        }
        return held(day).map(held -> words(held.when())).orElse("");
    }

    Optional<Quantity> attempts() {
        return applications.stream()
                .flatMap(application -> Ladder.of(application.attempts()).made().stream())
                .reduce(Quantity::plus);
    }

    String answers() {
        return applications.stream()
                .map(ApplicationStory::answer)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String words(@Nullable PartialDate date) {
        return date == null ? "" : date.inWords(Locale.ENGLISH);
    }
}
