package org.khronika.reading;

import static org.khronika.words.Phrase.phrase;

import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/** The limits of time and stack that hold wherever a text is read, also in the process of a command that reads one and ends. */
public final class ReadingLimit {

    static final Duration TIME = Duration.ofSeconds(30);
    static final Phrase TOO_DEEP = phrase("reading.too-deep");
    private static final long STACK_BYTES = 2_048L * 1_024;

    private ReadingLimit() {}

    static Sayable tooSlow(Duration time, int characters) {
        return characters < LONG
                ? phrase("reading.too-slow").with("seconds", time.toSeconds())
                : phrase("reading.too-long")
                        .with("seconds", time.toSeconds())
                        .with("characters", characters)
                        .with("part", PART);
    }

    /** From here on a text is told to be split; a busy machine reads parts of this length in time. */
    private static final int LONG = 400_000;

    private static final int PART = 300_000;

    /** Reads in this process. A text that takes too long goes on in a thread that dies with the process. Throws {@link CannotRead}. */
    public static Reading read(TextReader reader, String text, @Nullable LocalDate documentDate) {
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
            throw new CannotRead(tooSlow(TIME, text.length()));
        }
        return reading;
    }
}
