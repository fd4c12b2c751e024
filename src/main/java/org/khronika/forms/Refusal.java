package org.khronika.forms;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khronika.records.Question;
import org.khronika.records.RefusedAnswer;
import org.khronika.records.Shape;
import org.khronika.values.Capitals;
import org.khronika.values.WrongValue;
import org.khronika.words.Sayable;
import tools.jackson.core.JacksonException;

/**
 * Why no body can be made of some answers.
 *
 * @param list     the list in which an item cannot stand; empty for an answer of the body itself
 * @param index    of the item
 * @param answer   the component that cannot stand; empty where that is not said
 * @param sentence what was expected and what was found
 */
record Refusal(String list, int index, String answer, Sayable sentence) {

    private static final Pattern ITEM = Pattern.compile("(\\w+)\\[(\\d+)](?:\\.(\\w+).*)?");

    static Refusal of(JacksonException refused) {
        Throwable cause = cause(refused);
        String place = place(refused, cause);
        Sayable sentence = English.sentence(cause);
        Matcher item = ITEM.matcher(place);
        if (!item.matches()) {
            return new Refusal("", 0, place, sentence);
        }
        String inside = item.group(3);
        return new Refusal(item.group(1), Integer.parseInt(item.group(2)), inside == null ? "" : inside, sentence);
    }

    /** Where the answer stands that is refused: {@code seats}, {@code attempts[1].n}. */
    private static String place(JacksonException refused, Throwable cause) {
        StringBuilder place = new StringBuilder();
        for (JacksonException.Reference step : refused.getPath()) {
            String name = step.getPropertyName();
            place.append(name == null ? "[" + step.getIndex() + "]" : "." + name);
        }
        if (cause instanceof RefusedAnswer itself) {
            place.append(".").append(itself.answer());
        }
        return place.isEmpty() ? "" : place.substring(1);
    }

    private static Throwable cause(JacksonException refused) {
        Throwable cause = refused;
        while (cause.getCause() != null && !(cause instanceof IllegalArgumentException)) {
            cause = cause.getCause();
        }
        return cause instanceof IllegalArgumentException ? cause : new WrongValue(phrase("forms.cannot-be-kept"));
    }

    /** Whether an item of a list cannot stand, and the rest might. */
    boolean isOfItem() {
        return !list.isEmpty();
    }

    /**
     * The problem at the question that asks for the answer; at the first one where nothing says which.
     *
     * @param item what the item is called in the form
     */
    Problem problem(Shape shape, String item) {
        Question asked = named(shape.questions(), isOfItem() ? list : answer);
        if (!isOfItem()) {
            return new Problem(asked.name(), asked.label(), sentence);
        }
        boolean group = !asked.children().isEmpty();
        Question inside = group ? named(asked.children(), answer) : asked;
        String each = Capitals.first(English.withoutArticle(asked.each()));
        return new Problem(
                group ? item + "." + inside.name() : list, each + ", " + English.uncapital(inside.label()), sentence);
    }

    /** The question of that name; the first one for any other. */
    static Question named(List<Question> questions, String name) {
        return questions.stream()
                .filter(question -> question.name().equals(name))
                .findFirst()
                .orElseGet(questions::getFirst);
    }
}
