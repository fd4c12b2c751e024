package org.khronika.reading;

import static org.khronika.words.Phrase.phrase;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.confined.Confined;
import org.khronika.confined.Limits;
import org.khronika.confined.OverLimit;

/**
 * Reads as a {@link TextReader} does, in a process of its own: a text that takes too long, needs too much or is nested too deeply stops that
 * process and nothing else. What is not read is refused with {@link CannotRead}.
 */
public final class ConfinedReader implements AutoCloseable {

    private static final int MEGABYTES = 384;
    private static final int STACK_KILOBYTES = 2_048;
    private static final int ANSWER_BYTES = 16_000_000;
    private static final int AT_A_TIME = 2;
    private static final int WARM = 1;
    private static final Duration WAITING = Duration.ofSeconds(20);

    private final Duration time;
    private final Confined readers;

    /**
     * Starts nothing yet.
     *
     * @param country that of {@link TextReader#withPack}
     * @param time that one text may take
     */
    public ConfinedReader(String country, Duration time) {
        this.time = time;
        this.readers = new Confined(
                ReaderMain.class,
                List.of(country),
                new Limits(time, MEGABYTES, STACK_KILOBYTES, ANSWER_BYTES, AT_A_TIME, WAITING),
                WARM);
    }

    /** Reads one text; see {@link TextReader#read}. Throws {@link CannotRead} when a limit was met. */
    public Reading read(String text, @Nullable LocalDate documentDate) {
        try {
            return ReadingMessages.reading(readers.ask(ReadingMessages.question(text, documentDate)));
        } catch (OverLimit over) {
            throw new CannotRead(
                    switch (over.which()) {
                        case TIME -> ReadingLimit.tooSlow(time, text.length());
                        case MEMORY -> phrase("reading.memory").with("megabytes", MEGABYTES);
                        case STACK -> ReadingLimit.TOO_DEEP;
                        case QUEUE -> phrase("reading.others-first");
                    });
        }
    }

    @Override
    public void close() {
        readers.close();
    }
}
