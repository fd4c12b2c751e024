package org.khronika.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.khronika.values.Capitals;
import org.khronika.yaml.YamlNode;

/** The words and patterns of dates in one language, from its {@code dates.yaml}. */
final class DatePatterns {

    /** One way of writing a date. */
    record Rule(String id, String reads, Pattern pattern) {}

    final Map<String, Integer> months = new HashMap<>();
    final Map<String, Integer> weekdays = new HashMap<>();
    final Map<String, String> parts = new HashMap<>();
    final Map<String, Integer> numbers = new HashMap<>();
    final Map<String, int[]> seasons = new HashMap<>();
    final Set<String> eventNouns;
    final Set<String> comingWords;
    final Set<String> boundWords;
    final Pattern offset;
    final List<Rule> rules = new ArrayList<>();

    DatePatterns(LanguagePack pack) {
        YamlNode yaml = pack.yaml("dates.yaml");
        yaml.map("months").forEach((name, number) -> months.put(name, number.number()));
        yaml.map("weekdays").forEach((name, number) -> weekdays.put(name, number.number()));
        yaml.map("parts").forEach((name, part) -> parts.put(name, part.text()));
        yaml.map("numbers").forEach((name, number) -> numbers.put(name, number.number()));
        yaml.map("seasons").forEach((name, ends) -> {
            List<YamlNode> pair = ends.items();
            seasons.put(name, new int[] {pair.get(0).number(), pair.get(1).number()});
        });
        eventNouns = new HashSet<>(yaml.texts("eventNouns"));
        comingWords = new HashSet<>(yaml.texts("comingWords"));
        boundWords = new HashSet<>(yaml.texts("boundWords"));
        offset = yaml.has("offset") ? yaml.at("offset").pattern() : Pattern.compile("(?!)");
        boolean capitals = !yaml.has("capitals") || yaml.yes("capitals");
        for (YamlNode rule : yaml.items("rules")) {
            rules.add(new Rule(
                    "date." + rule.text("id"),
                    rule.text("reads"),
                    rule.at("pattern").as("a pattern", written -> Pattern.compile(expand(written, capitals)))));
        }
    }

    private String expand(String pattern, boolean capitals) {
        return pattern.replace("between ", "[Bb]etween ")
                .replace("(?:from ", "(?:[Ff]rom ")
                .replace("(?:from|between)", "(?:[Ff]rom|[Bb]etween)")
                .replace("{LONGM}", monthNames(4, capitals))
                .replace("{M}", monthNames(0, capitals))
                .replace("{D}", "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?!\\d)")
                .replace("{Y}", "(?:19|20)\\d\\d(?!\\d)")
                .replace("{DASH}", " ?[-–—] ?")
                .replace("{WD}", alternatives(weekdays.keySet(), capitals, false))
                .replace("{PART}", "(?i:" + alternatives(parts.keySet(), false, false) + ")")
                .replace(" ", "[ \\u00a0\\n]");
    }

    private String monthNames(int longerThan, boolean capitals) {
        Set<String> names = new HashSet<>(months.keySet());
        if (longerThan > 0) {
            names.removeIf(name -> name.length() < longerThan && !name.equals("may"));
        }
        return "(?<!\\p{L})" + alternatives(names, capitals, true);
    }

    private static String alternatives(Set<String> words, boolean capitals, boolean dotted) {
        StringBuilder all = new StringBuilder("(?:");
        words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word))
                .forEach(word -> {
                    String name = capitals ? Capitals.first(word) : word;
                    all.append(all.length() > 3 ? "|" : "").append(name);
                    all.append(
                            dotted && word.length() < 5 && !word.equals("may") ? "(?:\\.|(?!\\p{L}))" : "(?!\\p{L})");
                });
        return all.append(')').toString();
    }
}
