package org.khronika.places;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Listed;
import org.khronika.pages.Listed.Column;
import org.khronika.pages.Listed.Shows;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.records.OfKind;
import org.khronika.records.RefusedAnswer;
import org.khronika.values.RecordKind;

/**
 * A place with the dates on which its names and borders changed.
 *
 * @param gazetteer the key in the gazetteer of the country pack; null for a place that a user added
 */
@OfKind(value = RecordKind.PLACE, explanation = "A town, a village or a square that the gazetteer does not have.")
@Listed(
        title = "Places",
        says = "Where it happened: towns and regions, never an address.",
        byTitle = true,
        site = {@Column(Shows.STATE), @Column(Shows.TOLD_IN)})
public record Place(
        @Asked(value = "Names", part = "Names", each = "a name", hint = "The first is the one that pages use.")
        List<PlaceName> names,

        @Asked(
                value = "Slips in sources",
                hint =
                        "Misspellings that a source printed, one a line: they lead here, but no page uses them as a name.")
        List<String> slips,

        @Asked(value = "What it is", part = "About it", word = "place")
        PlaceKind kind,

        @Asked(value = "Where it belongs", each = "a larger place", hint = "Borders change: say when.")
        List<Within> within,

        @Asked(value = "Latitude", hint = "In degrees, such as 43.2525. A town, never an address.") @Nullable
        Double latitude,

        @Asked(value = "Longitude", hint = "In degrees, such as 76.9115.") @Nullable
        Double longitude,

        @Asked(value = "Code", hint = "ISO 3166-2, such as KZ-75, if it has one.") @Nullable
        String code,

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
                    "latitude", "Expected a latitude between -90 and 90, found %s.".formatted(latitude));
        }
        if (longitude != null && Math.abs(longitude) > 180) {
            throw new RefusedAnswer(
                    "longitude", "Expected a longitude between -180 and 180, found %s.".formatted(longitude));
        }
    }

    /** The name that pages use. */
    public String displayName() {
        return names.getFirst().text();
    }
}
