package org.khronika.incidents;

import java.util.Collection;
import java.util.List;
import org.khronika.records.NamedBy;
import org.khronika.records.Stored;
import org.khronika.values.RecordRef;

/** Incidents, announcements and episodes out of records of any kind, each in their order. */
public final class SeriesRecords {

    private final List<Stored<Incident>> incidents;
    private final List<Stored<Announcement>> announcements;
    private final List<Stored<Episode>> episodes;
    private final NamedBy<Incident> ofEpisodes;

    private SeriesRecords(Collection<Stored<?>> records) {
        incidents = Stored.only(records, Incident.class);
        announcements = Stored.only(records, Announcement.class);
        episodes = Stored.only(records, Episode.class);
        ofEpisodes = NamedBy.of(incidents, Incident::episodes);
    }

    /** Those among the records that are of these kinds. */
    public static SeriesRecords of(Collection<Stored<?>> records) {
        return new SeriesRecords(records);
    }

    /** The incidents. */
    public List<Stored<Incident>> incidents() {
        return incidents;
    }

    /** The announcements. */
    public List<Stored<Announcement>> announcements() {
        return announcements;
    }

    /** The episodes. */
    public List<Stored<Episode>> episodes() {
        return episodes;
    }

    /** The incidents that are part of an episode, in order. An event that others are part of is none of them. */
    public AttackSeries in(Stored<?> episode) {
        List<RecordRef> told = episode.body() instanceof Episode of ? of.inOrder() : List.of();
        return AttackSeries.of(
                ofEpisodes.of(episode.address()).stream()
                        .filter(incident -> incident.body().kind() != IncidentKind.UMBRELLA)
                        .toList(),
                told);
    }

    List<Stored<Episode>> commemorating(Stored<?> episode) {
        return episodes.stream()
                .filter(one -> episode.address().equals(one.body().commemorates()))
                .toList();
    }
}
