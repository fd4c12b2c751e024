package org.khronika.incidents;

import java.util.Collection;
import java.util.List;
import org.khronika.records.Stored;

/** Incidents, explanations and episodes out of records of any kind. */
public record SeriesRecords(
        List<Stored<Incident>> incidents, List<Stored<Explanation>> explanations, List<Stored<Episode>> episodes) {

    /** Those among the records that are of these kinds, in their order. */
    public static SeriesRecords of(Collection<Stored<?>> records) {
        return new SeriesRecords(
                only(records, Incident.class), only(records, Explanation.class), only(records, Episode.class));
    }

    /** The records of which the body is of a class. */
    @SuppressWarnings("unchecked") // the body was looked at
    public static <T extends Record> List<Stored<T>> only(Collection<Stored<?>> records, Class<T> type) {
        return records.stream()
                .filter(record -> type.isInstance(record.body()))
                .map(record -> (Stored<T>) record)
                .toList();
    }

    /** The incidents that are part of an episode, in order. An event that others are part of is none of them. */
    public AttackSeries in(Stored<?> episode) {
        return AttackSeries.of(incidents.stream()
                .filter(incident -> incident.body().episodes().contains(episode.address())
                        && incident.body().kind() != IncidentKind.UMBRELLA)
                .toList());
    }

    List<Stored<Episode>> commemorating(Stored<?> episode) {
        return episodes.stream()
                .filter(one -> episode.address().equals(one.body().commemorates()))
                .toList();
    }
}
