package org.khronika.forms;

import java.util.Optional;
import org.khronika.records.Question;
import org.khronika.records.Shape;
import org.khronika.values.RecordKind;

/** The buttons of a form that save nothing: add an item to a list, take one out. They work without a script. */
public final class Moves {

    private static final String ADD = "form-add";
    private static final String REMOVE = "form-remove";

    private Moves() {}

    /** Whether one of these buttons was pressed. */
    public static boolean isOne(Answers answers) {
        return answers.has(ADD) || answers.has(REMOVE);
    }

    /**
     * Does what the button says and gives the name of what the page then begins with. With an item go the citations that rest on it:
     * they would bear out nothing.
     */
    public static Optional<String> apply(Answers answers, Origin origin) {
        if (answers.has(ADD)) {
            String list = answers.first(ADD);
            return Optional.of(added(list, answers));
        }
        String item = answers.first(REMOVE);
        int dot = item.lastIndexOf('.');
        if (dot > 0) {
            String key = answers.first(item + ".key");
            Cites.removeOf(key.isEmpty() ? item : item.substring(0, dot + 1) + key, answers, origin);
            answers.remove(item.substring(0, dot), item.substring(dot + 1));
        }
        return Optional.empty();
    }

    /**
     * A new item of a list with a citation of its own.
     *
     * @param item  the item's name in the form
     * @param key   the key that the item will keep; empty for lists whose items have none
     * @param cite  the citation's name in the form
     * @param field what the citation is bound to
     */
    public record Move(String item, String key, String cite, String field) {}

    /** Adds a step and a citation that is bound to it. */
    public static Move step(Answers answers) {
        int last = answers.all("steps").stream()
                .map(item -> answers.first("steps." + item + ".key"))
                .filter(key -> key.matches("s\\d{1,6}"))
                .mapToInt(key -> Integer.parseInt(key, 1, key.length(), 10))
                .max()
                .orElse(0);
        String key = "s" + (last + 1);
        String item = added("steps", answers);
        answers.put(item + ".key", key);
        return cited(item, key, "steps." + key, answers);
    }

    /** Adds an item to a list whose items have no key, and a citation that is bound to it. */
    public static Move item(String list, Answers answers) {
        String item = added(list, answers);
        return cited(item, "", item, answers);
    }

    private static Move cited(String item, String key, String field, Answers answers) {
        String cite = added(Cites.LIST, answers);
        answers.put(cite + ".field", field);
        return new Move(item, key, cite, field);
    }

    /** Takes over what was sent for an item, for its citation and for the form itself; the rest of the record stays as it is. */
    public static void take(Answers sent, Move step, Answers into) {
        for (String name : sent.names()) {
            boolean own = name.startsWith(step.item() + ".") || name.startsWith(step.cite() + ".");
            if (own || (name.startsWith("form-") && !name.startsWith(Cites.LIST))) {
                into.putAll(name, sent.all(name));
            }
        }
        if (!step.key().isEmpty()) {
            into.put(step.item() + ".key", step.key());
        }
        into.put(step.cite() + ".field", step.field());
    }

    /**
     * Fills in what an empty form of a kind begins with: the name, if one is given, as the first of its names or as its first text
     * that is required.
     */
    public static void begin(RecordKind kind, Shape shape, String name, Answers answers) {
        if (shape.questions().stream().anyMatch(question -> question.name().equals("names"))) {
            answers.put(added("names", answers) + ".text", name);
        } else {
            answers.put(kind == RecordKind.ARTICLE ? "english" : firstText(shape), name);
        }
        switch (kind) {
            case PERSON -> answers.put("consent", "NOT_ASKED");
            case INCIDENT -> answers.put("kind", "SINGLE");
            default -> {}
        }
    }

    private static String firstText(Shape shape) {
        return shape.questions().stream()
                .filter(question -> question.control() == Question.Control.TEXT && question.required())
                .map(Question::name)
                .findFirst()
                .orElse("title");
    }

    /** Adds an item and fills in what goes without saying. */
    static String added(String list, Answers answers) {
        boolean first = answers.all(list).isEmpty();
        String item = list + "." + answers.add(list);
        if (list.equals("names")) {
            answers.put(item + ".kind", first ? "MAIN" : "SPELLING");
        }
        return item;
    }
}
