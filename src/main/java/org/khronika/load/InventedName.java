package org.khronika.load;

import java.util.List;
import org.khronika.people.TextLanguage;

/** What somebody or something is called in Latin letters, in Russian and in Kazakh. */
record InventedName(String latin, String russian, String kazakh) {

    private static final int SCRIPTS = 3;

    /** Reads three words with blanks between them. */
    static InventedName parse(String words) {
        List<String> parts = List.of(words.split(" ", -1));
        if (parts.size() != SCRIPTS) {
            throw new IllegalArgumentException("Expected a name three times, found " + words);
        }
        return new InventedName(parts.get(0), parts.get(1), parts.get(2));
    }

    InventedName joined(String between, InventedName other) {
        return new InventedName(
                latin + between + other.latin, russian + between + other.russian, kazakh + between + other.kazakh);
    }

    /** Of a woman, whose surname ends so in all three. */
    InventedName feminine() {
        return new InventedName(latin + "a", russian + "а", kazakh + "а");
    }

    String in(TextLanguage language) {
        return switch (language) {
            case RU -> russian;
            case KK -> kazakh;
            case EN, OTHER -> latin;
        };
    }
}
