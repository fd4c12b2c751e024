package org.khronika.places;

import org.jspecify.annotations.Nullable;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.values.PartialDate;

/**
 * A name of a place and when it was in use.
 *
 * @param language a language code such as {@code en}, {@code kk} or {@code ru}; null where it does not matter
 * @param when     null for always
 */
public record PlaceName(
        @Asked("Name") String text,

        @Asked(value = "Language", hint = "en, kk or ru.") @Nullable
        String language,

        @Asked(value = "In use", hint = "Empty for always; otherwise such as since 18 September 2022.") @Nullable
        PartialDate when) {

    /** Refuses an empty name. */
    public PlaceName {
        text = Given.required(text, "a name");
        language = Given.text(language);
    }
}
