package org.khronika.assemblies;

import static org.khronika.words.Phrase.phrase;

import org.jspecify.annotations.Nullable;
import org.khronika.pages.Mention;
import org.khronika.pages.PageBuilder;
import org.khronika.values.PartialDate;
import org.khronika.words.Sayable;

/** When and where, as the pages of assemblies and events say it. */
final class WhenAndWhere {

    private WhenAndWhere() {}

    /** "14 September 2022, Astana." or as much of it as is known. */
    static Sayable whenAndWhere(@Nullable PartialDate when, @Nullable Mention place) {
        if (place == null) {
            return when == null
                    ? Sayable.written("")
                    : phrase("assemblies.page.sentence").with("what", when);
        }
        return when == null
                ? phrase("assemblies.page.sentence").with("what", Sayable.written(place.text()))
                : phrase("assemblies.page.on-day-at").with("day", when).with("place", place.text());
    }

    /** The fact of the day, with what an imprecise date leaves open; none where nobody knows it. */
    static void fact(@Nullable PartialDate when, PageBuilder page) {
        if (when != null) {
            boolean plain = when.isDay() || when.isPart() || when.isInferred();
            page.fact(
                    phrase("assemblies.page.when"),
                    when.capital(),
                    plain
                            ? Sayable.written("")
                            : phrase("assemblies.page.bounds").with("day", when).capital());
        }
    }
}
