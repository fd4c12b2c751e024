package org.khronika.publication.pages;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.khronika.publication.ReleasePlan;

/**
 * The country that a release is about.
 *
 * @param code its ISO 3166-1 code
 */
public record Country(String code) {

    private static final String NONE = "KZ";

    /** The country of most of the records. */
    static Country of(ReleasePlan plan) {
        Map<String, Long> counts = plan.records().stream()
                .collect(Collectors.groupingBy(record -> record.address().country(), Collectors.counting()));
        return new Country(counts.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(NONE));
    }

    /** Its name in English. */
    public String name() {
        return in("en");
    }

    /** Its name in a language. */
    public String in(String language) {
        return Locale.of("", code).getDisplayCountry(Locale.of(language));
    }
}
