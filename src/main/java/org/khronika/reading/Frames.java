package org.khronika.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What one language says was done: frames and phrases of steps and acts, from its {@code frames.yaml}. */
final class Frames {

    /**
     * A verb with its object.
     *
     * @param object {@code person}, {@code none} or a class of nouns
     * @param with what must follow the verb
     * @param not what must not follow it
     */
    record Frame(
            FindingKind kind,
            String code,
            String object,
            @Nullable Pattern with,
            @Nullable Pattern not,
            @Nullable Pattern notSubject) {}

    /**
     * A pattern that is a step or an act by itself.
     *
     * @param before what the sentence before it, or its own before it, must speak of
     */
    record Phrase(
            FindingKind kind,
            String code,
            Pattern pattern,
            @Nullable Pattern before) {}

    final VerbForms verbs = new VerbForms();
    final Map<String, List<Frame>> byVerb = new HashMap<>();
    final List<Phrase> phrases = new ArrayList<>();
    final Map<String, Set<String>> nouns = new HashMap<>();
    final Set<String> hypothetical;
    final Set<String> decided;
    final Set<String> negated;
    final Set<String> reported;
    final Set<String> people;
    /** Verbs of giving and getting at the end of what stands before a penalty; the group {@code verb} is the verb. */
    final Pattern giving;

    @SuppressWarnings("unchecked")
    Frames(LanguagePack pack) {
        Map<String, Object> yaml = pack.yaml("frames.yaml");
        Resources.map(yaml, "irregular").forEach((verb, forms) -> {
            List<Object> pair = (List<Object>) forms;
            verbs.irregular(verb, String.valueOf(pair.get(0)), String.valueOf(pair.get(1)));
        });
        Resources.map(yaml, "nouns").forEach((name, words) -> {
            Set<String> members = new HashSet<>();
            ((List<Object>) words).forEach(word -> members.add(String.valueOf(word)));
            nouns.put(name, members);
        });
        frames(yaml, "steps", "step", FindingKind.STEP);
        frames(yaml, "acts", "act", FindingKind.ACT);
        phrases(yaml, "stepPhrases", "step", FindingKind.STEP);
        phrases(yaml, "actPhrases", "act", FindingKind.ACT);
        hypothetical = set(yaml, "hypothetical");
        decided = set(yaml, "decided");
        negated = set(yaml, "negated");
        reported = set(yaml, "reported");
        people = set(yaml, "people");
        giving = Pattern.compile(String.valueOf(yaml.get("giving")));
    }

    @SuppressWarnings("unchecked")
    private void frames(Map<String, Object> yaml, String section, String key, FindingKind kind) {
        for (Object entry : Resources.list(yaml, section)) {
            Map<String, Object> map = (Map<String, Object>) entry;
            String object = String.valueOf(map.getOrDefault("of", "none"));
            if (!object.equals("person") && !object.equals("none") && !nouns.containsKey(object)) {
                throw new IllegalArgumentException(
                        "The frame " + map + " names the nouns " + object + ", which are not listed.");
            }
            Frame frame = new Frame(
                    kind,
                    code(kind, map, key),
                    object,
                    pattern(map, "with"),
                    pattern(map, "not"),
                    pattern(map, "notSubject"));
            for (String verb : Resources.strings(map, "verbs")) {
                verbs.add(verb);
                byVerb.computeIfAbsent(verb, _ -> new ArrayList<>(2)).add(frame);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void phrases(Map<String, Object> yaml, String section, String key, FindingKind kind) {
        for (Object entry : Resources.list(yaml, section)) {
            Map<String, Object> map = (Map<String, Object>) entry;
            phrases.add(new Phrase(
                    kind,
                    code(kind, map, key),
                    java.util.Objects.requireNonNull(pattern(map, "pattern")),
                    pattern(map, "before")));
        }
    }

    /** The code, which must be one of the vocabulary. */
    private static String code(FindingKind kind, Map<String, Object> map, String key) {
        String code = String.valueOf(map.get(key));
        return kind == FindingKind.STEP ? Step.of(code).code() : Act.of(code).code();
    }

    private static @Nullable Pattern pattern(Map<String, Object> map, String key) {
        Object written = map.get(key);
        if (written == null || String.valueOf(written).isEmpty()) {
            return null;
        }
        String pattern = String.valueOf(written);
        if (key.equals("with")) {
            pattern = pattern.replace("[\\w’.-]+", "[\\w’',.()“”\"-]+")
                    .replace("{0,5}", "{0,12}")
                    .replace("{0,6}", "{0,12}");
        }
        return Pattern.compile(pattern.replace("{GAP}", "(?:[\\w’.-]+ ){0,6}")
                .replace("{POSS}", "(?:the |a |an |his |her |their |its )?")
                .replace("{BE}", "(?:is|are|was|were|be|been|being)(?: \\w+ly)?"));
    }

    private static Set<String> set(Map<String, Object> yaml, String key) {
        return new HashSet<>(Resources.strings(yaml, key));
    }
}
