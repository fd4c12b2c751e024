package org.khronika.access;

import org.khronika.words.Sayable;
import org.khronika.words.SaysWhy;

/** A deed cannot be done as things stand; what it says is the sentence for the member. Nothing was written. */
public class Refused extends RuntimeException implements SaysWhy {

    private static final long serialVersionUID = 1;

    private final String field;
    private final transient Sayable says;

    /**
     * @param field id of the control that it belongs to, empty for none
     * @param says  what was expected and what was found
     */
    public Refused(String field, Sayable says) {
        super(says.english());
        this.field = field;
        this.says = says;
    }

    @Override
    public Sayable why() {
        return says;
    }

    /** The same, as a form shows it. */
    public RefusedField problem() {
        return new RefusedField(field, says);
    }

    /** What is wrong with an answer; the field is the id of its control, empty for none. */
    public record RefusedField(String field, Sayable sentence) {}
}
