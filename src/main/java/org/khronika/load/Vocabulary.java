package org.khronika.load;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.khronika.incidents.Act;
import org.khronika.incidents.Freedom;
import org.khronika.people.TextLanguage;
import org.khronika.yaml.YamlFile;
import org.khronika.yaml.YamlNode;

/** The names, words and sentences of which records are invented. */
record Vocabulary(
        List<InventedName> men,
        List<InventedName> women,
        List<InventedName> endsOfMen,
        List<InventedName> endsOfWomen,
        List<InventedName> stems,
        List<InventedName> endings,
        InventedName country,
        List<InventedName> regions,
        List<InventedName> towns,
        List<InventedName> firstHalves,
        List<InventedName> secondHalves,
        List<String> outlets,
        List<Happening> happenings,
        Map<TextLanguage, List<String>> courts,
        Map<TextLanguage, List<String>> roles,
        Map<TextLanguage, List<String>> headlines,
        Map<TextLanguage, List<String>> sentences,
        Map<TextLanguage, List<String>> words) {

    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

    /** In these records are written, most often in the first. */
    static final List<TextLanguage> LANGUAGES = List.of(TextLanguage.EN, TextLanguage.RU, TextLanguage.KK);

    /** What can happen, with its line in each language. */
    record Happening(Act act, Freedom freedom, Map<TextLanguage, String> lines) {}

    static Vocabulary read() {
        YamlNode file = YamlFile.open("/load/invented.yaml");
        YamlNode names = file.at("names");
        YamlNode places = file.at("places");
        return new Vocabulary(
                names(names, "men"),
                names(names, "women"),
                names(names, "ends_of_men"),
                names(names, "ends_of_women"),
                names(names, "stems"),
                names(names, "endings"),
                InventedName.parse(places.text("country")),
                names(places, "regions"),
                names(places, "towns"),
                names(places, "first"),
                names(places, "second"),
                file.texts("outlets"),
                file.items("incidents").stream().map(Vocabulary::happening).toList(),
                byLanguage(file.at("courts"), Vocabulary::list),
                byLanguage(file.at("roles"), Vocabulary::list),
                byLanguage(file.at("headlines"), Vocabulary::list),
                byLanguage(file.at("sentences"), Vocabulary::list),
                byLanguage(file.at("words"), Vocabulary::list));
    }

    private static List<InventedName> names(YamlNode node, String key) {
        return node.texts(key).stream().map(InventedName::parse).toList();
    }

    private static List<String> list(YamlNode node) {
        return node.items().stream().map(YamlNode::text).toList();
    }

    private static Happening happening(YamlNode node) {
        return new Happening(
                Act.valueOf(node.text("act")), Freedom.valueOf(node.text("freedom")), byLanguage(node, YamlNode::text));
    }

    private static <T> Map<TextLanguage, T> byLanguage(YamlNode node, Function<YamlNode, T> reader) {
        return LANGUAGES.stream()
                .collect(Collectors.toMap(
                        language -> language,
                        language -> reader.apply(node.at(language.name().toLowerCase(Locale.ROOT)))));
    }

    /** A text with something in each of its slots. */
    static String filled(String text, Function<String, String> slot) {
        return SLOT.matcher(text).replaceAll(found -> Matcher.quoteReplacement(slot.apply(found.group(1))));
    }

    List<String> of(Map<TextLanguage, List<String>> texts, TextLanguage language) {
        return texts.getOrDefault(language, List.of());
    }
}
