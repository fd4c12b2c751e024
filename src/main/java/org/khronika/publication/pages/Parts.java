package org.khronika.publication.pages;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.khronika.publication.FileSink;
import org.khronika.values.RecordRef;

/**
 * Parts of a release that know nothing of each other: they are made on all processors, and their files are handed on in the order of the parts, whichever
 * is done first. Of several that fail, the first in this order is the one that is heard of.
 */
final class Parts {

    /** A part, with the files that it is. */
    @FunctionalInterface
    interface Part {
        void write(FileSink sink) throws IOException;
    }

    /** Hands on a file that was made before its turn. */
    @FunctionalInterface
    private interface Held {
        void to(FileSink sink) throws IOException;
    }

    private Parts() {}

    /** Makes the parts and hands their files to the sink, which need not be one for several threads. */
    static void write(List<Part> parts, FileSink sink) throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(
                Runtime.getRuntime().availableProcessors(),
                Thread.ofPlatform().daemon().name("part-", 1).factory());
        try (threads) {
            Queue<Future<Holding>> all = new ArrayDeque<>();
            parts.forEach(part -> all.add(threads.submit(() -> {
                Holding held = new Holding(sink.looksOnly());
                part.write(held);
                return held;
            })));
            try {
                while (!all.isEmpty()) {
                    for (Held file : done(all.remove()).files) {
                        file.to(sink);
                    }
                }
            } finally {
                threads.shutdownNow();
            }
        }
    }

    private static Holding done(Future<Holding> part) throws IOException {
        try {
            return part.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a release was written.", e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException io -> throw io;
                case RuntimeException problem -> throw problem;
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }

    /** The files of a part until it is their turn. */
    private static final class Holding implements FileSink {

        private final boolean looksOnly;
        private final List<Held> files = new ArrayList<>();

        Holding(boolean looksOnly) {
            this.looksOnly = looksOnly;
        }

        @Override
        public void put(String path, byte[] bytes, @Nullable RecordRef record) {
            files.add(sink -> sink.put(path, bytes, record));
        }

        @Override
        public void put(String path, String restsOn, Made file, @Nullable RecordRef record) {
            files.add(sink -> sink.put(path, restsOn, file, record));
        }

        @Override
        public boolean looksOnly() {
            return looksOnly;
        }
    }
}
