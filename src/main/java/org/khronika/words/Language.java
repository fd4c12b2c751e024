package org.khronika.words;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;

/**
 * A language that Khronika speaks: a folder of catalogues. What a language does not say yet, it says in English.
 *
 * @see Languages
 */
public final class Language {

    private final Locale locale;
    private final Supplier<Catalogue> catalogue;
    private final Supplier<Comparator<String>> order;

    /** A language, whose words are read when it first says something. */
    Language(Locale locale, Supplier<Catalogue> catalogue) {
        this.locale = locale;
        this.catalogue = SingletonSupplier.of(catalogue);
        this.order = SingletonSupplier.of(
                () -> Collator.getInstance(ULocale.forLocale(locale)).freeze()::compare);
    }

    /** The language in which Khronika is written, and which says everything. */
    public static Language english() {
        return Languages.shipped().english();
    }

    /** Its tag (BCP 47), which is the name of its folder: "en", "ru", "kk". */
    public String tag() {
        return locale.getLanguage();
    }

    /** The order of words in a list, as readers of the language look for them. */
    public Comparator<String> order() {
        return order.get();
    }

    /** The locale by which dates, numbers and lists are written. */
    public Locale locale() {
        return locale;
    }

    /** What the language is called in itself: "Қазақша". */
    public String name() {
        return knows("language.name")
                ? catalogue().say(Phrase.phrase("language.name"), this)
                : locale.getDisplayLanguage(locale);
    }

    /** Whether the language has words of its own for a key. */
    public boolean knows(String key) {
        return catalogue().knows(key);
    }

    Catalogue catalogue() {
        return catalogue.get();
    }

    String say(Phrase phrase) {
        Message message = catalogue().message(phrase.key());
        if (message != null) {
            return message.say(phrase.arguments(), this);
        }
        return this != english() ? english().say(phrase) : catalogue().say(phrase, this);
    }

    @Override
    public String toString() {
        return tag();
    }
}
