package org.khronika.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khronika.yaml.YamlNode;

/** How one language writes penalties, from its {@code sanctions.yaml}. */
final class SanctionWords {

    /** What makes an amount of time a penalty of a kind. */
    record Type(
            String type,
            Set<String> units,
            @Nullable Pattern left,
            @Nullable Pattern right,
            boolean both) {}

    /** A penalty without a measure. */
    record Unmeasured(String type, String value, Pattern pattern) {}

    final Numbers numbers;
    final List<Type> types = new ArrayList<>();
    final List<Unmeasured> unmeasured = new ArrayList<>();
    final Pattern notLeft;
    final Pattern notRight;
    final Map<String, String> currencies = new HashMap<>();
    final Map<String, String> signs = new HashMap<>();
    final Pattern fineLeft;
    final Pattern fineRight;
    final Pattern fineNot;
    final Pattern hypothetical;
    final Pattern approximate;
    final Pattern atMost;
    final Pattern earlier;
    final Pattern changed;

    SanctionWords(LanguagePack pack) {
        YamlNode yaml = pack.yaml("sanctions.yaml");
        numbers = new Numbers();
        YamlNode not = yaml.at("not");
        notLeft = not.at("left").pattern();
        notRight = not.at("right").pattern();
        for (YamlNode type : yaml.items("types")) {
            types.add(new Type(
                    type.text("type"),
                    new HashSet<>(type.texts("units")),
                    type.has("left") ? type.at("left").pattern() : null,
                    type.has("right") ? type.at("right").pattern() : null,
                    type.yes("both")));
        }
        for (YamlNode type : yaml.items("unmeasured")) {
            unmeasured.add(new Unmeasured(
                    type.text("type"), type.text("value"), type.at("pattern").pattern()));
        }
        yaml.map("currencies").forEach((code, names) -> {
            names.texts().forEach(name -> currencies.put(name, code));
        });
        yaml.map("signs").forEach((sign, code) -> signs.put(sign, code.text()));
        YamlNode fine = yaml.at("fine");
        fineLeft = fine.at("left").pattern();
        fineRight = fine.at("right").pattern();
        fineNot = fine.at("not").pattern();
        hypothetical = yaml.at("hypothetical").pattern();
        approximate = yaml.at("approximate").pattern();
        atMost = yaml.at("atMost").pattern();
        earlier = yaml.at("earlier").pattern();
        changed = yaml.at("changed").pattern();
    }
}
