package org.khronika.cli;

/** The application did not start; the message is a sentence for the person at the command line. */
final class NotStarted extends RuntimeException {

    NotStarted(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** Whether nobody foresaw the failure, so that its trace is needed. */
    boolean isUnforeseen() {
        return getCause() == null || ApplicationStart.sentence(getCause()).isEmpty();
    }
}
