package org.khronika.values;

/**
 * Shows the characters that one cannot see and that would be obeyed: marks that turn the direction of a text, so that
 * "gpj.exe" looks like "exe.jpg", and orders to a terminal, which may hide or change what stands on it.
 */
public final class Visible {

    private static final int PICTURES = 0x2400;
    private static final char DELETE = 0x7f;
    private static final char DELETE_PICTURE = 0x2421;
    private static final char OTHER_PICTURE = 0x2426;

    private Visible() {}

    /** The text with a picture in the place of each such character, so that its length stays; the same text when there is none. */
    public static String marks(String text) {
        int first = 0;
        while (first < text.length() && !isObeyed(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            shown.append(mark(text.charAt(i)));
        }
        return shown.toString();
    }

    /** The character itself, or the picture that shows it. */
    public static char mark(char letter) {
        if (!isObeyed(letter)) {
            return letter;
        }
        if (letter < ' ') {
            return (char) (PICTURES + letter);
        }
        return letter == DELETE ? DELETE_PICTURE : OTHER_PICTURE;
    }

    /** Whether something that shows the character would obey it instead. Line ends and tabs are what they are. */
    public static boolean isObeyed(char letter) {
        boolean order = letter < ' ' && letter != '\n' && letter != '\r' && letter != '\t';
        boolean oldOrder = letter >= DELETE && letter <= 0x9f;
        return order || oldOrder || isDirection(letter);
    }

    private static boolean isDirection(char letter) {
        return letter == 0x200e
                || letter == 0x200f
                || letter == 0x061c
                || (letter >= 0x202a && letter <= 0x202e)
                || (letter >= 0x2066 && letter <= 0x2069);
    }
}
