package org.khronika.database;

/** The database cannot be used; the message is a sentence for the person who started Khronika, and says what to do. */
public class DatabaseUnavailable extends RuntimeException {

    /** With the sentence alone. */
    public DatabaseUnavailable(String sentence) {
        super(sentence);
    }

    /** With the sentence and what went wrong beneath it. */
    public DatabaseUnavailable(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
