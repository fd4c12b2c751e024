package org.khronika.people;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * One word of a name, reduced to what all its spellings share. Latin letters stand for themselves, but ж for zh, j, dzh,
 * ч for ch, ш for sh and shch, h for kh and x. Letters of other scripts stay as they are.
 */
final class NameSkeleton {

    private static final Map<String, String> SOUNDS = new HashMap<>();

    static {
        String[] sounds = {
            "аә a",
            "б b",
            "в v",
            "гғ g",
            "д d",
            "еэё e",
            "ж ж",
            "з z",
            "иійы i",
            "кқ k",
            "л l",
            "м m",
            "нң n",
            "оө o",
            "п p",
            "р r",
            "с s",
            "т t",
            "уұү u",
            "ф f",
            "хһ h",
            "ц ts",
            "ч ч",
            "шщ ш",
            "ю iu",
            "я ia",
            "ў u",
            "ҳ h",
            "ҷ ж",
            "ӣ i",
            "ӯ u",
            "є e",
            "ї i",
            "ґ g",
            "äəâàáå a",
            "öøôòóõ o",
            "üūùúû u",
            "ıyýïîīíì i",
            "ëéèê e",
            "ğġģ g",
            "ñňń n",
            "şšś ш",
            "çč ч",
            "žż ж",
            "ł l",
            "q k",
            "ьъ "
        };
        for (String sound : sounds) {
            String letters = sound.substring(0, sound.indexOf(' '));
            letters.codePoints()
                    .forEach(letter -> SOUNDS.put(Character.toString(letter), sound.substring(sound.indexOf(' ') + 1)));
        }
        String[] together = {
            "дж dzh dsch zh zj dj ж",
            "shch sh sz sj ш",
            "tch tsch tsj cz ч",
            "kh h h",
            "gh g",
            "ph f",
            "th t",
            "ck k",
            "oo ou u"
        };
        for (String sound : together) {
            List<String> spellings = List.of(sound.split(" "));
            spellings.subList(0, spellings.size() - 1).forEach(letters -> SOUNDS.put(letters, spellings.getLast()));
        }
    }

    /** The commonest spellings in English: j and zh are ж, ch is ч. */
    private static final Map<String, String> PRESS = Map.of("j", "ж", "ch", "ч", "sch", "ш");

    /** The spellings of German, Polish and the North: j is й, ch is х, sch may be ж. */
    private static final Map<String, String> EUROPEAN = Map.of("j", "i", "ch", "h", "sch", "ж");

    /**
     * Letters of Latin spellings whose sound depends on their neighbours. The expressions are such as browsers know too, old ones without looking behind.
     */
    private static final List<Rule> IN_CONTEXT = List.of(
            new Rule("ij(?=[aeiou])", "i"),
            new Rule("([aeiou])j(?![aeiouyäöü])", "$1i"),
            new Rule("([aeiou])x(?=[aeiouy])", "$1ks"),
            new Rule("x", "kh"),
            new Rule("([ae])w(?=[^aeiouy])", "$1u"),
            new Rule("w", "v"),
            new Rule("c(?=[eiy])", "ts"),
            new Rule("c(?![hkz])", "k"));

    private static final List<Rule> SETTLING = List.of(
            new Rule("dж", "ж"),
            new Rule("ng", "n"),
            new Rule("(.)\\1+", "$1"),
            new Rule("i+e", "e"),
            new Rule("io", "e"),
            new Rule("oe", "o"),
            new Rule("([oe])f$", "$1v"),
            new Rule("(.)\\1+", "$1"));
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int LONGEST = 4;

    /** The same names are met again and again, and folding one takes a dozen expressions; more are folded anew. */
    private static final int KEPT = 20_000;

    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private NameSkeleton() {}

    /** The likeliest reading of a word. */
    static String of(String word) {
        String known = KNOWN.get(word);
        if (known == null) {
            if (KNOWN.size() > KEPT) {
                KNOWN.clear();
            }
            known = of(word, PRESS);
            KNOWN.put(word, known);
        }
        return known;
    }

    /** The reading by the spelling habits of German, Polish and the North; for most words the same. */
    static String european(String word) {
        return of(word, EUROPEAN);
    }

    static FoldingTable table(String apostrophes, List<String> notNames) {
        Map<String, String> sounds = new TreeMap<>(SOUNDS);
        sounds.putAll(PRESS);
        return new FoldingTable(apostrophes, notNames, sounds, LONGEST, written(IN_CONTEXT), written(SETTLING));
    }

    private static List<List<String>> written(List<Rule> rules) {
        return rules.stream()
                .map(rule -> List.of(rule.pattern().pattern(), rule.replacement()))
                .toList();
    }

    private static String of(String word, Map<String, String> habits) {
        String letters = settle(Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT), IN_CONTEXT);
        StringBuilder skeleton = new StringBuilder();
        for (int i = 0; i < letters.length(); ) {
            i += sound(letters, i, habits, skeleton);
        }
        return settle(skeleton.toString(), SETTLING);
    }

    private static String settle(String word, List<Rule> rules) {
        String settled = word;
        for (Rule rule : rules) {
            settled = rule.pattern().matcher(settled).replaceAll(rule.replacement());
        }
        return settled;
    }

    /** Appends the sound of the longest known group of letters at a place; returns how many letters that took. */
    private static int sound(String word, int at, Map<String, String> habits, StringBuilder skeleton) {
        for (int length = Math.min(LONGEST, word.length() - at); length > 0; length--) {
            String group = word.substring(at, at + length);
            String sound = habits.getOrDefault(group, SOUNDS.get(group));
            if (sound != null) {
                skeleton.append(sound);
                return length;
            }
        }
        String plain = MARKS.matcher(Normalizer.normalize(word.substring(at, at + 1), Normalizer.Form.NFD))
                .replaceAll("");
        plain.chars().filter(Character::isLetterOrDigit).forEach(c -> skeleton.append((char) c));
        return 1;
    }

    private record Rule(Pattern pattern, String replacement) {
        Rule(String pattern, String replacement) {
            this(Pattern.compile(pattern), replacement);
        }
    }
}
