package org.khronika.load;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.people.TextLanguage;
import org.khronika.places.Place;
import org.khronika.places.PlaceKind;
import org.khronika.places.PlaceName;
import org.khronika.places.Within;
import org.khronika.records.Draft;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/** A country, its regions, known towns, and as many others as there are to be. */
record InventedPlaces(InventedOrder order, Vocabulary vocabulary) implements Invention {

    private static final int NAME = 2;
    private static final int VILLAGES = 70;
    private static final double NAMED_OFTEN = 3;
    private static final double SOUTH = 41;
    private static final double WEST = 47;
    private static final int HEIGHT = 13_000;
    private static final int WIDTH = 39_000;
    private static final double THOUSAND = 1000;

    @Override
    public RecordKind kind() {
        return RecordKind.PLACE;
    }

    InventedName name(int nth) {
        int regions = vocabulary.regions().size();
        int towns = vocabulary.towns().size();
        if (nth == 0) {
            return vocabulary.country();
        }
        if (nth <= regions) {
            return vocabulary.regions().get(nth - 1);
        }
        if (nth <= regions + towns) {
            return vocabulary.towns().get(nth - regions - 1);
        }
        Chance chance = order.chance(order.number(kind(), nth), NAME);
        return chance.any(vocabulary.firstHalves()).joined("", chance.any(vocabulary.secondHalves()));
    }

    /** A place where something happens before a number: rather a town, and rather a large one. */
    int any(long number, Chance chance) {
        int count = order.before(kind(), number);
        int beforeTowns = vocabulary.regions().size() + 1;
        return count <= beforeTowns
                ? chance.between(0, count - 1)
                : beforeTowns + chance.early(count - beforeTowns, NAMED_OFTEN);
    }

    RecordRef address(int nth) {
        return order.address(kind(), nth);
    }

    @Override
    public Draft<Place> draft(Chance chance, long number, int nth) {
        InventedName name = name(nth);
        return Draft.of(
                new Place(
                        List.of(
                                named(name, TextLanguage.EN),
                                named(name, TextLanguage.RU),
                                named(name, TextLanguage.KK)),
                        List.of(),
                        size(nth, chance),
                        nth == 0 ? List.of() : List.of(new Within(around(nth), null)),
                        SOUTH + chance.between(0, HEIGHT) / THOUSAND,
                        WEST + chance.between(0, WIDTH) / THOUSAND,
                        null,
                        null),
                List.of());
    }

    private static PlaceName named(InventedName name, TextLanguage language) {
        return new PlaceName(name.in(language), language.name().toLowerCase(java.util.Locale.ROOT), null);
    }

    private PlaceKind size(int nth, Chance chance) {
        if (nth == 0) {
            return PlaceKind.COUNTRY;
        }
        if (isRegion(nth)) {
            return PlaceKind.REGION;
        }
        return chance.in(VILLAGES) ? PlaceKind.VILLAGE : PlaceKind.CITY;
    }

    private boolean isRegion(int nth) {
        return nth <= vocabulary.regions().size();
    }

    private @Nullable RecordRef around(int nth) {
        return address(isRegion(nth) ? 0 : 1 + nth % vocabulary.regions().size());
    }
}
