package org.khronika.places;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How spellings of a place's name are compared: without case, accents, apostrophes, hyphens and article. */
final class PlaceSpelling {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼʻ`´.]");
    private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Z}\\p{Pd}]+");
    private static final Pattern ARTICLE = Pattern.compile("^the ");
    private static final Pattern TOWN_WORDS = Pattern.compile(
            "^((city|town|village|settlement) of |город |г |село |поселок )|( city| town| village| қаласы| ауылы)$");

    private PlaceSpelling() {}

    /** The form under which equal spellings are equal. */
    static String of(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        plain = APOSTROPHES
                .matcher(plain)
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('ı', 'i');
        plain = BREAKS.matcher(plain).replaceAll(" ").strip();
        return ARTICLE.matcher(plain).replaceFirst("");
    }

    /** The name without the words that say that a town is meant ("city of", "қаласы"); itself if it has none. */
    static String withoutTownWords(String spelling) {
        return TOWN_WORDS.matcher(spelling).replaceAll("");
    }
}
