package org.khronika.records;

import static org.khronika.words.Phrase.phrase;

import org.khronika.words.Phrase;

/**
 * Of what the records of a kind tell how certain it is, by the one scale of {@link org.khronika.values.Certainty}. Each kind says it with
 * its body; page, JSON, data file and method page read it there.
 */
public enum Sureness {
    /** An answer of the record, or of each of its steps, which is held to what is cited. */
    JUDGED("records.sureness.judged"),
    /** Nobody judges it further: what rests on a source is reported, what rests on a word alone is that word. */
    PASSED_ON("records.sureness.passed-on"),
    /** Only that it was said. */
    SAID("records.sureness.said"),
    /** It tells of nothing that happened, so that there is nothing to be sure of. */
    NONE("records.sureness.none");

    private final String key;

    Sureness(String key) {
        this.key = key;
    }

    /** What a reader may take a page of such a kind for, without a full stop. */
    public Phrase said() {
        return phrase(key);
    }

    /** Implemented by a body of which some are told otherwise than its kind: a figure that a source states without a speaker. */
    public interface Own {

        /** How this one is told. */
        Sureness sureness();
    }

    /** How a body is told. */
    public static Sureness of(Record body) {
        return body instanceof Own own
                ? own.sureness()
                : Bodies.kind(body.getClass()).sure();
    }
}
