package org.khronika.lists;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.khronika.values.RecordRef;

/**
 * What changed on lists from an earlier day to a later one. The later day is the earlier with those who entered and without those
 * who left, and so for those who surely stand on a list as for all who perhaps do.
 *
 * @param passed   who stood on it on neither day, and surely did in between
 * @param returned who stood on it on both days, and surely did not in between
 */
record ListDifference(
        List<ListChange> entered,
        List<ListChange> left,
        List<ListChange> changed,
        List<ListChange> passed,
        List<ListChange> returned) {

    /**
     * Somebody, then and now.
     *
     * @param then null when they certainly did not stand on it
     * @param now  null when they certainly do not stand on it
     */
    record ListChange(
            RecordRef address,
            Listing listing,
            @Nullable ListEntry then,
            @Nullable ListEntry now) {

        /** Whether it certainly happened between the two days. */
        boolean sure() {
            return (then == null || then.sure()) && (now == null || now.sure());
        }
    }

    static ListDifference between(ListDay earlier, ListDay later) {
        Map<RecordRef, ListEntry> before = byAddress(earlier);
        Map<RecordRef, ListEntry> after = byAddress(later);
        List<ListChange> entered = new ArrayList<>();
        List<ListChange> left = new ArrayList<>();
        List<ListChange> changed = new ArrayList<>();
        after.forEach((address, now) -> {
            ListEntry then = before.get(address);
            ListChange change = new ListChange(address, now.listing(), then, now);
            if (then == null || (!then.sure() && now.sure())) {
                entered.add(change);
            } else if (then.sure() && !now.sure()) {
                left.add(change);
            } else if (!then.place().criteria().equals(now.place().criteria())) {
                changed.add(change);
            }
        });
        before.forEach((address, then) -> {
            if (!after.containsKey(address)) {
                left.add(new ListChange(address, then.listing(), then, null));
            }
        });
        return new ListDifference(
                entered,
                left,
                changed,
                which(later, listing -> PlaceOnList.passed(listing, earlier.day(), later.day())),
                which(later, listing -> PlaceOnList.returned(listing, earlier.day(), later.day())));
    }

    private static List<ListChange> which(ListDay day, Predicate<Listing> moved) {
        return day.listings().entrySet().stream()
                .filter(one -> moved.test(one.getValue()))
                .map(one -> new ListChange(one.getKey(), one.getValue(), null, null))
                .toList();
    }

    private static Map<RecordRef, ListEntry> byAddress(ListDay day) {
        Map<RecordRef, ListEntry> entries = new LinkedHashMap<>();
        day.entries().forEach(entry -> entries.put(entry.address(), entry));
        return entries;
    }
}
