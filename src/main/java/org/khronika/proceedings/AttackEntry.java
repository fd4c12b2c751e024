package org.khronika.proceedings;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.incidents.AttackSeries;
import org.khronika.incidents.Claims;
import org.khronika.incidents.Episode;
import org.khronika.incidents.Severity;
import org.khronika.records.Stored;
import org.khronika.values.PartialDate;

/**
 * A series of attacks in a register, with what was claimed of it and what a court found.
 *
 * @param claims of each of its incidents, what may have been claimed by the day
 * @param sure   of each, what surely had been
 */
record AttackEntry(
        Stored<Episode> episode, AttackSeries series, List<Claims> claims, List<Claims> sure, Solved solved) {

    long claimed() {
        return sure.stream().filter(Claims::isClaimed).count();
    }

    long perhapsClaimed() {
        return claims.stream().filter(Claims::isClaimed).count() - claimed();
    }

    long contradictory() {
        return sure.stream().filter(Claims::contradictory).count();
    }

    long perhapsContradictory() {
        return claims.stream().filter(Claims::contradictory).count() - contradictory();
    }

    /** One attack is no series. */
    boolean isSeries() {
        return claims.size() > 1 || series.isRepeated();
    }

    /** How many of its incidents are on record. */
    int all() {
        return claims.size();
    }

    String onRecord() {
        return all() + (all() == 1 ? " incident" : " incidents");
    }

    String contradictoryInWords() {
        return contradictory() + perhapsContradictory() == 0 ? "" : of(contradictory(), perhapsContradictory());
    }

    /** "none", "all", "2 of 3", "2 or 3 of 4". */
    String of(long surely, long perhaps) {
        if (perhaps == 0 && (surely == 0 || surely == all())) {
            return surely == 0 ? "none" : "all";
        }
        return Solved.number(surely, perhaps) + " of " + all();
    }

    /** The date of the one that surely has that place among them, as the page says it; null where it is open which it was. */
    @Nullable
    PartialDate date(int place) {
        return series.members().stream()
                .filter(member -> member.first() == place && member.last() == place)
                .map(member -> member.incident().body().happened())
                .findFirst()
                .orElse(null);
    }

    Optional<Severity> gravest() {
        return series.members().stream()
                .flatMap(member -> member.severity().stream())
                .max(Severity::compareTo);
    }
}
