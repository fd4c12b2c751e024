package org.khronika.search;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.khronika.review.Reader;

/**
 * The index as one reader sees it. Nothing asks the index but through this, so the condition on the reader stands in every question.
 *
 * @param session    with the index
 * @param predicates makes conditions
 * @param readable   the condition that the reader may see a document
 */
record Seen(SearchSession session, SearchPredicateFactory predicates, SearchPredicate readable) {

    /** More names than this are no answer to a question about a name. */
    static final int MOST = 10_000;

    /** For a reader, but without these addresses: of them the index may still say otherwise. */
    static Seen of(SearchSession session, Reader reader, List<String> closed) {
        SearchPredicateFactory f = session.scope(RecordDocument.class).predicate();
        if (reader.member() < 0) {
            return new Seen(session, f, f.matchNone().toPredicate());
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
                                .toPredicate());
    }

    /** The condition, where the reader may see it. */
    SearchPredicate and(SearchPredicate condition) {
        return predicates.bool().must(condition).filter(readable).toPredicate();
    }

    /** The addresses of those that fulfil a condition, in their order of entry. */
    Set<String> addresses(SearchPredicate condition) {
        return new LinkedHashSet<>(session.search(RecordDocument.class)
                .select(f -> f.id(String.class))
                .where(and(condition))
                .sort(f -> f.field("number"))
                .fetchHits(MOST));
    }

    /** The places that fulfil a condition, each with where it can have been, and when. */
    Map<String, List<Stay>> stays(SearchPredicate condition) {
        Map<String, List<Stay>> stays = new LinkedHashMap<>();
        session.search(RecordDocument.class)
                .select(f -> f.composite(
                        f.id(String.class), f.field("stays", String.class).list()))
                .where(and(condition))
                .sort(f -> f.field("number"))
                .fetchHits(MOST)
                .forEach(row -> stays.put((String) row.get(0), read((List<?>) row.get(1))));
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
