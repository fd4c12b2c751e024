package org.khronika.confined;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Hands work to processes of their own. A process that was asked to stay warm answers the next question too, since a start costs a second
 * or two; one that met a limit is killed and never asked again. Few work at a time; the others wait in a queue.
 */
public final class Confined implements AutoCloseable {

    /** How long a warm process waits for a question before its memory is given back. */
    private static final Duration IDLE = Duration.ofMinutes(10);

    private final Class<?> main;
    private final List<String> arguments;
    private final Limits limits;
    private final int warm;
    private final Semaphore turns;
    private final Deque<ChildProcess> waiting = new ArrayDeque<>();
    private boolean closed;

    /**
     * Starts nothing yet.
     *
     * @param main a class whose {@code main} calls {@link Worker#serve}
     * @param arguments of that main, in ASCII: the process has no locale
     * @param warm how many processes stay for the next question; 0 gives every question a process of its own
     */
    public Confined(Class<?> main, List<String> arguments, Limits limits, int warm) {
        this.main = main;
        this.arguments = List.copyOf(arguments);
        this.limits = limits;
        this.warm = warm;
        this.turns = new Semaphore(limits.atATime(), true);
    }

    /** The answer to a question. Throws {@link OverLimit} where a limit was met, within the time that the limits give. */
    public byte[] ask(byte[] question) {
        try {
            if (!turns.tryAcquire(limits.waiting().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new OverLimit(OverLimit.Which.QUEUE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OverLimit(OverLimit.Which.QUEUE);
        }
        try {
            return answer(question);
        } catch (IOException e) {
            throw new UncheckedIOException("The process for hostile work cannot be started.", e);
        } finally {
            turns.release();
        }
    }

    private byte[] answer(byte[] question) throws IOException {
        ChildProcess child = next();
        boolean well = false;
        try {
            byte[] answer = child.ask(question);
            well = true;
            return answer;
        } finally {
            if (!well || !stays(child)) {
                child.kill();
            }
        }
    }

    private ChildProcess next() throws IOException {
        ChildProcess child = fromPool();
        while (child != null && !child.isAlive()) {
            child = fromPool();
        }
        return child == null ? ChildProcess.start(main, arguments, limits) : child;
    }

    private synchronized @Nullable ChildProcess fromPool() {
        return waiting.pollFirst();
    }

    private synchronized boolean stays(ChildProcess child) {
        if (closed || waiting.size() >= warm) {
            return false;
        }
        waiting.addFirst(child);
        long answered = child.answered();
        Thread.ofVirtual().name("end of a warm process").start(() -> endWhenIdle(child, answered));
        return true;
    }

    private void endWhenIdle(ChildProcess child, long answered) {
        try {
            Thread.sleep(IDLE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        synchronized (this) {
            if (child.answered() == answered && waiting.remove(child)) {
                child.kill();
            }
        }
    }

    /** Ends the processes that wait. */
    @Override
    public synchronized void close() {
        closed = true;
        waiting.forEach(ChildProcess::kill);
        waiting.clear();
    }
}
