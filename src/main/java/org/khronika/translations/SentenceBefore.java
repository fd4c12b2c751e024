package org.khronika.translations;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.records.BoundText;
import org.khronika.records.FreeTexts.FreeText;

/** Finds what a sentence said before it was changed: of the sentences that stand nowhere any more the one with most of its words. */
final class SentenceBefore {

    /** Of two sentences that share fewer of their words, neither was made of the other. */
    private static final double ALIKE = 0.5;

    private SentenceBefore() {}

    /**
     * The translation of what the sentence said.
     *
     * @param left those of texts that stand nowhere any more
     */
    static @Nullable Translation of(FreeText text, List<Translation> left) {
        Comparator<Translation> nearest = Comparator.comparingDouble(
                        (Translation one) -> alike(one.original(), text.text()))
                .thenComparing(one -> one.place().equals(text.place()))
                .thenComparing(Translation::at);
        return left.stream()
                .filter(one -> one.question().equals(text.question()) && alike(one.original(), text.text()) >= ALIKE)
                .max(nearest)
                .orElse(null);
    }

    /** How much of their words two sentences share: from nothing, 0, to all, 1. */
    private static double alike(String one, String other) {
        Set<String> some = words(one);
        Set<String> others = words(other);
        Set<String> both = new HashSet<>(some);
        both.retainAll(others);
        return some.isEmpty() || others.isEmpty() ? 0 : 2.0 * both.size() / (some.size() + others.size());
    }

    private static Set<String> words(String markdown) {
        Set<String> words = new HashSet<>(Arrays.asList(
                new BoundText(markdown).words().toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+")));
        words.remove("");
        return words;
    }
}
