package org.khronika.records;

/** What the body of a record refuses: an answer that cannot stand. A form says so where it asks for that answer. */
public final class RefusedAnswer extends IllegalArgumentException {

    private final String answer;

    /**
     * A refusal.
     *
     * @param answer   the component that cannot stand; where a record refuses an answer in a list of its own, {@code attempts[1].n}
     * @param sentence what was expected and what was found
     */
    public RefusedAnswer(String answer, String sentence) {
        super(sentence);
        this.answer = answer;
    }

    /** The component that cannot stand, by its place in the body that refused. */
    public String answer() {
        return answer;
    }
}
