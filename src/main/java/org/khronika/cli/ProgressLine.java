package org.khronika.cli;

import java.io.Console;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.khronika.words.Sayable;

/**
 * Tells how far a long work has come: on a terminal in one line, which is gone at the end; elsewhere a line for each stage, and within one
 * only now and then. Of what is done within a moment it tells nothing.
 */
class ProgressLine implements AutoCloseable {

    private static final long MOMENT = TimeUnit.SECONDS.toNanos(1);
    private static final long ON_A_TERMINAL = TimeUnit.MILLISECONDS.toNanos(200);
    private static final long ELSEWHERE = TimeUnit.SECONDS.toNanos(10);

    private final PrintWriter to;
    private final boolean inOneLine;
    private final LongSupplier nanos;
    private final long began;
    private @Nullable Object told;
    private long toldAt;
    private int width;

    /**
     * Tells it there.
     *
     * @param inOneLine whether it is a terminal, which obeys the order to begin a line again
     * @param nanos     a clock that only runs on
     */
    ProgressLine(PrintWriter to, boolean inOneLine, LongSupplier nanos) {
        this.to = to;
        this.inOneLine = inOneLine;
        this.nanos = nanos;
        this.began = nanos.getAsLong();
    }

    /** To whoever sits at the terminal; beside what the verb says, where nobody does. */
    static ProgressLine beside(PrintWriter problems) {
        return new ProgressLine(writer(problems), isTerminal(), System::nanoTime);
    }

    /** Whether somebody sits there. */
    static boolean isTerminal() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }

    /** To the terminal, where there is one. */
    static PrintWriter writer(PrintWriter problems) {
        return isTerminal()
                ? new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true)
                : problems;
    }

    /**
     * Tells it, unless that was done a moment ago.
     *
     * @param stage what is being done; another one is told at once
     */
    final void at(Object stage, Supplier<? extends Sayable> how) {
        long now = nanos.getAsLong();
        long since = now - toldAt;
        boolean waits = now - began < MOMENT || (stage.equals(told) && since < (inOneLine ? ON_A_TERMINAL : ELSEWHERE));
        if (waits) {
            return;
        }
        told = stage;
        toldAt = now;
        String words = Terminal.say(how.get());
        if (inOneLine) {
            again(words);
        } else {
            to.println(words);
        }
    }

    /** Leaves an empty line to what is said next. */
    @Override
    public void close() {
        if (width > 0) {
            again("");
            again("");
        }
        to.flush();
    }

    private void again(String words) {
        to.print("\r" + words + " ".repeat(Math.max(0, width - words.length())));
        to.flush();
        width = words.length();
    }
}
