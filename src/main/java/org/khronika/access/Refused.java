package org.khronika.access;

/** A deed cannot be done as things stand; the message is the sentence for the member. Nothing was written. */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String field;

    /**
     * @param field    id of the control that it belongs to, empty for none
     * @param sentence what was expected and what was found
     */
    public Refused(String field, String sentence) {
        super(sentence);
        this.field = field;
    }

    /** What was expected and what was found. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** The same, as a form shows it. */
    public RefusedField problem() {
        return new RefusedField(field, sentence());
    }

    /** What is wrong with an answer; the field is the id of its control, empty for none. */
    public record RefusedField(String field, String sentence) {}
}
