package org.khronika.forms;

import org.khronika.words.Sayable;

/**
 * An answer that cannot stand.
 *
 * @param name     the name of the answer in the form
 * @param label    what it was asked for, with the item of a list before it: "Step 2, when"
 * @param sentence what was expected and what was found
 */
public record Problem(String name, String label, Sayable sentence) {

    /** A problem whose sentence has no other language yet. */
    public Problem(String name, String label, String sentence) {
        this(name, label, Sayable.written(sentence));
    }

    /** The id of the element that asks for the answer. */
    public String id() {
        return name.replace('.', '-');
    }

    /** The problem as a line of the summary: "When: expected a date such as …". */
    public Sayable inSummary() {
        String name = label.endsWith("?") ? label : label + ":";
        return label.isEmpty()
                ? sentence
                : language -> name + " " + open(sentence.small().in(language));
    }

    private static String open(String words) {
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }
}
