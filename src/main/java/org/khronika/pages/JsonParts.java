package org.khronika.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Certainty;

/** What every file in JSON says in the same way: who or what is meant, and how a sentence follows. */
public final class JsonParts {

    private JsonParts() {}

    /** Words with the address of the record that they lead to, or with a link, and why a name is withheld. */
    public static Map<String, Object> mention(Mention mention) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("text", mention.text());
        String href = mention.href();
        if (href != null && href.endsWith(".html") && !href.contains("/")) {
            data.put("address", href.substring(0, href.length() - ".html".length()));
        } else if (href != null && href.matches("[^/]+\\.html#.+")) {
            data.put("address", href.substring(0, href.indexOf(".html#")));
            data.put("at", href.substring(href.indexOf('#') + 1));
        } else if (href != null) {
            data.put("link", href);
        }
        if (mention.withheld() != null) {
            data.put("withheld", mention.withheld());
        }
        return data;
    }

    /** How a sentence that no source says follows from what is on record; null for what the record itself says. */
    public static @Nullable Map<String, Object> follows(@Nullable Derived derived) {
        if (derived == null) {
            return null;
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(
                "from",
                derived.from().stream()
                        .map(ground -> {
                            Map<String, Object> one = mention(ground.what());
                            if (ground.certainty() != Certainty.UNSAID) {
                                one.put("certainty", ground.certainty().label());
                            }
                            if (!ground.aside().isEmpty()) {
                                one.put("aside", ground.aside());
                            }
                            return one;
                        })
                        .toList());
        data.put("rule", derived.rule());
        data.put("assumed", derived.assumed());
        data.put("notKnown", derived.unknown());
        return data;
    }
}
