package org.khronika.records;

import org.khronika.words.Sayable;
import org.khronika.words.SaysWhy;

/** What the body of a record refuses: an answer that cannot stand. A form says so where it asks for that answer. */
public final class RefusedAnswer extends IllegalArgumentException implements SaysWhy {

    private static final long serialVersionUID = 1;

    private final String answer;
    private final transient Sayable why;

    /**
     * A refusal.
     *
     * @param answer the component that cannot stand; where a record refuses an answer in a list of its own, {@code attempts[1].n}
     * @param why    what was expected and what was found
     */
    public RefusedAnswer(String answer, Sayable why) {
        super(why.english());
        this.answer = answer;
        this.why = why;
    }

    /** The component that cannot stand, by its place in the body that refused. */
    public String answer() {
        return answer;
    }

    @Override
    public Sayable why() {
        return why;
    }
}
