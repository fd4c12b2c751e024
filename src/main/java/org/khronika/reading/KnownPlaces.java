package org.khronika.reading;

import org.jspecify.annotations.Nullable;

/** What the reader asks of a gazetteer: which place a name means. */
interface KnownPlaces {

    /**
     * A place that a name may mean.
     *
     * @param key its address in the gazetteer
     * @param country the country it is in, two letters
     * @param wide whether it is a region or a country, in which a town is to be preferred
     * @param weak whether so few people live there, or the word means so many things, that the sentence must speak for it
     */
    record KnownPlace(String key, String country, boolean wide, boolean weak) {

        boolean isCountry() {
            return key.equals(country);
        }
    }

    /** The place whose name begins at this token, the longest name first. */
    PhraseBook.@Nullable Hit<KnownPlace> at(java.util.List<Token> tokens, int index);

    /** The place of the home country that this misspelt name must mean, or null. */
    @Nullable
    KnownPlace nearest(String name);

    /** The place at an address that this gazetteer gave. */
    @Nullable
    KnownPlace byKey(String key);

    /** What the place is called in English, or its key. */
    String nameOf(String key);

    /** The capital of the home country. */
    @Nullable
    KnownPlace capital();

    /** The home country, two letters. */
    String country();
}
