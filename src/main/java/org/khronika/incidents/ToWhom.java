package org.khronika.incidents;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.people.Organisation;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/**
 * To whom something happened, as its own record says it: as whom it has those in it, and of which kind an outlet, a party or a movement is that was
 * hit. What somebody is in another record, or was called in whatever language, says nothing here: a journalist who is fined over a picket was not
 * fined as one unless the source tells it so.
 */
public final class ToWhom {

    private ToWhom() {}

    /**
     * The groups; none where the record does not say.
     *
     * @param bodies what the reader may see of people and organisations; of somebody who is not in it nothing is told
     */
    public static Set<HitAs> of(Incident incident, Function<RecordRef, Optional<Record>> bodies) {
        EnumSet<HitAs> all = EnumSet.noneOf(HitAs.class);
        incident.parties().stream()
                .filter(party -> party.who() == null
                        || party.who().kind() != RecordKind.PERSON
                        || bodies.apply(party.who()).isPresent())
                .forEach(party -> all.addAll(party.hitAs()));
        Stream.concat(
                        incident.parties().stream()
                                .filter(party -> party.role() == PartyRole.VICTIM)
                                .map(Party::who),
                        incident.attacks().stream().map(Attack::target))
                .filter(Objects::nonNull)
                .flatMap(who -> bodies.apply(who).stream())
                .flatMap(body -> Stream.ofNullable(kind(body)))
                .forEach(all::add);
        return all;
    }

    private static @Nullable HitAs kind(Record body) {
        return !(body instanceof Organisation organisation)
                ? null
                : switch (organisation.kind()) {
                    case MEDIA, ONLINE_CHANNEL -> HitAs.MEDIA;
                    case PARTY, MOVEMENT -> HitAs.PARTY;
                    case NGO, STATE_BODY, POLICE, COURT, INTERNATIONAL, INTERNATIONAL_BODY, OTHER, UNSAID -> null;
                };
    }
}
