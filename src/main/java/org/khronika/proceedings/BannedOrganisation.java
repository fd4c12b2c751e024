package org.khronika.proceedings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
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
 * A banned organisation with the cases about membership of it and the other cases and the incidents that name it.
 *
 * @param certain whether it certainly was banned on the day; otherwise the dates leave it open
 * @param cases   those in which somebody certainly had been prosecuted for membership by the day
 * @param others  those that name it and in which nobody certainly had been, though somebody may have been later; and those that name it besides, while no source says
 *                in which organisation the involvement is that somebody is prosecuted for
 */
record BannedOrganisation(
        RecordRef address,
        OrganisationStatus ban,
        boolean certain,
        List<Stored<?>> cases,
        List<Stored<?>> others,
        List<Stored<?>> incidents) {

    /**
     * The banned ones among organisations, each with what names it.
     *
     * @param shown the ban of one that other records show on the day
     */
    static List<BannedOrganisation> among(
            List<Stored<?>> records,
            Function<Stored<Organisation>, Optional<OrganisationStatus>> shown,
            LocalDate day,
            LocalDate told) {
        NamedBy<Proceeding> cases = NamedBy.of(Stored.only(records, Proceeding.class), Proceeding::organisations);
        NamedBy<Proceeding> besides = NamedBy.of(Stored.only(records, Proceeding.class), Proceeding::namedBesides);
        NamedBy<Incident> incidents = NamedBy.of(
                Stored.only(records, Incident.class),
                incident -> incident.parties().stream()
                        .map(Party::who)
                        .filter(Objects::nonNull)
                        .toList());
        return Stored.only(records, Organisation.class).stream()
                .flatMap(record -> on(record, cases, besides, incidents, shown, day, told).stream())
                .toList();
    }

    private static Optional<BannedOrganisation> on(
            Stored<Organisation> record,
            NamedBy<Proceeding> cases,
            NamedBy<Proceeding> besides,
            NamedBy<Incident> incidents,
            Function<Stored<Organisation>, Optional<OrganisationStatus>> shown,
            LocalDate day,
            LocalDate told) {
        Optional<OrganisationStatus> certainly = record.body().banOn(day, told);
        return certainly
                .or(() -> record.body().perhapsBannedOn(day, told))
                .or(() -> shown.apply(record))
                .map(ban -> new BannedOrganisation(
                        record.address(),
                        ban,
                        certainly.isPresent(),
                        those(cases.of(record.address()), one -> Membership.hadBegun(one, day)),
                        Stream.concat(
                                        those(cases.of(record.address()), one -> !Membership.hadBegun(one, day))
                                                .stream(),
                                        besides.of(record.address()).stream())
                                .distinct()
                                .toList(),
                        List.copyOf(incidents.of(record.address()))));
    }

    private static List<Stored<?>> those(Collection<Stored<Proceeding>> cases, Predicate<Proceeding> test) {
        return List.copyOf(cases.stream().filter(one -> test.test(one.body())).toList());
    }

    /** The cases that tell that somebody certainly had been convicted of membership by the end of a day. */
    static Stream<Proceeding> convicting(List<Stored<?>> all, LocalDate day) {
        return Stored.only(all, Proceeding.class).stream()
                .map(Stored::body)
                .filter(one -> Membership.hadConvicted(one, day));
    }

    /** Whether any case tells that somebody certainly had been convicted of membership by the end of a day. */
    static boolean hadConvicted(List<Stored<?>> all, LocalDate day) {
        return convicting(all, day).findAny().isPresent();
    }

    /** The cases in which somebody certainly had been prosecuted for membership by the end of a day, while no source says of which organisation. */
    static List<Stored<?>> ofNoneNamed(List<Stored<?>> records, LocalDate day) {
        return records.stream()
                .filter(record -> record.body() instanceof Proceeding proceeding
                        && proceeding.organisations().isEmpty()
                        && Membership.hadBegun(proceeding, day))
                .toList();
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
