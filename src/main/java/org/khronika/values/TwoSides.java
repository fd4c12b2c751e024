package org.khronika.values;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the two sides of "between … and …", "from … to …", "… or …" and the like, in English, Russian and Kazakh. */
class TwoSides {

    private record Frame(Pattern around, Pattern link) {

        static Frame of(String around, String link) {
            return new Frame(Pattern.compile(around), Pattern.compile(link));
        }
    }

    private static final List<Frame> FRAMES = List.of(
            Frame.of("(?:between|между) (?<sides>.+)", " (?:and|и) "),
            Frame.of("(?<sides>.+) аралығында", " (?:мен|бен|пен|және) "),
            Frame.of("(?:(?:from|от) )?(?<sides>.+)", " (?:to|or|до|или) |(?<=\\d) ?- ?(?=\\d)"));

    private TwoSides() {}

    /**
     * What the reader makes of the two sides, empty when there are none. "Between one and a half and three" may be cut in
     * two places: the first cut that can be read counts, and when none can, the first refusal.
     */
    static <T> Optional<T> read(String text, BiFunction<String, String, T> reader) {
        for (Frame frame : FRAMES) {
            Matcher around = frame.around.matcher(text);
            if (around.matches()) {
                Optional<T> read = cut(around.group("sides"), frame.link, reader);
                if (read.isPresent()) {
                    return read;
                }
            }
        }
        return Optional.empty();
    }

    private static <T> Optional<T> cut(String sides, Pattern link, BiFunction<String, String, T> reader) {
        @Nullable IllegalArgumentException first = null;
        Matcher cut = link.matcher(sides);
        while (cut.find()) {
            try {
                return Optional.of(reader.apply(sides.substring(0, cut.start()), sides.substring(cut.end())));
            } catch (IllegalArgumentException refusal) {
                first = first == null ? refusal : first;
            }
        }
        if (first != null) {
            throw first;
        }
        return Optional.empty();
    }
}
