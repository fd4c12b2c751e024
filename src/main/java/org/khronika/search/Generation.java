package org.khronika.search;

import java.lang.invoke.MethodHandles;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.standalone.work.SearchIndexer;
import org.hibernate.search.mapper.pojo.standalone.work.SearchIndexingPlan;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.hibernate.search.util.common.data.RangeBoundInclusion;
import org.khronika.search.IndexTasks.NumberRange;

/** One build of the index, open. */
final class Generation implements AutoCloseable {

    private final String build;
    private final boolean isWritten;
    private final CloseableSearchMapping mapping;

    private Generation(String build, boolean isWritten, CloseableSearchMapping mapping) {
        this.build = build;
        this.isWritten = isWritten;
        this.mapping = mapping;
    }

    /** Opens a build of that name, with what an engine says of where it lies. */
    static Generation of(String build, boolean isWritten, Map<String, Object> settings) {
        return new Generation(
                build,
                isWritten,
                SearchMapping.builder(AnnotatedTypeSource.fromClasses(RecordDocument.class), MethodHandles.lookup())
                        .property("hibernate.search.mapping.build_missing_discovered_jandex_indexes", false)
                        .properties(settings)
                        .build());
    }

    String build() {
        return build;
    }

    boolean isWritten() {
        return isWritten;
    }

    /** Takes documents over; they are found when this returns, and safe after {@link #keep}: nobody who has saved waits for a disk twice. */
    void write(Collection<RecordDocument> documents) {
        try (SearchSession session = mapping.createSessionWithOptions()
                .indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.readSync())
                .build()) {
            SearchIndexingPlan plan = session.indexingPlan();
            documents.forEach(plan::addOrUpdate);
        }
    }

    /** Takes documents over that are not in it; they are safe, and found, after {@link #finish}: a commit for each would take most of the time. */
    void add(Collection<RecordDocument> documents) {
        try (SearchSession session = mapping.createSessionWithOptions()
                .indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.async())
                .build()) {
            SearchIndexer indexer = session.indexer();
            CompletableFuture.allOf(documents.stream()
                            .map(indexer::add)
                            .map(stage -> stage.toCompletableFuture())
                            .toArray(CompletableFuture<?>[]::new))
                    .join();
        }
    }

    /** Makes what was written safe. */
    void keep() {
        mapping.scope(RecordDocument.class).workspace().flush();
    }

    /** Puts all its parts together: a word is looked up once in each part. */
    void putTogether() {
        mapping.scope(RecordDocument.class).workspace().mergeSegments();
    }

    /** Makes what was added safe and found. */
    void finish() {
        keep();
        mapping.scope(RecordDocument.class).workspace().refresh();
    }

    /** Asks it. */
    <T> T ask(Function<SearchSession, T> question) {
        try (SearchSession session = mapping.createSession()) {
            return question.apply(session);
        }
    }

    /** What it says of some records: version, readers and marks, by address. */
    Map<String, String> states(NumberRange of) {
        return ask(session -> {
            Map<String, String> states = new HashMap<>();
            session.search(RecordDocument.class)
                    .select(f -> f.composite(f.id(String.class), f.field("state", String.class)))
                    .where(f -> f.range()
                            .field("number")
                            .between(of.after(), RangeBoundInclusion.EXCLUDED, of.to(), RangeBoundInclusion.INCLUDED))
                    .fetchAllHits()
                    .forEach(row -> states.put((String) row.get(0), (String) row.get(1)));
            return states;
        });
    }

    @Override
    public void close() {
        mapping.close();
    }
}
