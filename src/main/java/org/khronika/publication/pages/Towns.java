package org.khronika.publication.pages;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Mention;
import org.khronika.places.Place;
import org.khronika.places.PlaceKind;
import org.khronika.places.Within;
import org.khronika.publication.PublicRecord;
import org.khronika.publication.ReleasePlan;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/**
 * Where on the globe the town lies that a page tells. A square or a house has the position of its town; a region, a district or a country has
 * none, for a point in the middle of it would be more exact than the page.
 */
final class Towns {

    private static final Set<PlaceKind> TOWNS =
            EnumSet.of(PlaceKind.CITY, PlaceKind.CITY_OF_REPUBLICAN_SIGNIFICANCE, PlaceKind.VILLAGE);

    private final Map<String, Place> places = new HashMap<>();

    /** A position in degrees. */
    record Position(double latitude, double longitude) {}

    Towns(ReleasePlan plan) {
        plan.records(RecordKind.PLACE).forEach(record -> {
            if (record.body() instanceof Place place) {
                places.put(record.address().address(), place);
            }
        });
    }

    /** Of the place of a record, or of a place itself; empty where its page tells no town. */
    Optional<Position> of(PublicRecord record) {
        @Nullable Mention where = record.page().where();
        Optional<String> address = record.kind() == RecordKind.PLACE
                ? Optional.of(record.address().address())
                : Optional.ofNullable(where).flatMap(RecordIds::of);
        return address.flatMap(this::town).flatMap(Towns::position);
    }

    private Optional<Place> town(String address) {
        Place place = places.get(address);
        if (place == null || TOWNS.contains(place.kind())) {
            return Optional.ofNullable(place);
        }
        return place.kind() == PlaceKind.VENUE ? around(place).findFirst() : Optional.empty();
    }

    private Stream<Place> around(Place venue) {
        return venue.within().stream()
                .map(Within::place)
                .filter(Objects::nonNull)
                .map(RecordRef::address)
                .map(places::get)
                .filter(Objects::nonNull)
                .<Place>map(Objects::requireNonNull)
                .filter(larger -> TOWNS.contains(larger.kind()));
    }

    private static Optional<Position> position(Place town) {
        Double latitude = town.latitude();
        Double longitude = town.longitude();
        return latitude == null || longitude == null
                ? Optional.empty()
                : Optional.of(new Position(latitude, longitude));
    }
}
