package org.khronika.publication.pages;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.khronika.pages.PlacesOnMap.OnMap;
import org.khronika.places.Place;
import org.khronika.places.TownsOnMap;
import org.khronika.publication.PublicRecord;
import org.khronika.publication.ReleasePlan;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/** Where on the globe the town lies that a page tells. */
final class Towns {

    private final Map<RecordRef, OnMap> towns;

    Towns(ReleasePlan plan) {
        Map<RecordRef, Place> places = new HashMap<>();
        plan.records(RecordKind.PLACE).forEach(record -> {
            if (record.body() instanceof Place place) {
                places.put(record.address(), place);
            }
        });
        towns = TownsOnMap.towns(places);
    }

    /** Of the place of a record, or of a place itself; empty where its page tells no town. */
    Optional<OnMap> of(PublicRecord record) {
        Optional<RecordRef> address = record.kind() == RecordKind.PLACE
                ? Optional.of(record.address())
                : Optional.ofNullable(record.page().where())
                        .flatMap(RecordIds::of)
                        .map(RecordRef::new);
        return address.map(towns::get);
    }
}
