package org.khronika.people;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Folds a name so that its usual spellings in Kazakh and Russian Cyrillic and in Latin letters become the same: Жанболат,
 * Zhanbolat and Janbolat; Mamai and Mamay; in any order of the words. Equal foldings are a reason to ask whether two names are
 * one, never a proof.
 */
public final class NameFolding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼʻ`´ъь]");
    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern DOUBLED = Pattern.compile("(\\p{L})\\1+");
    private static final List<String> NOT_NAMES = List.of("the", "of", "and", "for");

    private static final Map<Character, String> CYRILLIC = cyrillic();

    /** In their order: longer spellings of a sound first. */
    private static final List<Sound> SOUNDS = List.of(
            new Sound("shch", "ш"),
            new Sound("dzh", "ж"),
            new Sound("zh", "ж"),
            new Sound("dj", "ж"),
            new Sound("j", "ж"),
            new Sound("sh", "ш"),
            new Sound("ch", "ч"),
            new Sound("kh", "h"),
            new Sound("gh", "g"),
            new Sound("ts", "ц"),
            new Sound("x", "ks"),
            new Sound("q", "k"),
            new Sound("w", "v"),
            new Sound("y", "i"),
            new Sound("ie", "e"),
            new Sound("ii", "i"));

    private NameFolding() {}

    /** The folded name: its words in alphabetical order with a full stop between them; empty for a name without letters. */
    public static String fold(String name) {
        String plain = Normalizer.normalize(letters(name.toLowerCase(Locale.ROOT)), Normalizer.Form.NFKD);
        plain = MARKS.matcher(plain).replaceAll("");
        return Arrays.stream(BREAKS.split(APOSTROPHES.matcher(plain).replaceAll("")))
                .filter(word -> !word.isEmpty() && !NOT_NAMES.contains(word))
                .map(NameFolding::sounds)
                .sorted()
                .collect(Collectors.joining("."));
    }

    /** The folded name as a search word that finds exactly the records that carry a name of this folding. */
    public static String key(String name) {
        return "≈" + fold(name) + "≈";
    }

    /** The longest word of the folded name: by it, similar names are found. */
    public static String longestWord(String name) {
        return Arrays.stream(fold(name).split("\\."))
                .max((a, b) -> Integer.compare(a.length(), b.length()))
                .orElse("");
    }

    private static String letters(String lower) {
        StringBuilder latin = new StringBuilder();
        for (int n = 0; n < lower.length(); n++) {
            char letter = lower.charAt(n);
            latin.append(CYRILLIC.getOrDefault(letter, String.valueOf(letter)));
        }
        return latin.toString();
    }

    private static String sounds(String word) {
        String folded = word.replace('ı', 'i').replace("ş", "sh");
        for (Sound sound : SOUNDS) {
            folded = folded.replace(sound.spelt(), sound.letter());
        }
        return DOUBLED.matcher(folded).replaceAll("$1");
    }

    private static Map<Character, String> cyrillic() {
        String from = "аәбвгғдежзийкқлмнңоөпрстуұүфхһыіэёўѓ";
        String to = "aabvggdeжziikklmnnooprstuuufhhiieeug";
        Map<Character, String> all = new HashMap<>();
        for (int n = 0; n < from.length(); n++) {
            all.put(from.charAt(n), String.valueOf(to.charAt(n)));
        }
        all.putAll(
                Map.of('ц', "ц", 'ч', "ч", 'ш', "ш", 'щ', "ш", 'ю', "iu", 'я', "ia", 'ş', "sh", 'ç', "ch", 'ğ', "g"));
        return Map.copyOf(all);
    }

    private record Sound(String spelt, String letter) {}
}
