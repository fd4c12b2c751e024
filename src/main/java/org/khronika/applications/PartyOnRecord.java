package org.khronika.applications;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.people.Organisation;
import org.khronika.people.OrganisationStatus;
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

    String status(LocalDate day) {
        if (organisation == null) {
            return applications.getFirst().kind() == ApplicationKind.PLAN ? announced(day) : NOT_ON_RECORD;
        }
        String certain =
                organisation.statusOn(day).map(held -> held.standing().label()).orElse("");
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
        return status(day).equals(NOT_YET);
    }

    Optional<OrganisationStatus> held(LocalDate day) {
        return organisation == null ? Optional.empty() : organisation.statusOn(day);
    }

    String since(LocalDate day) {
        if (organisation == null) {
            return words(applications.getFirst().announced());
        }
        return held(day).map(held -> words(held.when())).orElse("");
    }

    /** How many attempts had been made by the day; a range where dates lie on both sides of it. */
    Optional<Quantity> attempts(LocalDate day) {
        return applications.stream()
                .flatMap(application -> attempts(application, day).stream())
                .reduce(Quantity::plus);
    }

    /** The same with the distance that the source keeps: "11, reportedly"; empty for none. */
    String attemptsInWords(LocalDate day) {
        List<Attempt> counted = applications.stream()
                .flatMap(application -> application.attempts().stream())
                .filter(attempt -> !attempt.isLaterThan(day))
                .toList();
        return attempts(day).map(n -> ApplicationCounts.hedged(counted, n)).orElse("");
    }

    private static Optional<Quantity> attempts(Application application, LocalDate day) {
        List<Attempt> made = application.attempts().stream()
                .filter(attempt -> attempt.madeBy(day))
                .toList();
        List<Attempt> may = application.attempts().stream()
                .filter(attempt -> !attempt.isLaterThan(day))
                .toList();
        Optional<Quantity> most = Ladder.of(may).made();
        if (made.size() == may.size() || most.isEmpty()) {
            return most;
        }
        long least = Ladder.of(made).made().map(Quantity::least).orElse(0L);
        OptionalLong highest = most.get().most();
        if (highest.isPresent() && highest.getAsLong() == least) {
            return Optional.of(Quantity.of(least));
        }
        return Optional.of(Quantity.parse(
                highest.isPresent()
                        ? least + ".." + highest.getAsLong()
                        : ">=" + Math.max(least, most.get().least())));
    }

    /** The answer to the latest attempt, as far as it was known on the day. */
    String answers(LocalDate day) {
        return applications.stream()
                .map(application -> answer(application.asOf(day), day))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String answer(Application application, LocalDate day) {
        boolean open = Ladder.of(application.attempts())
                .latest()
                .filter(attempt -> !attempt.madeBy(day) || attempt.leavesItsAnswerOpen(day))
                .isPresent();
        return (open ? "perhaps " : "") + ApplicationStory.answer(application);
    }

    private static String words(@Nullable PartialDate date) {
        return date == null ? "" : date.inWords(Locale.ENGLISH);
    }
}
