package org.khronika.intake;

import static org.khronika.words.Phrase.phrase;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.khronika.proceedings.Position;
import org.khronika.proceedings.Proceeding;
import org.khronika.review.DeedRefused;
import org.khronika.values.RecordRef;

/** Nobody becomes accused in the case of which they are the victim, or the other way round, by a card. */
final class OpposedRoles {

    private static final Set<Position> HARMED = EnumSet.of(Position.VICTIM, Position.COMPLAINANT);

    private OpposedRoles() {}

    /** Refuses people whom the case has in the opposed role. */
    static void refuse(RecordRef address, Proceeding proceeding, List<Setting.Somebody> people) {
        for (Setting.Somebody party : people) {
            Position said = Roles.inCase(party.role());
            proceeding.people().stream()
                    .filter(held -> party.record() != null && party.record().equals(held.who()))
                    .filter(held -> areOpposed(held.position(), said))
                    .findFirst()
                    .ifPresent(held -> {
                        throw new DeedRefused(phrase("intake.refused.opposed-roles")
                                .with("address", address.address())
                                .with("name", party.name())
                                .with("is", held.position())
                                .with("would", said));
                    });
        }
    }

    private static boolean areOpposed(Position one, Position other) {
        return (one == Position.ACCUSED && HARMED.contains(other))
                || (other == Position.ACCUSED && HARMED.contains(one));
    }
}
