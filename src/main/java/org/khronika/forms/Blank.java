package org.khronika.forms;

import java.util.Map;
import org.khronika.records.Question;
import org.khronika.values.Capitals;
import org.khronika.values.Choice;

/** Whether an item of a list has been left empty, so that it is no item: nothing in it but what the form itself put there. */
public final class Blank {

    /** What a form fills in for a new item of a list, by the name of the list and of the answer. */
    private static final Map<String, String> FILLED_IN = Map.of("names.kind", "SPELLING MAIN");

    private Blank() {}

    /** Whether nothing is answered in the item. */
    public static boolean is(Question list, String item, Answers answers) {
        return list.children().stream().noneMatch(child -> answered(list, child, item, answers));
    }

    /**
     * What is said of an item that cannot be left out in silence.
     *
     * @param rests what would go with it: "citation 2 rests"; empty for nothing
     */
    public static Problem problem(Question list, String item, int number, String rests) {
        String first = list.children().stream()
                .filter(child -> child.control() != Question.Control.CARRIED)
                .findFirst()
                .map(child -> "." + child.name())
                .orElse("");
        return new Problem(
                item + first,
                Capitals.first(English.withoutArticle(list.each())) + " " + number,
                rests.isEmpty()
                        ? "Fill this in."
                        : "This is empty, but %s on it. Fill it in, or remove it.".formatted(rests));
    }

    private static boolean answered(Question list, Question child, String item, Answers answers) {
        String name = item + "." + child.name();
        return switch (child.control()) {
            case CARRIED -> false;
            case REFERENCES -> answers.all(name).stream().anyMatch(one -> answers.has(name + "." + one));
            case GROUPS -> answers.all(name).stream().anyMatch(one -> !is(child, name + "." + one, answers));
            case CHOICE ->
                answers.has(name)
                        && !answers.first(name).equals(Choice.UNSAID)
                        && !FILLED_IN
                                .getOrDefault(list.name() + "." + child.name(), "")
                                .contains(answers.first(name));
            default -> answers.has(name);
        };
    }
}
