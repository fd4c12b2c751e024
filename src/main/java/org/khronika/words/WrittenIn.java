package org.khronika.words;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** In which language a text of somebody is written, as far as its letters tell: pages mark it where it is not that of the page. */
public final class WrittenIn {

    /** Letters that Kazakh has and Russian has not. */
    private static final Pattern KAZAKH =
            Pattern.compile("[әғқңөұүһі]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Kazakh of this length has such a letter. */
    private static final int LONG = 40;

    private static final Pattern QUOTED = Pattern.compile("«[^»]*»|“[^”]*”|\"[^\"]*\"");
    private static final Pattern SMALL_WORD = Pattern.compile("(?<!\\p{L})\\p{Ll}\\p{L}*|^\\P{L}*\\p{L}+");

    /** Of so many words of Kazakh that are no names at least one has such a letter. */
    private static final int MOST_WITHOUT = 6;

    /** Asked for at every text of every page. */
    private static final Map<Locale, Integer> SCRIPTS = new ConcurrentHashMap<>();

    private WrittenIn() {}

    /** The tag of the language that a text on a page is in; null where it is that of the page, or nothing can be told. */
    public static @Nullable String tag(String text, Language page) {
        int script = script(text);
        if (script == UScript.CYRILLIC) {
            String tag = isKazakh(text) ? "kk" : "ru";
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
                Optional.of(isKazakh(text) || (text.length() < LONG && isKazakh(whole)) ? "kk" : "ru");
            case UScript.LATIN -> Optional.of("en");
            default -> Optional.empty();
        };
    }

    /**
     * Whether a Cyrillic text is Kazakh: of its words that are hardly names (the first, and those that begin with a small letter, outside of quotation marks) some
     * have letters that Kazakh alone has. A Russian sentence may have a name with such letters.
     */
    private static boolean isKazakh(String text) {
        if (!hasKazakh(text)) {
            return false;
        }
        List<String> words = SMALL_WORD
                .matcher(QUOTED.matcher(text).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .toList();
        return words.isEmpty() || words.stream().filter(WrittenIn::hasKazakh).count() * MOST_WITHOUT >= words.size();
    }

    private static boolean hasKazakh(String text) {
        return KAZAKH.matcher(text).find();
    }

    /** Whether a text is in the letters of a language; one without letters is. */
    public static boolean fits(String text, Language language) {
        int script = script(text);
        return script == UScript.COMMON || script == script(language);
    }

    private static int script(Language language) {
        return SCRIPTS.computeIfAbsent(
                language.locale(),
                locale -> UScript.getCodeFromName(
                        ULocale.addLikelySubtags(ULocale.forLocale(locale)).getScript()));
    }

    /** That of most letters, of Latin and Cyrillic. */
    private static int script(String text) {
        int latin = 0;
        int cyrillic = 0;
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            int script = UScript.getScript(letter);
            latin += script == UScript.LATIN ? 1 : 0;
            cyrillic += script == UScript.CYRILLIC ? 1 : 0;
            at += Character.charCount(letter);
        }
        return latin + cyrillic == 0 ? UScript.COMMON : cyrillic > latin ? UScript.CYRILLIC : UScript.LATIN;
    }
}
