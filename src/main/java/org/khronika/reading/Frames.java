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
            DetailKind kind,
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
    record Wording(
            DetailKind kind,
            String code,
            Pattern pattern,
            @Nullable Pattern before) {}

    final VerbForms verbs = new VerbForms();
    final Map<String, List<Frame>> byVerb = new HashMap<>();
    final List<Wording> phrases = new ArrayList<>();
    final Map<String, Set<String>> nouns = new HashMap<>();
    final Set<String> hypothetical;
    final Set<String> decided;
    final Set<String> negated;
    final Set<String> reported;
    final Set<String> people;
    /** Verbs of giving and getting at the end of what stands before a penalty; the group {@code verb} is the verb. */
    final Pattern giving;

    Frames(LanguagePack pack) {
        YamlNode yaml = pack.yaml("frames.yaml");
        yaml.map("irregular").forEach((verb, forms) -> {
            List<String> pair = forms.texts();
            verbs.irregular(verb, pair.get(0), pair.get(1));
        });
        yaml.map("nouns").forEach((name, words) -> nouns.put(name, new HashSet<>(words.texts())));
        frames(yaml, "steps", "step", DetailKind.STEP);
        frames(yaml, "acts", "act", DetailKind.ACT);
        phrases(yaml, "stepPhrases", "step", DetailKind.STEP);
        phrases(yaml, "actPhrases", "act", DetailKind.ACT);
        hypothetical = set(yaml, "hypothetical");
        decided = set(yaml, "decided");
        negated = set(yaml, "negated");
        reported = set(yaml, "reported");
        people = set(yaml, "people");
        giving = yaml.at("giving").pattern();
    }

    private void frames(YamlNode yaml, String section, String key, DetailKind kind) {
        for (YamlNode written : yaml.items(section)) {
            String object = written.has("of") ? written.text("of") : "none";
            if (!object.equals("person") && !object.equals("none") && !nouns.containsKey(object)) {
                throw written.at("of").refused("person, none or nouns that are listed");
            }
            Frame frame = new Frame(
                    kind,
                    code(kind, written.at(key)),
                    object,
                    pattern(written, "with"),
                    pattern(written, "not"),
                    pattern(written, "notSubject"));
            for (String verb : written.texts("verbs")) {
                verbs.add(verb);
                byVerb.computeIfAbsent(verb, _ -> new ArrayList<>(2)).add(frame);
            }
        }
    }

    private void phrases(YamlNode yaml, String section, String key, DetailKind kind) {
        for (YamlNode written : yaml.items(section)) {
            phrases.add(new Wording(
                    kind,
                    code(kind, written.at(key)),
                    pattern("pattern", written.at("pattern")),
                    pattern(written, "before")));
        }
    }

    /** The code, which must be one of the vocabulary. */
    private static String code(DetailKind kind, YamlNode written) {
        return kind == DetailKind.STEP
                ? written.as("a step", code -> ProposedStep.of(code).code())
                : written.as("an act", code -> ProposedAct.of(code).code());
    }

    private static @Nullable Pattern pattern(YamlNode frame, String key) {
        YamlNode written = frame.find(key);
        return written == null || written.text().isEmpty() ? null : pattern(key, written);
    }

    private static Pattern pattern(String key, YamlNode written) {
        return written.as(
                "a pattern", pattern -> Pattern.compile(expand(key.equals("with") ? withMarks(pattern) : pattern)));
    }

    private static String withMarks(String pattern) {
        return pattern.replace("[\\w’.-]+", "[\\w’',.()“”\"-]+")
                .replace("{0,5}", "{0,12}")
                .replace("{0,6}", "{0,12}");
    }

    private static String expand(String pattern) {
        return pattern.replace("{GAP}", "(?:[\\w’.-]+ ){0,6}")
                .replace("{POSS}", "(?:the |a |an |his |her |their |its )?")
                .replace("{BE}", "(?:is|are|was|were|be|been|being)(?: \\w+ly)?");
    }

    private static Set<String> set(YamlNode yaml, String key) {
        return new HashSet<>(yaml.texts(key));
    }
}
