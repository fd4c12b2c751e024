package org.khronika.search;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.khronika.review.EveryRecord;
import org.khronika.review.EveryRecord.Whole;
import org.khronika.search.IndexTasks.NumberRange;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills a build with every record, part by part, on all processors: making documents takes longer than reading and writing. */
record FillIndex(
        EveryRecord records, IndexTasks tasks, Function<Whole, RecordDocument> document, TransactionTemplate apart) {

    private static final int PAGE = 500;

    /** More than single records that nobody foresaw: a fault of them all must not put an empty index in the place of a good one. */
    private static final int MOST_LEFT_OUT = 100;

    private static final ThreadFactory BUILDERS =
            Thread.ofPlatform().name("index-builder-", 1).daemon().factory();

    /** @param progress hears of how many records it has come to */
    void fill(Generation next, LongConsumer progress) {
        AtomicInteger leftOut = new AtomicInteger();
        List<NumberRange> parts = apart.execute(status -> tasks.parts(PAGE));
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), BUILDERS);
        try {
            List<Future<Integer>> counts = new ArrayList<>();
            parts.forEach(part -> counts.add(workers.submit(() -> add(next, part, leftOut))));
            long taken = 0;
            for (Future<Integer> count : counts) {
                taken += count.get();
                progress.accept(taken);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            workers.shutdownNow();
            workers.close();
        }
    }

    private int add(Generation next, NumberRange part, AtomicInteger leftOut) {
        try {
            List<Whole> page = apart.execute(status -> records.between(part.after(), part.to()));
            next.add(page.stream().map(document).toList());
            return page.size();
        } catch (RuntimeException e) {
            if (IndexUnreachable.in(e).isPresent()) {
                throw e;
            }
            return addOneByOne(next, part, leftOut);
        }
    }

    /** One of them cannot be made a document: it is left out, noted, and tried again like any that changed. */
    private int addOneByOne(Generation next, NumberRange part, AtomicInteger leftOut) {
        List<Long> numbers = apart.execute(status -> tasks.numbers(part));
        for (long number : numbers) {
            try {
                next.write(apart.execute(status ->
                        records.numbered(List.of(number)).stream().map(document).toList()));
            } catch (RuntimeException e) {
                if (IndexUnreachable.in(e).isPresent()) {
                    throw e;
                }
                if (leftOut.incrementAndGet() > MOST_LEFT_OUT) {
                    throw e;
                }
                apart.executeWithoutResult(status -> tasks.leftOut(number, e.toString()));
            }
        }
        return numbers.size();
    }
}
