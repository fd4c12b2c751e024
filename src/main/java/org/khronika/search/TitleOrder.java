package org.khronika.search;

import com.ibm.icu.text.CollationKey;
import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.HexFormat;

/** The order of titles, by the letters of all scripts, as text that any index puts in order by its characters. */
final class TitleOrder {

    /** What comes after so many bytes, some twenty words, tells no two titles apart. */
    private static final int LONGEST = 200;

    private static final Collator LETTERS = letters();

    private TitleOrder() {}

    private static Collator letters() {
        Collator letters = Collator.getInstance(ULocale.ROOT);
        letters.setStrength(Collator.TERTIARY);
        return letters.freeze();
    }

    /** The place of a title in the order. */
    static String key(String title) {
        CollationKey key = LETTERS.getCollationKey(title);
        byte[] bytes = key.toByteArray();
        return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, LONGEST));
    }
}
