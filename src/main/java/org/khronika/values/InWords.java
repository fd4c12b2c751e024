package org.khronika.values;

import java.util.List;

/** The one place that makes sentences of their parts: lists, plurals, and ends that are never doubled. */
public final class InWords {

    private static final String STOPS = ".!?…";
    private static final String CLOSING = "”’»\")]";

    private InWords() {}

    /** "a", "a and b", "a, b and c"; empty for none. */
    public static String list(List<String> items) {
        return items.size() < 2
                ? String.join("", items)
                : String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.getLast();
    }

    /** The words with what ends a sentence, once: "Bakyt D." stays, "Bakyt" gets its full stop; nothing stays nothing. */
    public static String ended(String words) {
        String text = words.stripTrailing();
        return text.isEmpty() || isEnded(text) ? text : text + ".";
    }

    /** The words as a sentence of their own: a capital letter first, and an end. */
    public static String sentence(String words) {
        return Capitals.first(ended(words));
    }

    /** The words without their full stop, so that a sentence can go on; an abbreviation of one letter keeps its own. */
    public static String open(String words) {
        String text = words.stripTrailing();
        return text.endsWith(".") && !text.endsWith("…") && !endsWithAnInitial(text)
                ? text.substring(0, text.length() - 1)
                : text;
    }

    private static boolean isEnded(String text) {
        int at = text.length() - 1;
        while (at > 0 && CLOSING.indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return STOPS.indexOf(text.charAt(at)) >= 0;
    }

    /** "Bakyt D.": a single capital letter before the stop. */
    private static boolean endsWithAnInitial(String text) {
        int letter = text.length() - 2;
        return letter >= 0
                && Character.isUpperCase(text.charAt(letter))
                && (letter == 0 || !Character.isLetterOrDigit(text.charAt(letter - 1)));
    }
}
