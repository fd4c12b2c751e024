package org.khronika.words;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** In which language a text of somebody is written, as far as its letters tell: pages mark it where it is not that of the page. */
public final class WrittenIn {

    /** Letters that Kazakh has and Russian has not. */
    private static final Pattern KAZAKH =
            Pattern.compile("[әғқңөұүһі]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Kazakh of this length has such a letter. */
    private static final int LONG = 40;

    private WrittenIn() {}

    /** The tag of the language that a text on a page is in; null where it is that of the page, or nothing can be told. */
    public static @Nullable String tag(String text, Language page) {
        int script = script(text);
        if (script == UScript.CYRILLIC) {
            String tag = KAZAKH.matcher(text).find() ? "kk" : "ru";
            boolean perhapsThePage = fits(text, page) && tag.equals("ru") && text.length() < LONG;
            return perhapsThePage || tag.equals(page.tag()) ? null : tag;
        }
        return script == UScript.LATIN && !fits(text, page) ? "en" : null;
    }

    /**
     * The tag of the language of a text that stands among others of the same person or record; empty where it has no letters. A short text
     * without a letter that Kazakh alone has is Kazakh where the whole has some.
     *
     * @param whole all of those texts
     */
    public static Optional<String> among(String text, String whole) {
        return switch (script(text)) {
            case UScript.CYRILLIC ->
                Optional.of(KAZAKH.matcher(text.length() < LONG ? whole : text).find() ? "kk" : "ru");
            case UScript.LATIN -> Optional.of("en");
            default -> Optional.empty();
        };
    }

    /** Whether a text is in the letters of a language; one without letters is. */
    public static boolean fits(String text, Language language) {
        int script = script(text);
        return script == UScript.COMMON || script == script(language);
    }

    private static int script(Language language) {
        return UScript.getCodeFromName(
                ULocale.addLikelySubtags(ULocale.forLocale(language.locale())).getScript());
    }

    /** That of most letters, of Latin and Cyrillic. */
    private static int script(String text) {
        long latin = letters(text, UScript.LATIN);
        long cyrillic = letters(text, UScript.CYRILLIC);
        return latin + cyrillic == 0 ? UScript.COMMON : cyrillic > latin ? UScript.CYRILLIC : UScript.LATIN;
    }

    private static long letters(String text, int script) {
        return text.codePoints()
                .filter(letter -> UScript.getScript(letter) == script)
                .count();
    }
}
