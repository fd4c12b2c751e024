package org.khronika.applications;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.people.Organisation;
import org.khronika.people.OrganisationStatus;
import org.khronika.records.DaysTold;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/**
 * A party or movement.
 *
 * @param organisation null when it is known by its application alone
 * @param told         the last day that the sources speak of
 * @param shown        the ban that other records show of a day, where no status of its own says it
 */
record PartyOnRecord(
        RecordRef address,
        @Nullable Organisation organisation,
        List<Application> applications,
        LocalDate told,
        Function<LocalDate, Optional<OrganisationStatus>> shown) {

    /** Of a party that is not on record as an organisation, or of whose status nothing is. */
    private static final Phrase ANNOUNCED = phrase("applications.party.announced");

    static final Phrase NOT_ON_RECORD = phrase("applications.party.not-on-record");

    private static final Phrase NOT_YET = phrase("applications.party.not-announced-yet");

    Sayable status(LocalDate day) {
        if (organisation == null) {
            return applications.getFirst().kind() == ApplicationKind.PLAN ? announced(day) : NOT_ON_RECORD;
        }
        Optional<Sayable> certain = organisation.statusOn(day, told).map(OrganisationStatus::kind);
        List<Sayable> perhaps = Stream.concat(organisation.perhapsOn(day, told).stream(), shown.apply(day).stream())
                .map(held -> perhaps(held.kind()))
                .toList();
        if (perhaps.isEmpty()) {
            return certain.orElse(NOT_ON_RECORD);
        }
        Sayable open = Sayable.commas(perhaps);
        return certain.map(status -> Sayable.clauses(List.of(status, open))).orElse(open);
    }

    private static Sayable perhaps(Sayable what) {
        return phrase("applications.party.perhaps").with("what", what);
    }

    private Sayable announced(LocalDate day) {
        PartialDate on = applications.getFirst().announced();
        if (on == null || on.latest().map(last -> !last.isAfter(day)).orElse(true)) {
            return ANNOUNCED;
        }
        return on.earliest().map(first -> first.isAfter(day)).orElse(false) ? NOT_YET : perhaps(ANNOUNCED);
    }

    /** Whether by its status on a day it was only announced later. */
    static boolean isLater(Sayable status) {
        return status.equals(NOT_YET);
    }

    Optional<OrganisationStatus> held(LocalDate day) {
        return organisation == null ? Optional.empty() : organisation.statusOn(day, told);
    }

    @Nullable
    PartialDate since(LocalDate day) {
        return organisation == null
                ? applications.getFirst().announced()
                : held(day).map(OrganisationStatus::when).orElse(null);
    }

    /** How many attempts had been made by the day; a range where dates lie on both sides of it. */
    Optional<Quantity> attempts(LocalDate day) {
        return applications.stream()
                .flatMap(application -> attempts(application, day).stream())
                .reduce(Quantity::plus);
    }

    /** The same with the distance that the source keeps: "11, reportedly"; says nothing for none. */
    Sayable attemptsInWords(LocalDate day) {
        List<Attempt> counted = applications.stream()
                .flatMap(application -> application.attempts().stream())
                .filter(attempt -> !attempt.isLaterThan(day))
                .toList();
        return attempts(day).map(n -> ApplicationCounts.hedged(counted, n)).orElse(Sayable.written(""));
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
    Sayable answers(LocalDate day) {
        return Sayable.clauses(applications.stream()
                .filter(application -> isToldOf(application, day))
                .map(application -> answer(application.asOf(day), day))
                .toList());
    }

    /** Whether the day is not before all that an application names. */
    private static boolean isToldOf(Application application, LocalDate day) {
        Collection<PartialDate> dates = DaysTold.in(application);
        return dates.isEmpty()
                || dates.stream().flatMap(date -> date.firstNamed().stream()).anyMatch(first -> !first.isAfter(day));
    }

    private static Sayable answer(Application application, LocalDate day) {
        Sayable answer = ApplicationStory.answer(application);
        Optional<Attempt> latest = Ladder.of(application.attempts()).latest();
        if (latest.filter(attempt -> !attempt.madeBy(day)).isPresent()) {
            return Sayable.clauses(Stream.concat(earlier(application, latest.get(), day), Stream.of(perhaps(answer)))
                    .toList());
        }
        return latest.filter(attempt -> attempt.leavesItsAnswerOpen(day)).isPresent() ? perhaps(answer) : answer;
    }

    /**
     * The answers that may be the last where the latest attempt perhaps was not made yet: to the latest of those that certainly were made by the day, and to the latest of
     * those that perhaps were. On which day an answer came may not be told.
     */
    private static Stream<Sayable> earlier(Application application, Attempt latest, LocalDate day) {
        List<Attempt> others = application.attempts().stream()
                .filter(attempt -> !attempt.equals(latest))
                .toList();
        return Stream.<Predicate<Attempt>>of(attempt -> attempt.madeBy(day), attempt -> !attempt.isLaterThan(day))
                .flatMap(made -> Ladder.of(others.stream().filter(made).toList()).latest().stream())
                .distinct()
                .map(attempt -> phrase("applications.story.of-attempt")
                        .with("answer", attempt.answer())
                        .with("attempt", attempt.called(application.kind())))
                .map(PartyOnRecord::perhaps);
    }
}
