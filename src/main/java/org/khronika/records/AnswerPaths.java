package org.khronika.records;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khronika.records.Question.Option;
import org.khronika.values.Capitals;

/**
 * Which answer of a record is meant: {@code when}; the third of a list, {@code requests[2]}; or an answer inside it,
 * {@code requests[2].decidedOn}. The options of a question of this sort name a list with empty brackets and its number as #.
 */
public final class AnswerPaths {

    private static final Pattern ITEM = Pattern.compile("(\\w+)\\[(\\d{1,6})]((?:\\.\\w+)?)");

    private AnswerPaths() {}

    /** Whether an option stands for the items of a list, however many there are. */
    public static boolean isOfItems(Option option) {
        return option.value().contains("[]");
    }

    /** What the answer is called: "When did it happen?", "Request 3", "Request 3, decided on"; empty where no option fits. */
    public static Optional<String> label(List<Option> options, String path) {
        Matcher item = ITEM.matcher(path);
        String value = item.matches() ? item.group(1) + "[]" + item.group(3) : path;
        String number = item.matches() ? Integer.toString(Integer.parseInt(item.group(2)) + 1) : "#";
        return options.stream()
                .filter(option -> option.value().equals(value) && isOfItems(option) == item.matches())
                .map(option -> option.label().replace("#", number))
                .findFirst();
    }

    /** The options of the items of a list and of the answers in them; none where items have a key, and so no place. */
    static List<Option> ofItems(String list, String each, List<Question> children) {
        List<Option> options = new ArrayList<>();
        if (children.stream().anyMatch(child -> child.control() == Question.Control.CARRIED)) {
            return options;
        }
        String noun = each.replaceFirst("^an? ", "");
        String item = Capitals.first(noun) + " #";
        options.add(new Option(list + "[]", item, "", "", Map.of()));
        for (Question child : children) {
            if (!child.confidential()) {
                String label = Capitals.small(child.label());
                options.add(new Option(list + "[]." + child.name(), item + ", " + label, "", "", Map.of()));
            }
        }
        return options;
    }

    /** Whether the answer, or one around it, stays at the desk. */
    public static boolean isConfidential(Class<? extends Record> body, String path) {
        List<Question> questions = Shape.of(body).questions();
        for (String name : path.replaceAll("\\[\\d+]", "").split("\\.", -1)) {
            Optional<Question> asked = questions.stream()
                    .filter(question -> question.name().equals(name))
                    .findFirst();
            if (asked.map(Question::confidential).orElse(false)) {
                return true;
            }
            questions = asked.map(Question::children).orElse(List.of());
        }
        return false;
    }

    /** Whether the body has as many items as the path needs. */
    static boolean isIn(Record body, String path) {
        Matcher item = ITEM.matcher(path);
        return !item.matches() || Integer.parseInt(item.group(2)) < size(body, item.group(1));
    }

    private static int size(Record body, String list) {
        for (RecordComponent component : body.getClass().getRecordComponents()) {
            if (component.getName().equals(list)) {
                try {
                    return component.getAccessor().invoke(body) instanceof Collection<?> items ? items.size() : 0;
                } catch (ReflectiveOperationException broken) {
                    throw new IllegalStateException("A record without its accessor.", broken);
                }
            }
        }
        return 0;
    }
}
