package org.khronika.forms;

import java.util.Locale;

/**
 * An answer that cannot stand.
 *
 * @param name     the name of the answer in the form
 * @param label    what it was asked for, with the item of a list before it: "Step 2, when"
 * @param sentence what was expected and what was found
 */
public record Problem(String name, String label, String sentence) {

    /** The id of the element that asks for the answer. */
    public String id() {
        return name.replace('.', '-');
    }

    /** The problem as a line of the summary: "When: expected a date such as …". */
    public String inSummary() {
        String rest = sentence.isEmpty()
                ? ""
                : sentence.substring(0, 1).toLowerCase(Locale.ENGLISH)
                        + sentence.substring(1, sentence.endsWith(".") ? sentence.length() - 1 : sentence.length());
        String name = label.endsWith("?") ? label : label + ":";
        return label.isEmpty() ? sentence : name + " " + rest;
    }
}
