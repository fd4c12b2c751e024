package org.khronika.cli;

import static org.khronika.words.Phrase.phrase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khronika.archive.ArchiveItem;
import org.khronika.archive.BindingMatch;
import org.khronika.archive.BoundArchive;
import org.khronika.words.Sayable;
import tools.jackson.databind.json.JsonMapper;

/** What became of the numbers and names of an old update, as words or JSON. */
final class ArchiveReport {

    private ArchiveReport() {}

    /** How many were found and bound, then those that were not, each with its sentence and what it may be about. */
    static String words(BoundArchive bound) {
        StringBuilder words = new StringBuilder();
        line(words, counted("cli.update.numbers", bound, true));
        line(words, counted("cli.update.names", bound, false));
        open(words, phrase("cli.update.numbers-not-bound"), bound, true);
        open(words, phrase("cli.update.names-not-bound"), bound, false);
        line(words, phrase("cli.update.nothing-saved"));
        return words.toString();
    }

    private static Sayable counted(String key, BoundArchive bound, boolean numbers) {
        long found = bound.of(numbers).size();
        long certain = bound.bound(numbers);
        return phrase(key).with("found", found).with("bound", certain).with("open", found - certain);
    }

    private static void open(StringBuilder words, Sayable heading, BoundArchive bound, boolean numbers) {
        List<ArchiveItem> open =
                bound.of(numbers).stream().filter(item -> !item.certain()).toList();
        if (open.isEmpty()) {
            return;
        }
        words.append(System.lineSeparator());
        line(words, heading);
        for (ArchiveItem item : open) {
            words.append("%n%5d  %s%n       %s%n".formatted(item.line(), item.words(), item.sentence()));
            item.matches()
                    .forEach(match -> words.append("       ? %s %s%n         %s%n"
                            .formatted(
                                    match.boundTo(),
                                    bound.title(match),
                                    Terminal.say(Sayable.sentences(match.why())))));
        }
    }

    private static void line(StringBuilder words, Sayable sentence) {
        words.append(Terminal.say(sentence)).append(System.lineSeparator());
    }

    static String json(BoundArchive bound) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("numbers", counts(bound, true));
        data.put("names", counts(bound, false));
        data.put("items", bound.items().stream().map(item -> data(item, bound)).toList());
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(data) + "\n";
    }

    private static Map<String, Object> counts(BoundArchive bound, boolean numbers) {
        return Map.of("found", bound.of(numbers).size(), "bound", bound.bound(numbers));
    }

    private static Map<String, Object> data(ArchiveItem item, BoundArchive bound) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("what", item.number() ? "number" : "name");
        data.put("words", item.words());
        data.put("start", item.start());
        data.put("end", item.end());
        data.put("line", item.line());
        data.put("sentence", item.sentence());
        data.put("bound", item.bound().map(BindingMatch::boundTo).orElse(null));
        data.put(
                "matches",
                item.matches().stream().map(match -> data(match, bound)).toList());
        return data;
    }

    private static Map<String, Object> data(BindingMatch match, BoundArchive bound) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("to", match.boundTo());
        data.put("title", bound.title(match));
        data.put("weight", Math.round(match.weight() * 10) / 10.0);
        data.put("why", match.why().stream().map(Terminal::say).toList());
        return data;
    }
}
