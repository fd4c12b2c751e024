package org.khronika.records;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Choice;
import org.khronika.values.RecordKind;

/**
 * One answer that a record's form asks for, worked out from a component of its body.
 *
 * @param name     the component's name, also its key in JSON
 * @param control  what kind of answer it is
 * @param word     the word of the dictionary that says what is asked for; empty where the hint says it
 * @param required whether it may be left empty
 * @param seldom   whether it is answered so seldom that an item of a list folds it away
 * @param filter   whether lists can be narrowed by the answer
 * @param outcome  whether it tells what came of what is recorded
 * @param grows    for a list of groups: whether a page offers to add one by a short form
 * @param part     the heading that begins with this question; null stays in the part before
 * @param kinds    for references: the kinds that may be named
 * @param options  for choices: the constants, in their order
 * @param each     for a list of groups: what one is called, "a step"
 * @param children for groups: the questions of one
 * @param key      of its label in the catalogues; empty for one that has its label from elsewhere
 */
public record Question(
        String name,
        String label,
        String hint,
        String word,
        Control control,
        boolean required,
        boolean prose,
        boolean confidential,
        boolean seldom,
        boolean filter,
        boolean outcome,
        boolean grows,
        @Nullable String part,
        Set<RecordKind> kinds,
        List<Option> options,
        String each,
        List<Question> children,
        String key) {

    /**
     * A constant of a {@link org.khronika.values.Choice}.
     *
     * @param value   its name in JSON
     * @param heading under which a long list offers it; empty for none
     * @param asks    the questions beside its own that it asks for, each with what it is called then, or empty for its usual label
     */
    public record Option(String value, String label, String explanation, String heading, Map<String, String> asks) {

        /** Keeps a copy. */
        public Option {
            asks = Map.copyOf(asks);
        }
    }

    /** The choices that a form offers: all but the one that stands for no answer yet. */
    public List<Option> offered() {
        return options.stream()
                .filter(option -> !option.value().equals(Choice.UNSAID))
                .toList();
    }

    /** What a draft keeps where a choice that every record needs is not made yet; empty where the kind has its own word for that. */
    public Optional<String> unsaid() {
        return control == Control.CHOICE && required
                ? options.stream()
                        .map(Option::value)
                        .filter(Choice.UNSAID::equals)
                        .findFirst()
                : Optional.empty();
    }

    /** The same question under another label. */
    public Question called(String other) {
        return with(other, control, options, children);
    }

    /** The same question with other choices. */
    public Question offering(List<Option> others) {
        return with(label, control, others, children);
    }

    /** The same question, not asked: a form carries its answer along. */
    Question carried() {
        return with(label, Control.CARRIED, options, children);
    }

    /** The same list, of whose items only these questions are asked. */
    Question of(List<Question> asked) {
        return with(label, control, options, asked);
    }

    private Question with(String itsLabel, Control itsControl, List<Option> itsOptions, List<Question> itsChildren) {
        return new Question(
                name,
                itsLabel,
                hint,
                word,
                itsControl,
                required,
                prose,
                confidential,
                seldom,
                filter,
                outcome,
                grows,
                part,
                kinds,
                itsOptions,
                each,
                itsChildren,
                key);
    }

    /** A question for one record, by a name and a label alone. */
    public static Question reference(String name, String label, String hint, boolean required, Set<RecordKind> kinds) {
        return new Question(
                name,
                label,
                hint,
                "",
                Control.REFERENCE,
                required,
                false,
                false,
                false,
                false,
                false,
                false,
                null,
                kinds,
                List.of(),
                "",
                List.of(),
                "");
    }

    /** The kinds of answer. */
    public enum Control {
        TEXT,
        /** Prose whose words may be bound to records and numbers: {@link BoundText}. */
        BOUND,
        /** Several short texts, one a line. */
        TEXTS,
        WHOLE_NUMBER,
        DECIMAL,
        DATE,
        QUANTITY,
        /** A penalty, or several, one a line. */
        SENTENCES,
        YES_NO,
        CHOICE,
        CHOICES,
        REFERENCE,
        REFERENCES,
        /** A question of the record that the group is part of, by its name. */
        QUESTION,
        /** A list of groups of questions. */
        GROUPS,
        /** Not asked: a form carries it along unchanged. */
        CARRIED
    }
}
