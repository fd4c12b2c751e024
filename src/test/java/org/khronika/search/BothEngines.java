package org.khronika.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.khronika.database.Home;
import org.khronika.review.Reader;
import org.khronika.search.IndexTasks.NumberRange;
import org.khronika.search.Search.Order;
import tools.jackson.databind.json.JsonMapper;

/** The same documents in Lucene and in OpenSearch, each asked the same. */
final class BothEngines implements AutoCloseable {

    private static final int AT_ONCE = 500;

    private final Generation lucene;
    private final Generation openSearch;

    BothEngines(List<RecordDocument> documents, Path folder) {
        lucene = filled(new LuceneEngine(new Home(folder)), documents);
        openSearch =
                filled(new OpenSearchEngine(OpenSearchNode.shared().settings("both"), JsonMapper.shared()), documents);
    }

    private static Generation filled(Engine engine, List<RecordDocument> documents) {
        Generation generation = engine.begin("1-1");
        for (int n = 0; n < documents.size(); n += AT_ONCE) {
            generation.add(documents.subList(n, Math.min(documents.size(), n + AT_ONCE)));
        }
        generation.finish();
        return generation;
    }

    /** Both find the same records in the same order, with the same total, facets, names and slips. */
    Finds agree(String asked, Wanted wanted, Order order, int offset, int limit, Reader reader) {
        return agree(
                asked + " by " + order + " from " + offset,
                generation -> generation.ask(
                        session -> Search.find(Seen.of(session, reader, List.of()), wanted, order, offset, limit)));
    }

    /** Both suggest the same to whoever is still typing. */
    void suggestAlike(String asked, Wanted wanted, Reader reader) {
        agree(
                asked,
                generation -> generation.ask(session -> Search.first(Seen.of(session, reader, List.of()), wanted, 8)));
    }

    /** Both come to the same records when they go through all that is wanted. */
    List<Long> walkAlike(String asked, Wanted wanted, int some, Reader reader) {
        return agree(asked, generation -> {
            List<Long> walked = new ArrayList<>();
            List<Long> next = after(generation, 0, wanted, some, reader);
            while (!next.isEmpty()) {
                walked.addAll(next);
                next = after(generation, next.getLast(), wanted, some, reader);
            }
            return walked;
        });
    }

    private static List<Long> after(Generation generation, long number, Wanted wanted, int some, Reader reader) {
        return generation.ask(
                session -> new Answering(Seen.of(session, reader, List.of()), false).after(number, wanted, some));
    }

    /** Both say the same of the versions and readers of all records. */
    void sayAlike() {
        agree("states", generation -> generation.states(new NumberRange(Long.MIN_VALUE, Long.MAX_VALUE)));
    }

    private <T> T agree(String asked, Function<Generation, T> question) {
        T found = question.apply(lucene);
        assertThat(question.apply(openSearch)).as(asked).isEqualTo(found);
        return found;
    }

    @Override
    public void close() {
        lucene.close();
        openSearch.close();
    }
}
