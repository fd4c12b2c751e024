package org.khronika.proceedings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.incidents.Incident;
import org.khronika.incidents.Party;
import org.khronika.pages.Namer;
import org.khronika.people.Organisation;
import org.khronika.people.OrganisationStatus;
import org.khronika.records.NamedBy;
import org.khronika.records.Stored;
import org.khronika.values.Quantity;
import org.khronika.values.RecordRef;

/**
 * A banned organisation with the cases about membership of it and the incidents that name it.
 *
 * @param certain whether it certainly was banned on the day; otherwise the dates leave it open
 */
record BannedOrganisation(
        RecordRef address, OrganisationStatus ban, boolean certain, List<Stored<?>> cases, List<Stored<?>> incidents) {

    /**
     * The banned ones among organisations, each with what names it.
     *
     * @param all also the cases in which nothing had happened by the day: what they tell of convictions before them shows a ban
     */
    static List<BannedOrganisation> among(List<Stored<?>> records, List<Stored<?>> all, LocalDate day, LocalDate told) {
        NamedBy<Proceeding> cases = NamedBy.of(Stored.only(records, Proceeding.class), Proceeding::organisations);
        NamedBy<Incident> incidents = NamedBy.of(
                Stored.only(records, Incident.class),
                incident -> incident.parties().stream()
                        .map(Party::who)
                        .filter(Objects::nonNull)
                        .toList());
        List<Proceeding> convicting = convicting(all, day);
        return Stored.only(records, Organisation.class).stream()
                .flatMap(record -> on(record, cases, incidents, convicting, day, told).stream())
                .toList();
    }

    private static Optional<BannedOrganisation> on(
            Stored<Organisation> record,
            NamedBy<Proceeding> cases,
            NamedBy<Incident> incidents,
            List<Proceeding> convicting,
            LocalDate day,
            LocalDate told) {
        Optional<OrganisationStatus> certainly = record.body().banOn(day, told);
        return certainly
                .or(() -> record.body().perhapsBannedOn(day, told))
                .or(() -> shown(record, convicting))
                .map(ban -> new BannedOrganisation(
                        record.address(),
                        ban,
                        certainly.isPresent(),
                        List.copyOf(cases.of(record.address())),
                        List.copyOf(incidents.of(record.address()))));
    }

    /**
     * The ban of which no source says since when, on a day by which somebody had been convicted of taking part in it, or in one that is not
     * named: then it perhaps was banned.
     */
    private static Optional<OrganisationStatus> shown(Stored<Organisation> record, List<Proceeding> convicting) {
        boolean convicted = convicting.stream()
                .anyMatch(one ->
                        one.organisations().isEmpty() || one.organisations().contains(record.address()));
        return !convicted
                ? Optional.empty()
                : record.body().standings().stream()
                        .filter(OrganisationStatus::isBannedSinceUntold)
                        .findFirst();
    }

    /** The cases that tell that somebody certainly had been convicted of membership by the end of a day. */
    private static List<Proceeding> convicting(List<Stored<?>> all, LocalDate day) {
        return Stored.only(all, Proceeding.class).stream()
                .map(Stored::body)
                .filter(one -> Membership.hadConvicted(one, day))
                .toList();
    }

    /** Whether any case tells that somebody certainly had been convicted of membership by the end of a day. */
    static boolean hadConvicted(List<Stored<?>> all, LocalDate day) {
        return !convicting(all, day).isEmpty();
    }

    /** The cases in which somebody is prosecuted for membership of an organisation that they do not name. */
    static List<Stored<?>> ofNoneNamed(List<Stored<?>> records) {
        return records.stream()
                .filter(record -> record.body() instanceof Proceeding proceeding
                        && proceeding.organisations().isEmpty()
                        && !Membership.prosecuted(proceeding).isEmpty())
                .toList();
    }

    /** The cases in which somebody is prosecuted for membership, and not for something else. */
    static List<Stored<?>> aboutMembership(List<Stored<?>> cases) {
        return cases.stream().filter(record -> !accused(record).isEmpty()).toList();
    }

    /** Its cases in which somebody is prosecuted for membership. */
    List<Stored<?>> aboutMembership() {
        return aboutMembership(cases);
    }

    /** Its cases in which nobody is prosecuted for membership. */
    List<Stored<?>> aboutSomethingElse() {
        return cases.stream().filter(record -> accused(record).isEmpty()).toList();
    }

    /** Those of the cases who are prosecuted for membership: each person once, groups as many as they are; empty for none. */
    static Optional<Quantity> people(List<Stored<?>> cases) {
        Set<RecordRef> named = new LinkedHashSet<>();
        List<Quantity> counted = new ArrayList<>();
        for (Stored<?> record : cases) {
            for (PositionHeld held : accused(record)) {
                if (held.who() != null) {
                    named.add(held.who());
                } else {
                    counted.add(held.count() == null ? Quantity.parse(">=1") : held.count());
                }
            }
        }
        if (!named.isEmpty()) {
            counted.add(Quantity.of(named.size()));
        }
        return counted.stream().reduce(Quantity::plus);
    }

    private static List<PositionHeld> accused(Stored<?> record) {
        return record.body() instanceof Proceeding proceeding ? Membership.prosecuted(proceeding) : List.of();
    }

    static String accusedOf(Stored<?> record, Namer namer) {
        return accused(record).stream()
                .map(held -> held.who() != null ? namer.mention(held.who()).text() : group(held, namer))
                .collect(Collectors.joining(", "));
    }

    private static String group(PositionHeld held, Namer namer) {
        return Stream.of(held.count() == null ? "" : namer.say(held.count()), words(held.group(), namer))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String words(@Nullable String text, Namer namer) {
        return text == null ? "" : namer.words(text);
    }

    String by(Namer namer) {
        return ban.by() != null
                ? namer.words(ban.by())
                : ban.authority() == null ? "" : namer.mention(ban.authority()).text();
    }

    String ground(Namer namer) {
        return words(ban.ground(), namer);
    }
}
