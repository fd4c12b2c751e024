package org.khronika.access;

/** A deed about members cannot be done as things stand. Nothing was written. */
class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String field;

    /**
     * @param field    id of the control that it belongs to, empty for none
     * @param sentence what was expected and what was found
     */
    Refused(String field, String sentence) {
        super(sentence);
        this.field = field;
    }

    Problem problem() {
        return new Problem(field, String.valueOf(getMessage()));
    }

    /** The same, as a form shows it. */
    record Problem(String field, String sentence) {}
}
