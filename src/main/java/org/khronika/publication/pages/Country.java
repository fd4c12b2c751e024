package org.khronika.publication.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khronika.publication.ReleasePlan;
import org.khronika.words.Language;

/**
 * The country that a release is about.
 *
 * @param code     its ISO 3166-1 code
 * @param language in which it is spoken of
 */
public record Country(String code, Language language) {

    private static final String NONE = "KZ";

    /** A name of it in another language than that of the page. */
    public record Name(String language, String text) {}

    /** The country of most of the records. */
    static Country of(ReleasePlan plan) {
        Map<String, Long> counts = plan.records().stream()
                .collect(Collectors.groupingBy(record -> record.address().country(), Collectors.counting()));
        return new Country(
                counts.entrySet().stream()
                        .max(Map.Entry.<String, Long>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                        .map(Map.Entry::getKey)
                        .orElse(NONE),
                plan.language());
    }

    /** Its name in the language of the page. */
    public String name() {
        return in(language.tag());
    }

    /** Its names in the languages of its people and in English, but for that of the page. */
    public List<Name> otherNames() {
        return Stream.of("en", "kk", "ru")
                .filter(tag -> !tag.equals(language.tag()))
                .map(tag -> new Name(tag, in(tag)))
                .toList();
    }

    private String in(String tag) {
        return Locale.of("", code).getDisplayCountry(Locale.forLanguageTag(tag));
    }
}
