package org.khronika.legislation;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.khronika.words.Sayable;
import org.khronika.words.Translated;

/**
 * A code of laws.
 *
 * @param letters how articles name it: CC
 * @param number  its number and date
 * @param inForceFrom the day before which none of its articles was in force; null where that was not established
 */
public record LawCode(
        String letters,
        String english,
        @Nullable String russian,
        @Nullable String kazakh,
        @Nullable Sayable number,
        @Nullable LocalDate inForceFrom,
        @Nullable Source source) {

    /** Its title in the language of the reader, as far as it is known in it. */
    public Sayable said() {
        Map<String, String> others = new TreeMap<>();
        if (russian != null) {
            others.put("ru", russian);
        }
        if (kazakh != null) {
            others.put("kk", kazakh);
        }
        return new Translated(english, others);
    }
}
