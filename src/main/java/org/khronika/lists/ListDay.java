package org.khronika.lists;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khronika.values.Known;
import org.khronika.values.Quantity;
import org.khronika.values.RecordRef;

/**
 * Lists on a day: who surely stands on them, and who perhaps does.
 *
 * @param listings all that is known, by address
 * @param entries  those who stand on a list, or perhaps do
 */
record ListDay(LocalDate day, Map<RecordRef, Listing> listings, List<ListEntry> entries) {

    static ListDay of(Map<RecordRef, Listing> listings, LocalDate day) {
        List<ListEntry> entries = listings.entrySet().stream()
                .map(one -> new ListEntry(one.getKey(), one.getValue(), PlaceOnList.of(one.getValue(), day)))
                .filter(entry -> entry.place().isOn() != Known.NO)
                .toList();
        return new ListDay(day, new LinkedHashMap<>(listings), entries);
    }

    /** Of one of the lists. */
    List<ListEntry> of(RecordRef list) {
        return entries.stream()
                .filter(entry -> list.equals(entry.listing().list()))
                .toList();
    }

    /** How many people: the surely and the perhaps listed apart; empty for none. */
    static Optional<Quantity> count(List<ListEntry> entries, boolean sure) {
        return entries.stream()
                .filter(entry -> entry.sure() == sure)
                .map(entry -> entry.listing().howMany())
                .reduce(Quantity::plus);
    }
}
