package org.khronika.desk.form;

import java.util.Map;
import org.khronika.records.Question;

/** Whether an item of a list has been left empty, so that it is no item: nothing in it but what the form itself put there. */
final class Blank {

    /** What a form fills in for a new item of a list, by the name of the list and of the answer. */
    private static final Map<String, String> FILLED_IN = Map.of("names.kind", "SPELLING MAIN");

    private Blank() {}

    static boolean is(Question list, String item, Answers answers) {
        return list.children().stream().noneMatch(child -> answered(list, child, item, answers));
    }

    private static boolean answered(Question list, Question child, String item, Answers answers) {
        String name = item + "." + child.name();
        return switch (child.control()) {
            case CARRIED -> false;
            case REFERENCES -> answers.all(name).stream().anyMatch(one -> answers.has(name + "." + one));
            case GROUPS -> answers.all(name).stream().anyMatch(one -> !is(child, name + "." + one, answers));
            case CHOICE ->
                answers.has(name)
                        && !FILLED_IN
                                .getOrDefault(list.name() + "." + child.name(), "")
                                .contains(answers.first(name));
            default -> answers.has(name);
        };
    }
}
