package org.khronika.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does pieces of work on all processors. Which of several fails first is the one that was added first, so the same work fails in the same way. */
final class Workers implements AutoCloseable {

    private static final int MOST_AHEAD = 1000;

    private final ExecutorService threads;
    private final Queue<Future<?>> added = new ArrayDeque<>();

    Workers() {
        this.threads = Executors.newFixedThreadPool(
                Runtime.getRuntime().availableProcessors(),
                Thread.ofPlatform().daemon().name("release-", 1).factory());
    }

    /** A piece of work. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    /** Adds work, and waits while much of what was added before is not done. */
    void add(Work work) {
        added.add(threads.submit(() -> {
            work.run();
            return null;
        }));
        while (added.size() > MOST_AHEAD) {
            take();
        }
    }

    /** Waits for all that was added; throws what a piece of it threw. */
    void finish() {
        while (!added.isEmpty()) {
            take();
        }
    }

    private void take() {
        try {
            added.remove().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a release was written.", e);
        } catch (ExecutionException | CancellationException e) {
            throw thrown(e.getCause() == null ? e : e.getCause());
        }
    }

    private static RuntimeException thrown(Throwable problem) {
        return switch (problem) {
            case Error error -> throw error;
            case RuntimeException same -> same;
            case IOException io -> new UncheckedIOException(io);
            default -> new IllegalStateException(problem);
        };
    }

    /** Ends what is not done. */
    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
    }
}
