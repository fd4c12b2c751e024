package org.khronika.statistics;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;

/**
 * A count that a member named and keeps.
 *
 * @param owner      number of the member who made it
 * @param shared     whether the team has it too
 * @param onDesk     whether it stands on the first page of whoever looks
 * @param said       what it said to whoever looks; null where nothing was kept, or they may no longer see all that stood behind it
 * @param at         when; null as well
 */
public record KeptCount(
        long id,
        long owner,
        String ownerName,
        String name,
        String definition,
        boolean shared,
        boolean onDesk,
        @Nullable SaidNumber said,
        @Nullable Instant at) {

    /** Whether it is the member's own. */
    public boolean isOf(Member member) {
        return owner == member.id();
    }
}
