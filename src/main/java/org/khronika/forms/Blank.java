package org.khronika.forms;

import static org.khronika.words.Phrase.phrase;

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
     * @param citation the number of the citation that would go with it; 0 for none
     */
    public static Problem problem(Question list, String item, int number, int citation) {
        String first = list.children().stream()
                .filter(child -> child.control() != Question.Control.CARRIED)
                .findFirst()
                .map(child -> "." + child.name())
                .orElse("");
        return new Problem(
                item + first,
                Capitals.first(English.withoutArticle(list.each())) + " " + number,
                citation == 0
                        ? phrase("forms.fill-in")
                        : phrase("forms.empty-but-cited").with("n", citation));
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
