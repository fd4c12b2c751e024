package org.khronika.forms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What stands in a form, word for word as typed: the parameters of a request, or a body written out. Nothing is judged here,
 * so nothing can be lost.
 *
 * <p>A question has the name of its component ({@code when}). A list has an entry of its name for each of its items, naming
 * the item ({@code steps=0}, {@code steps=3}), and the answers inside an item stand under both ({@code steps.3.when}). An item
 * keeps its name when others are removed.
 */
public final class Answers {

    private final Map<String, List<String>> typed;

    /** No answers yet. */
    public Answers() {
        this(new LinkedHashMap<>());
    }

    private Answers(Map<String, List<String>> typed) {
        this.typed = typed;
    }

    /** The parameters of a request; line ends become single line feeds. */
    public static Answers of(Map<String, List<String>> parameters) {
        Answers answers = new Answers();
        parameters.forEach((name, values) -> answers.typed.put(
                name, new ArrayList<>(values.stream().map(Answers::lineFeeds).toList())));
        return answers;
    }

    private static String lineFeeds(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Another set of the same answers, to be changed. */
    public Answers copy() {
        return of(typed);
    }

    /** The first answer under a name; empty when there is none. */
    public String first(String name) {
        List<String> values = typed.get(name);
        return values == null || values.isEmpty() ? "" : values.getFirst();
    }

    /** All answers under a name. */
    public List<String> all(String name) {
        return List.copyOf(typed.getOrDefault(name, List.of()));
    }

    /** Whether there is anything but blanks under a name. */
    public boolean has(String name) {
        return !first(name).isBlank();
    }

    /** Puts an answer in place of those under the name. */
    public Answers put(String name, String value) {
        typed.put(name, new ArrayList<>(List.of(value)));
        return this;
    }

    /** Puts answers in place of those under the name; none takes the name away. */
    public Answers putAll(String name, Collection<String> values) {
        if (values.isEmpty()) {
            typed.remove(name);
        } else {
            typed.put(name, new ArrayList<>(values));
        }
        return this;
    }

    /** Adds an item to a list and gives its name within the list. */
    public String add(String list) {
        int next = all(list).stream().mapToInt(Answers::number).max().orElse(-1) + 1;
        typed.computeIfAbsent(list, any -> new ArrayList<>()).add(String.valueOf(next));
        return String.valueOf(next);
    }

    /** Takes an item out of its list, with everything in it. */
    public void remove(String list, String item) {
        List<String> items = typed.get(list);
        if (items != null) {
            items.remove(item);
        }
        String inside = list + "." + item;
        typed.keySet()
                .removeIf(
                        name -> name.equals(inside) || name.startsWith(inside + ".") || name.startsWith(inside + "-"));
    }

    /** Every name that has an answer. */
    public Set<String> names() {
        return Set.copyOf(typed.keySet());
    }

    /** The answers by name, to be carried along by a page. */
    public Map<String, List<String>> asMap() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        typed.forEach((name, values) -> all.put(name, List.copyOf(values)));
        return all;
    }

    private static int number(String item) {
        try {
            return Integer.parseInt(item);
        } catch (NumberFormatException notOurs) {
            return -1;
        }
    }
}
