package org.khronika.reading;

import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The limits of time and stack that hold wherever a text is read, also in the process of a command that reads one and ends. */
public final class ReadingLimit {

    static final Duration TIME = Duration.ofSeconds(30);
    static final String TOO_DEEP = "The text could not be read: it goes on and on in one place.";
    private static final long STACK_BYTES = 2_048L * 1_024;

    private ReadingLimit() {}

    static String tooSlow(Duration time) {
        return "The text could not be read within %d seconds.".formatted(time.toSeconds());
    }

    /** Reads in this process. A text that takes too long goes on in a thread that dies with the process. Throws {@link CannotRead}. */
    public static Reading read(Reader reader, String text, @Nullable LocalDate documentDate) {
        AtomicReference<@Nullable Reading> read = new AtomicReference<>();
        AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(null, () -> read.set(reader.read(text, documentDate)), "reader", STACK_BYTES);
        thread.setUncaughtExceptionHandler((_, problem) -> thrown.set(problem));
        thread.setDaemon(true);
        thread.start();
        try {
            thread.join(TIME);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (thrown.get() instanceof StackOverflowError) {
            throw new CannotRead(TOO_DEEP);
        }
        Reading reading = read.get();
        if (reading == null && thrown.get() != null) {
            throw new IllegalStateException("The text could not be read.", thrown.get());
        }
        if (reading == null) {
            throw new CannotRead(tooSlow(TIME));
        }
        return reading;
    }
}
