package org.khronika.journal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Why a deed was done, as the journal keeps it: what a member wrote, as it was written; what Khronika says itself, by its key and arguments,
 * so that whoever reads is told in their language.
 */
public final class KeptReason {

    private static final String KEY = "{\"key\":";

    private KeptReason() {}

    /**
     * What Khronika says, for the journal.
     *
     * @param phrase with what was written, numbers and phrases alone; anything else that is said is kept in English
     */
    public static String of(Phrase phrase) {
        Map<String, Object> kept = parts(phrase);
        kept.put("english", phrase.english());
        return JsonMapper.shared().writeValueAsString(kept);
    }

    private static Map<String, Object> parts(Phrase phrase) {
        Map<String, Object> arguments = new HashMap<>();
        phrase.arguments().forEach((name, value) -> arguments.put(name, argument(value)));
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("key", phrase.key());
        parts.put("with", arguments);
        return parts;
    }

    private static Object argument(Object value) {
        return switch (value) {
            case Phrase phrase -> parts(phrase);
            case Sayable said -> said.english();
            default -> value;
        };
    }

    /**
     * A reason that the journal kept, in the language of whoever reads; says nothing for none. A phrase that the catalogues do not know any
     * more is told in English, as it was said.
     */
    public static Sayable said(@Nullable String kept) {
        if (kept == null || !kept.startsWith(KEY)) {
            return Sayable.written(kept == null ? "" : kept);
        }
        try {
            return said(JsonMapper.shared().readTree(kept), kept);
        } catch (JacksonException nobodysPhrase) {
            return Sayable.written(kept);
        }
    }

    private static Sayable said(JsonNode tree, String kept) {
        Phrase phrase = phrase(tree);
        try {
            phrase.english();
            return phrase;
        } catch (IllegalArgumentException isNotSaidAnyMore) {
            return Sayable.written(tree.path("english").asString(kept));
        }
    }

    private static Phrase phrase(JsonNode tree) {
        Phrase phrase = Phrase.phrase(tree.path("key").asString(""));
        for (Map.Entry<String, JsonNode> one : tree.path("with").properties()) {
            JsonNode value = one.getValue();
            if (value.isObject()) {
                phrase = phrase.with(one.getKey(), phrase(value));
            } else if (value.isNumber()) {
                phrase = phrase.with(one.getKey(), value.asLong());
            } else {
                phrase = phrase.with(one.getKey(), value.asString());
            }
        }
        return phrase;
    }
}
