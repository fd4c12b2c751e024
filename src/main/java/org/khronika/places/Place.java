package org.khronika.places;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Listed;
import org.khronika.pages.Listed.Column;
import org.khronika.pages.Listed.Shows;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.records.OfKind;
import org.khronika.records.RefusedAnswer;
import org.khronika.records.Sureness;
import org.khronika.values.RecordKind;
import org.khronika.words.Language;

/**
 * A place with the dates on which its names and borders changed.
 *
 * @param gazetteer the key in the gazetteer of the country pack; null for a place that a user added
 */
@OfKind(value = RecordKind.PLACE, sure = Sureness.NONE)
@Listed(
        value = "places",
        byTitle = true,
        site = {@Column(Shows.STATE), @Column(Shows.TOLD_IN)})
public record Place(
        @Asked List<PlaceName> names,

        @Asked(asItStands = true) List<String> slips,

        @Asked(word = "place") PlaceKind kind,

        @Asked List<Within> within,

        @Asked @Nullable Double latitude,

        @Asked @Nullable Double longitude,

        @Asked(asItStands = true) @Nullable String code,

        @Nullable String gazetteer) {

    /** Refuses a position that is not on the globe. */
    public Place {
        names = PlaceName.needed(names);
        slips = Given.list(slips);
        within = Given.list(within);
        kind = kind == null ? PlaceKind.CITY : kind;
        code = Given.text(code);
        if (latitude != null && Math.abs(latitude) > 90) {
            throw new RefusedAnswer(
                    "latitude", phrase("places.refused.latitude").with("found", latitude.toString()));
        }
        if (longitude != null && Math.abs(longitude) > 180) {
            throw new RefusedAnswer(
                    "longitude", phrase("places.refused.longitude").with("found", longitude.toString()));
        }
    }

    /** The name of today that pages of a release in a language use. */
    String nameIn(Language language) {
        return language == Language.english() ? displayName() : PlaceOnDate.nameOn(this, LocalDate.MAX, language);
    }

    /** The name that pages use. */
    public String displayName() {
        return names.getFirst().text();
    }
}
