package org.khronika.forms;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khronika.records.Question;
import org.khronika.records.Question.Option;

/** Which questions of a group are asked for, once the choices in it are made: a choice may ask for some that others do not. */
final class AskedFor {

    private final Set<String> bySome = new HashSet<>();
    private final Map<String, String> byThis = new HashMap<>();

    private AskedFor() {}

    /** What the choices that stand in the form itself ask for. */
    static AskedFor of(List<Question> form, Answers answers) {
        return of(form, "", answers);
    }

    /** What the choices that stand in an item of a list ask for; the item is empty for the form itself. */
    static AskedFor of(List<Question> group, String item, Answers answers) {
        AskedFor asked = new AskedFor();
        for (Question question : group) {
            List<String> chosen = answers.all(item.isEmpty() ? question.name() : item + "." + question.name());
            for (Option option : question.options()) {
                asked.bySome.addAll(option.asks().keySet());
                if (chosen.contains(option.value())) {
                    asked.byThis.putAll(option.asks());
                }
            }
        }
        return asked;
    }

    /** Whether the question is asked: by every choice or by the one that stands. */
    boolean is(Question question) {
        return !question.seldom() && (!bySome.contains(question.name()) || byThis.containsKey(question.name()));
    }

    /** The question as it is called where the choice stands. */
    Question inItsWords(Question question) {
        String label = byThis.getOrDefault(question.name(), "");
        return label.isEmpty() ? question : question.called(label);
    }
}
