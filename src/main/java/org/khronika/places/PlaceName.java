package org.khronika.places;

import java.util.List;
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
        @Asked(asItStands = true) String text,

        @Asked(asItStands = true) @Nullable String language,

        @Asked @Nullable PartialDate when) {

    /** An empty name is not said yet. */
    public PlaceName {
        text = Given.needed(text);
        language = Given.text(language);
    }

    /** The names, copied; of a place without a name, one that is not said yet. */
    static List<PlaceName> needed(@Nullable List<PlaceName> names) {
        List<PlaceName> given = Given.list(names);
        return given.isEmpty() ? List.of(new PlaceName(Given.UNSAID, null, null)) : given;
    }
}
