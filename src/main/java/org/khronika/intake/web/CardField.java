package org.khronika.intake.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Choice;

/**
 * An answer on the form of a card.
 *
 * @param name    the name of the parameter; with "f-" before it the id of the control
 * @param control one of text, lines, select, checks, yes
 * @param error   what was expected and what was found; empty for none
 */
record CardField(
        String name, String label, String hint, String control, String value, List<Option> options, String error) {

    /** A choice. */
    record Option(String value, String label, boolean chosen) {}

    /** The id of the control. */
    public String id() {
        return "f-" + name;
    }

    static CardField text(String name, String label, String hint, @Nullable String value) {
        return new CardField(name, label, hint, "text", value == null ? "" : value, List.of(), "");
    }

    static CardField lines(String name, String label, String hint, List<String> values) {
        return new CardField(name, label, hint, "lines", String.join("\n", values), List.of(), "");
    }

    static CardField yes(String name, String label, boolean value) {
        return new CardField(name, label, "", "yes", value ? "yes" : "", List.of(), "");
    }

    static <E extends Enum<E> & Choice> CardField select(String name, String label, Class<E> type, E chosen) {
        return new CardField(name, label, "", "select", chosen.name(), options(type, List.of(chosen)), "");
    }

    static <E extends Enum<E> & Choice> CardField checks(
            String name, String label, Class<E> type, Collection<E> chosen) {
        return new CardField(name, label, "", "checks", "", options(type, chosen), "");
    }

    private static <E extends Enum<E> & Choice> List<Option> options(Class<E> type, Collection<E> chosen) {
        return Arrays.stream(type.getEnumConstants())
                .filter(Choice::isSaid)
                .map(one -> new Option(one.name(), one.label(), chosen.contains(one)))
                .toList();
    }

    /** The same question with what the member typed and what is wrong with it. */
    CardField answered(List<String> typed, String problem) {
        String joined = control.equals("checks") ? "" : String.join("\n", typed);
        List<Option> again = options.stream()
                .map(option -> new Option(option.value(), option.label(), typed.contains(option.value())))
                .toList();
        return new CardField(name, label, hint, control, joined, again, problem);
    }
}
