package org.khronika.records;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.values.RecordKind;

/**
 * One answer that a record's form asks for, worked out from a component of its body.
 *
 * @param name     the component's name, also its key in JSON
 * @param control  what kind of answer it is
 * @param required whether it may be left empty
 * @param part     the heading that begins with this question; null stays in the part before
 * @param kinds    for references: the kinds that may be named
 * @param options  for choices: the constants, in their order
 * @param each     for a list of groups: what one is called, "a step"
 * @param children for groups: the questions of one
 */
public record Question(
        String name,
        String label,
        String hint,
        Control control,
        boolean required,
        boolean prose,
        boolean confidential,
        @Nullable String part,
        Set<RecordKind> kinds,
        List<Option> options,
        String each,
        List<Question> children) {

    /** A constant of a {@link Choice}: its name in JSON, its words, its explanation. */
    public record Option(String value, String label, String explanation) {}

    /** The kinds of answer. */
    public enum Control {
        TEXT,
        /** Several short texts, one a line. */
        TEXTS,
        WHOLE_NUMBER,
        DECIMAL,
        DATE,
        QUANTITY,
        /** A component of a penalty, or several, one a line. */
        SENTENCES,
        YES_NO,
        CHOICE,
        CHOICES,
        REFERENCE,
        REFERENCES,
        /** A list of groups of questions. */
        GROUPS,
        /** Not asked: a form carries it along unchanged. */
        CARRIED
    }
}
