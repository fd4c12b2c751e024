package org.khronika.places;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.khronika.pages.PlacesOnMap;
import org.khronika.records.Stored;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/** Places on maps: each in the town that it is, or in which it lies. */
@Component
public class TownsOnMap implements PlacesOnMap {

    private static final Set<PlaceKind> TOWNS =
            EnumSet.of(PlaceKind.CITY, PlaceKind.CITY_OF_REPUBLICAN_SIGNIFICANCE, PlaceKind.VILLAGE);

    TownsOnMap() {}

    @Override
    public Map<RecordRef, OnMap> towns(List<? extends Stored<?>> places) {
        Map<RecordRef, Place> known = new HashMap<>();
        places.forEach(record -> {
            if (record.body() instanceof Place place) {
                known.put(record.address(), place);
            }
        });
        return towns(known);
    }

    /** The towns of places by the addresses of these. */
    public static Map<RecordRef, OnMap> towns(Map<RecordRef, Place> places) {
        Map<RecordRef, OnMap> towns = new HashMap<>();
        places.forEach((address, place) -> town(address, place, places)
                .flatMap(town -> Optional.ofNullable(places.get(town)).flatMap(known -> onMap(town, known)))
                .ifPresent(town -> towns.put(address, town)));
        return towns;
    }

    private static Optional<RecordRef> town(RecordRef address, Place place, Map<RecordRef, Place> places) {
        if (TOWNS.contains(place.kind())) {
            return Optional.of(address);
        }
        return place.kind() == PlaceKind.VENUE ? around(place, places).findFirst() : Optional.empty();
    }

    private static Stream<RecordRef> around(Place venue, Map<RecordRef, Place> places) {
        return venue.within().stream()
                .map(Within::place)
                .filter(Objects::nonNull)
                .<RecordRef>map(Objects::requireNonNull)
                .filter(address -> Optional.ofNullable(places.get(address))
                        .filter(larger -> TOWNS.contains(larger.kind()))
                        .isPresent());
    }

    private static Optional<OnMap> onMap(RecordRef address, Place town) {
        Double latitude = town.latitude();
        Double longitude = town.longitude();
        return latitude == null || longitude == null
                ? Optional.empty()
                : Optional.of(new OnMap(address, latitude, longitude));
    }
}
