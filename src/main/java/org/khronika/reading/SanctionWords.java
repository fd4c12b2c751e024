package org.khronika.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

    @SuppressWarnings("unchecked")
    SanctionWords(LanguagePack pack) {
        Map<String, Object> yaml = pack.yaml("sanctions.yaml");
        numbers = new Numbers(Resources.map(yaml, "numbers"));
        Map<String, Object> not = Resources.map(yaml, "not");
        notLeft = pattern(not, "left");
        notRight = pattern(not, "right");
        for (Object entry : Resources.list(yaml, "types")) {
            Map<String, Object> type = (Map<String, Object>) entry;
            types.add(new Type(
                    String.valueOf(type.get("type")),
                    new HashSet<>(Resources.strings(type, "units")),
                    type.containsKey("left") ? pattern(type, "left") : null,
                    type.containsKey("right") ? pattern(type, "right") : null,
                    Boolean.TRUE.equals(type.get("both"))));
        }
        for (Object entry : Resources.list(yaml, "unmeasured")) {
            Map<String, Object> type = (Map<String, Object>) entry;
            unmeasured.add(new Unmeasured(
                    String.valueOf(type.get("type")), String.valueOf(type.get("value")), pattern(type, "pattern")));
        }
        Resources.map(yaml, "currencies").forEach((code, names) -> {
            for (Object name : (List<Object>) names) {
                currencies.put(String.valueOf(name), code);
            }
        });
        Resources.map(yaml, "signs").forEach((sign, code) -> signs.put(sign, String.valueOf(code)));
        Map<String, Object> fine = Resources.map(yaml, "fine");
        fineLeft = pattern(fine, "left");
        fineRight = pattern(fine, "right");
        fineNot = pattern(fine, "not");
        hypothetical = pattern(yaml, "hypothetical");
        approximate = pattern(yaml, "approximate");
        atMost = pattern(yaml, "atMost");
        earlier = pattern(yaml, "earlier");
        changed = pattern(yaml, "changed");
    }

    private static Pattern pattern(Map<String, Object> yaml, String key) {
        return Pattern.compile(String.valueOf(yaml.get(key)));
    }
}
