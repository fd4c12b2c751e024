package org.khronika.records;

/**
 * Of what the records of a kind tell how certain it is, by the one scale of {@link org.khronika.values.Certainty}. Each kind says it with
 * its body; page, JSON, data file and method page read it there.
 */
public enum Sureness {
    /** An answer of the record, or of each of its steps, which is held to what is cited. */
    JUDGED("We judge each record, or each step of it, by what is cited for it"),
    /** Nobody judges it further: what rests on a source is reported, what rests on a word alone is that word. */
    PASSED_ON(
            "We pass on as reported what a source states, never as surer, and as one side’s word what rests on no more than that; what we work out from other records is never surer than the least sure of them"),
    /** Only that it was said. */
    SAID("That it was said is reported; what is said is the word of its speaker, and not ours"),
    /** It tells of nothing that happened, so that there is nothing to be sure of. */
    NONE(
            "We give no certainty of the whole: each fact rests on the source that is cited for it, and what we infer says so");

    private final String sentence;

    Sureness(String sentence) {
        this.sentence = sentence;
    }

    /** What a reader may take a page of such a kind for, without a full stop. */
    public String sentence() {
        return sentence;
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
