package org.khronika.forms;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.Optional;
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

    /** The id of the form itself. */
    private static final String FORM = "entry";

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
     * The problem at the question that asks for the answer. Where the form has none, such as where nothing says which it is, it is a problem
     * of the whole item, or of the whole form.
     *
     * @param item what the item is called in the form
     */
    Problem problem(Shape shape, String item) {
        Optional<Question> asked = named(shape.questions(), isOfItem() ? list : answer);
        if (asked.isEmpty()) {
            return new Problem(FORM, "", sentence);
        }
        Question question = asked.get();
        return isOfItem() ? ofItem(question, item) : new Problem(question.name(), question.label(), sentence);
    }

    private Problem ofItem(Question group, String item) {
        String each = Capitals.first(English.withoutArticle(group.each()));
        if (group.children().isEmpty()) {
            return new Problem(list, each + ", " + English.uncapital(group.label()), sentence);
        }
        return named(group.children(), answer)
                .map(inside -> new Problem(
                        item + "." + inside.name(), each + ", " + English.uncapital(inside.label()), sentence))
                .orElseGet(() ->
                        new Problem(item + "." + group.children().getFirst().name(), each, sentence));
    }

    /** The question of that name. */
    static Optional<Question> named(List<Question> questions, String name) {
        return questions.stream()
                .filter(question -> question.name().equals(name))
                .findFirst();
    }
}
