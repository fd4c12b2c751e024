package org.khronika.publication.pages;

import static org.khronika.words.Phrase.phrase;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.incidents.Attack;
import org.khronika.incidents.Incident;
import org.khronika.incidents.Party;
import org.khronika.incidents.PartyRole;
import org.khronika.people.Organisation;
import org.khronika.people.OrganisationKind;
import org.khronika.people.Person;
import org.khronika.people.RoleHeld;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;

/**
 * To whom something happened, as far as that is on record: by the kind of the organisation, by a role at such an organisation, or because the source calls
 * them so. Nobody is put into a group by what was done to them.
 */
enum AimedAt {
    MEDIA(
            Set.of(OrganisationKind.MEDIA, OrganisationKind.ONLINE_CHANNEL),
            "journalis|reporter|editor|blogger|\\bmedia\\b"),
    PARTY(Set.of(OrganisationKind.PARTY, OrganisationKind.MOVEMENT), ""),
    LAWYER(Set.of(), "\\blawyer|\\battorney|\\bcounsel\\b"),
    ACTIVIST(Set.of(), "\\bactivist|human rights defender");

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody changes
    private final Set<OrganisationKind> kinds;

    private final @Nullable Pattern called;

    AimedAt(Set<OrganisationKind> kinds, String called) {
        this.kinds = Set.copyOf(kinds);
        this.called = called.isEmpty() ? null : Pattern.compile(called, Pattern.CASE_INSENSITIVE);
    }

    /** Its name in addresses. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Phrase label() {
        return phrase("publication.whom").with("group", name());
    }

    /**
     * The groups to which whoever it happened to belongs.
     *
     * @param bodies what is published of people and organisations
     */
    static Set<AimedAt> of(Incident incident, Map<RecordRef, ? extends Record> bodies) {
        EnumSet<AimedAt> all = EnumSet.noneOf(AimedAt.class);
        for (AimedAt one : values()) {
            if (one.isAmong(incident, bodies)) {
                all.add(one);
            }
        }
        return all;
    }

    private boolean isAmong(Incident incident, Map<RecordRef, ? extends Record> bodies) {
        Stream<RecordRef> hit = Stream.concat(
                incident.parties().stream()
                        .filter(party -> party.role() == PartyRole.VICTIM)
                        .flatMap(party -> Optional.ofNullable(party.who()).stream()),
                incident.attacks().stream()
                        .map(Attack::target)
                        .flatMap(target -> Optional.ofNullable(target).stream()));
        return hit.anyMatch(who -> isOne(bodies.get(who), bodies))
                || incident.parties().stream()
                        .filter(party -> party.role() == PartyRole.VICTIM && party.who() == null)
                        .map(Party::group)
                        .anyMatch(this::isCalled);
    }

    private boolean isOne(@Nullable Record body, Map<RecordRef, ? extends Record> bodies) {
        return switch (body) {
            case Organisation organisation -> kinds.contains(organisation.kind());
            case Person person -> person.roles().stream().anyMatch(role -> isHeldBy(role, bodies));
            case null, default -> false;
        };
    }

    private boolean isHeldBy(RoleHeld role, Map<RecordRef, ? extends Record> bodies) {
        return isCalled(role.role())
                || (role.organisation() != null
                        && bodies.get(role.organisation()) instanceof Organisation at
                        && kinds.contains(at.kind()));
    }

    private boolean isCalled(@Nullable String words) {
        return called != null && words != null && called.matcher(words).find();
    }
}
