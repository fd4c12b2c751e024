package org.khronika.reading;

/** A text was not read. The message is a sentence for the person who wanted it read. */
public final class CannotRead extends RuntimeException {

    CannotRead(String sentence) {
        super(sentence);
    }
}
