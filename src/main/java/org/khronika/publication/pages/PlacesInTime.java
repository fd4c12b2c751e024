package org.khronika.publication.pages;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.khronika.incidents.Incident;
import org.khronika.publication.PublicRecord;
import org.khronika.publication.ReleasePlan;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;

/**
 * The incidents of the map by place and month, so that a reader can ask the map for a period. In a month is only what a source places surely in it.
 *
 * @param months those in which something is, in their order
 * @param rows   the places, in the order of the map's table
 */
public record PlacesInTime(List<Month> months, List<Row> rows) {

    /** A month; the code is "2022-11". */
    public record Month(String code, String words) {}

    /**
     * A place.
     *
     * @param counts  of each month
     * @param undated of no one month, or of one that we inferred
     */
    public record Row(String name, String href, List<Long> counts, long undated) {}

    static PlacesInTime of(ReleasePlan plan, TownMap map) {
        Map<String, Map<YearMonth, Long>> counts = new HashMap<>();
        Map<String, Long> undated = new HashMap<>();
        TreeSet<YearMonth> months = new TreeSet<>();
        for (PublicRecord record : plan.records(RecordKind.INCIDENT)) {
            if (record.page().where() == null
                    || !(record.body() instanceof Incident incident)
                    || incident.placeInferred() != null) {
                continue;
            }
            String place = "records/" + record.page().where().href();
            month(record)
                    .ifPresentOrElse(
                            month -> {
                                months.add(month);
                                counts.computeIfAbsent(place, none -> new HashMap<>())
                                        .merge(month, 1L, Long::sum);
                            },
                            () -> undated.merge(place, 1L, Long::sum));
        }
        List<YearMonth> all = new ArrayList<>(months);
        return new PlacesInTime(
                all.stream()
                        .map(month -> new Month(
                                month.toString(), PartialDate.of(month).in(plan.language())))
                        .toList(),
                map.rows().stream()
                        .filter(row -> row.count() > 0)
                        .map(row -> new Row(
                                row.name(),
                                row.href(),
                                all.stream()
                                        .map(month -> counts.getOrDefault(row.href(), Map.of())
                                                .getOrDefault(month, 0L))
                                        .toList(),
                                undated.getOrDefault(row.href(), 0L)))
                        .toList());
    }

    private static Optional<YearMonth> month(PublicRecord record) {
        return Optional.ofNullable(record.page().when())
                .filter(when -> !when.isInferred())
                .flatMap(PartialDate::month);
    }
}
