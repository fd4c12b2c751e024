package org.khronika.search;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;

/** How many records are possibly in each year: as many as are found when that year is asked for. */
final class YearFacet {

    /** More than a date can have. */
    private static final int ALL_YEARS = 3000;

    private YearFacet() {}

    /**
     * With the dates that are open or of many years, each in all of its years: those that began by a year, but for those that had ended before it.
     *
     * @param named how many records name each year
     * @param where which records are counted
     */
    static Map<Integer, Long> withLong(Seen seen, Map<Integer, Long> named, SearchPredicate where) {
        SearchPredicateFactory f = seen.predicates();
        AggregationKey<Map<Integer, Long>> from = AggregationKey.of("from");
        AggregationKey<Map<Integer, Long>> to = AggregationKey.of("to");
        SearchResult<?> dates = seen.session()
                .search(RecordDocument.class)
                .where(f.bool()
                        .filter(where)
                        .filter(f.exists().field("fromYear"))
                        .toPredicate())
                .aggregation(
                        from, a -> a.terms().field("fromYear", Integer.class).maxTermCount(ALL_YEARS))
                .aggregation(to, a -> a.terms().field("toYear", Integer.class).maxTermCount(ALL_YEARS))
                .fetch(0);
        TreeMap<Integer, Long> begun = new TreeMap<>(dates.aggregation(from));
        TreeMap<Integer, Long> ended = new TreeMap<>(dates.aggregation(to));
        TreeMap<Integer, Long> years = new TreeMap<>(named);
        Stream.of(begun, ended)
                .flatMap(some -> some.keySet().stream())
                .filter(year -> year != Integer.MIN_VALUE && year != Integer.MAX_VALUE)
                .forEach(year -> years.putIfAbsent(year, 0L));
        years.replaceAll((year, n) -> n + sum(begun.headMap(year, true)) - sum(ended.headMap(year, false)));
        return years;
    }

    private static long sum(Map<Integer, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
