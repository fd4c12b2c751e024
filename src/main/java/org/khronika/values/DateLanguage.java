package org.khronika.values;

import java.util.Locale;

/** How one language says dates; what it says, {@link DateGrammar} understands as the same date. */
interface DateLanguage {

    /** The date as printed. */
    String words(DateForm form);

    /** The days it may be. */
    String bounds(DateForm form);

    /** The language of the locale, English when it is not one of ours. */
    static DateLanguage of(Locale locale) {
        return switch (locale.getLanguage()) {
            case "ru" -> new RussianDates();
            case "kk" -> new KazakhDates();
            default -> new EnglishDates();
        };
    }
}
