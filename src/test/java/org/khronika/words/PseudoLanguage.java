package org.khronika.words;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A language for tests: English in which each message stands between ⟦ and ⟧, so that what comes from no catalogue is seen. */
public final class PseudoLanguage {

    /** One of the tags that are nobody's language. */
    public static final String TAG = "qps";

    private PseudoLanguage() {}

    /** Speaks it, besides the languages that Khronika ships. */
    public static Language spoken() {
        Catalogue english = Languages.shipped().english().catalogue();
        Map<String, String> wrapped = new TreeMap<>();
        english.keys()
                .forEach(key -> wrapped.put(
                        key, "⟦" + Objects.requireNonNull(english.message(key)).pattern() + "⟧"));
        Language pseudo = Languages.language(TAG, () -> List.of(new CatalogueFile(TAG, "", wrapped)));
        Languages.speak(List.of(pseudo));
        return pseudo;
    }

    /** Speaks it no more. */
    public static void silent() {
        Languages.speak(List.of());
    }
}
