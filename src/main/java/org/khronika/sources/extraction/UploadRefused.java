package org.khronika.sources.extraction;

/** A file is not taken in. The message is a sentence for the person who sent it: what was expected and what was found. */
public final class UploadRefused extends RuntimeException {

    /** Refuses with this sentence. */
    public UploadRefused(String sentence) {
        super(sentence);
    }
}
