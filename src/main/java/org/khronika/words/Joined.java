package org.khronika.words;

import com.ibm.icu.text.ListFormatter;
import java.util.List;

/** Several things said one after the other, as the language joins them (CLDR list patterns). */
record Joined(List<Sayable> items, How how) implements Sayable {

    enum How {
        AND,
        OR,
        COMMAS,
        CLAUSES,
        SENTENCES
    }

    @Override
    public String in(Language language) {
        List<String> said = items.stream()
                .map(item -> item.in(language))
                .filter(words -> !words.isEmpty())
                .toList();
        return switch (how) {
            case AND -> joined(said, language, ListFormatter.Type.AND);
            case OR -> joined(said, language, ListFormatter.Type.OR);
            case COMMAS -> String.join(", ", said);
            case CLAUSES -> String.join("; ", said);
            case SENTENCES -> String.join(" ", said);
        };
    }

    private static String joined(List<String> said, Language language, ListFormatter.Type type) {
        return said.isEmpty()
                ? ""
                : ListFormatter.getInstance(language.locale(), type, ListFormatter.Width.WIDE)
                        .format(said);
    }
}
