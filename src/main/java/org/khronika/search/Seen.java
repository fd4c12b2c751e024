package org.khronika.search;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.khronika.review.Reader;

/**
 * The index as one reader sees it. Nothing asks the index but through this, so the condition on the reader stands in every question.
 *
 * @param session    with the index
 * @param predicates makes conditions
 * @param readable   the condition that the reader may see a document
 */
record Seen(SearchSession session, SearchPredicateFactory predicates, SearchPredicate readable, int page) {

    /** How many are read at a time. */
    private static final int PAGE = 10_000;

    /** For a reader, but without these addresses: of them the index may still say otherwise. */
    static Seen of(SearchSession session, Reader reader, List<String> closed) {
        SearchPredicateFactory f = session.scope(RecordDocument.class).predicate();
        if (reader.member() < 0) {
            return new Seen(session, f, f.matchNone().toPredicate(), PAGE);
        }
        PredicateFinalStep open =
                f.terms().field("readers").matchingAny(RecordDocument.EVERYBODY, Long.toString(reader.member()));
        return new Seen(
                session,
                f,
                closed.isEmpty()
                        ? open.toPredicate()
                        : f.bool()
                                .filter(open)
                                .mustNot(f.id().matchingAny(closed))
                                .toPredicate(),
                PAGE);
    }

    /** The condition, where the reader may see it. */
    SearchPredicate and(SearchPredicate condition) {
        return predicates.bool().must(condition).filter(readable).toPredicate();
    }

    /** The addresses of those that fulfil a condition, however many, in their order of entry. */
    Set<String> addresses(SearchPredicate condition) {
        Set<String> addresses = new LinkedHashSet<>();
        List<List<?>> some = after(Long.MIN_VALUE, condition, null);
        while (!some.isEmpty()) {
            some.forEach(row -> addresses.add((String) row.get(0)));
            some = next(some, condition, null);
        }
        return addresses;
    }

    private List<List<?>> next(List<List<?>> before, SearchPredicate condition, @Nullable String field) {
        return before.size() < page
                ? List.of()
                : after((Long) Objects.requireNonNull(before.getLast().get(1)), condition, field);
    }

    /** The next page of those after a number: of each its address, its number, and what a field has. */
    private List<List<?>> after(long number, SearchPredicate condition, @Nullable String field) {
        return session.search(RecordDocument.class)
                .select(f -> field == null
                        ? f.composite(f.id(String.class), f.field("number", Long.class))
                        : f.composite(
                                f.id(String.class),
                                f.field("number", Long.class),
                                f.field(field, String.class).list()))
                .where(predicates
                        .bool()
                        .must(and(condition))
                        .filter(predicates.range().field("number").greaterThan(number))
                        .toPredicate())
                .sort(f -> f.field("number"))
                .fetchHits(page);
    }

    /** The places that fulfil a condition, each with where it can have been, and when. */
    Map<String, List<Stay>> stays(SearchPredicate condition) {
        Map<String, List<Stay>> stays = new LinkedHashMap<>();
        List<List<?>> some = after(Long.MIN_VALUE, condition, "stays");
        while (!some.isEmpty()) {
            some.forEach(row -> stays.put((String) row.get(0), read((List<?>) row.get(2))));
            some = next(some, condition, "stays");
        }
        return stays;
    }

    private static List<Stay> read(List<?> written) {
        return written.stream().map(Object::toString).map(Stay::read).toList();
    }

    /** Whether one fulfils it. */
    boolean any(SearchPredicate condition) {
        return session.search(RecordDocument.class).where(and(condition)).fetchTotalHitCount() > 0;
    }
}
