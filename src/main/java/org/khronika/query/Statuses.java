package org.khronika.query;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.khronika.proceedings.Liberty;
import org.khronika.proceedings.Stage;
import org.khronika.values.Choice;
import org.khronika.words.Sayable;

/** The words for how the law stands with somebody: every stage and every state of liberty, by their labels. */
final class Statuses {

    /** Any state in which the law takes somebody's liberty. */
    static final String IN_CUSTODY = "in-custody";

    private Statuses() {}

    static List<String> codes() {
        List<String> codes = new ArrayList<>(List.of(IN_CUSTODY));
        Arrays.stream(Stage.values()).map(Statuses::code).forEach(codes::add);
        Arrays.stream(Liberty.values())
                .map(Statuses::code)
                .filter(code -> !codes.contains(code))
                .forEach(codes::add);
        return List.copyOf(codes);
    }

    /** {@code pre-trial-detention}. */
    static String code(Choice choice) {
        return choice.label().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }

    /** What a code is called. */
    static List<Sayable> words(String code) {
        return code.equals(IN_CUSTODY)
                ? List.of(phrase("query.status.in-custody"))
                : Stream.<Choice>concat(Arrays.stream(Stage.values()), Arrays.stream(Liberty.values()))
                        .filter(choice -> code(choice).equals(code))
                        .map(Sayable.class::cast)
                        .toList();
    }

    /** The stages that a code means. */
    static List<String> stages(String code) {
        return Arrays.stream(Stage.values())
                .filter(stage -> code(stage).equals(code))
                .map(Enum::name)
                .toList();
    }

    /** The states of liberty that a code means. */
    static List<String> liberties(String code) {
        return Arrays.stream(Liberty.values())
                .filter(liberty -> code.equals(IN_CUSTODY)
                        ? liberty.isDeprived()
                        : code(liberty).equals(code))
                .map(Enum::name)
                .toList();
    }
}
