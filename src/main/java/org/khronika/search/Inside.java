package org.khronika.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/**
 * Records that were named, with the places that were inside those of them that are places.
 *
 * @param always  those named, and places that were inside them for all time
 * @param forATime places that were inside them from one day to another, by these days
 */
record Inside(Set<String> always, Map<Stay, Set<String>> forATime) {

    private static final Comparator<Stay> ORDER =
            Comparator.comparingLong(Stay::from).thenComparingLong(Stay::to).thenComparing(Stay::place);

    /** Where the days alone matter. */
    private static final String ANY = "";

    /** @param within tells which places can have been in one of some, each with where it was and when */
    static Inside of(Set<String> named, Function<Collection<String>, Map<String, List<Stay>>> within) {
        Map<String, List<Stay>> inside = new LinkedHashMap<>();
        named.forEach(address -> inside.put(address, new ArrayList<>(List.of(Stay.always(ANY)))));
        Map<String, List<Stay>> larger = new LinkedHashMap<>(inside);
        larger.keySet().removeIf(address -> new RecordRef(address).kind() != RecordKind.PLACE);
        while (!larger.isEmpty()) {
            Map<String, List<Stay>> next = new LinkedHashMap<>();
            Map<String, List<Stay>> outer = larger;
            within.apply(larger.keySet())
                    .forEach((place, stays) -> stays.forEach(stay -> outer.getOrDefault(stay.place(), List.of())
                            .forEach(days -> add(place, stay.during(days, ANY), inside, next))));
            larger = next;
        }
        return by(inside);
    }

    private static void add(String place, Stay days, Map<String, List<Stay>> inside, Map<String, List<Stay>> next) {
        List<Stay> known = inside.computeIfAbsent(place, one -> new ArrayList<>());
        if (!days.isEmpty() && known.stream().noneMatch(one -> one.covers(days))) {
            known.add(days);
            next.computeIfAbsent(place, one -> new ArrayList<>()).add(days);
        }
    }

    private static Inside by(Map<String, List<Stay>> inside) {
        Set<String> always = new LinkedHashSet<>();
        Map<Stay, Set<String>> forATime = new TreeMap<>(ORDER);
        inside.forEach((place, stays) -> {
            if (stays.stream().anyMatch(Stay::isAlways)) {
                always.add(place);
            } else {
                stays.forEach(stay -> forATime.computeIfAbsent(stay, one -> new LinkedHashSet<>())
                        .add(place));
            }
        });
        return new Inside(always, forATime);
    }

    /** All of them, whenever. */
    Set<String> addresses() {
        Set<String> all = new LinkedHashSet<>(always);
        forATime.values().forEach(all::addAll);
        return all;
    }
}
