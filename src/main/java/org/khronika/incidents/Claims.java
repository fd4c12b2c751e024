package org.khronika.incidents;

import java.util.Collection;
import java.util.List;
import org.khronika.records.Stored;

/**
 * What was claimed to explain an incident. Whoever makes a claim solves nothing: an incident is <em>claimed solved</em> when an
 * announcement names it, and <em>solved</em> only by a conviction that stands.
 *
 * @param by            the announcements of it, in the order given
 * @param byName        whether one of them names the incident itself, and not only the series as a whole
 * @param contradictory whether two of them contradict each other
 */
public record Claims(List<Stored<Announcement>> by, boolean byName, boolean contradictory) {

    /** The claims about an incident, of those announcements that are given. */
    public static Claims about(Stored<Incident> incident, Collection<Stored<Announcement>> announcements) {
        List<Stored<Announcement>> by = announcements.stream()
                .filter(one -> explains(one.body(), incident))
                .toList();
        boolean contradictory = by.stream()
                .anyMatch(one ->
                        by.stream().anyMatch(other -> one.body().contradicts().contains(other.address())));
        boolean byName = by.stream().anyMatch(one -> one.body().incidents().contains(incident.address()));
        return new Claims(by, byName, contradictory);
    }

    /** Whether it is claimed solved. */
    public boolean isClaimed() {
        return !by.isEmpty();
    }

    /**
     * An announcement explains what it names, and of a series of which it says that it explains all, each but what certainly
     * happened after it was said.
     */
    static boolean explains(Announcement announcement, Stored<Incident> incident) {
        return announcement.incidents().contains(incident.address())
                || (announcement.series().stream().anyMatch(incident.body().episodes()::contains)
                        && !AttackSeries.isBefore(
                                announcement.said(), incident.body().happened()));
    }
}
