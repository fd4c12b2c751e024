package org.khronika.updates;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.khronika.values.RecordRef;

/** What words of an update say, worked out without the program, with the records behind them by their addresses. */
record SaidOfAWorld(String words, SortedMap<String, Behind> behind) {

    /** How a record stands behind a number: surely or perhaps, in which part of a drawing, and what it adds. */
    record Behind(boolean sure, String part, String adds) {}

    static SaidOfAWorld of(String words) {
        return new SaidOfAWorld(words, new TreeMap<>());
    }

    /** Whether a reader finds the same number of the same records, or the same words. */
    boolean saysAs(SaidOfAWorld other) {
        return words.equals(other.words) && shown().equals(other.shown());
    }

    private List<String> shown() {
        return behind.entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue().sure() + " "
                        + one.getValue().part())
                .toList();
    }

    /** The records that joined, left or stand otherwise since. */
    String movedTo(SaidOfAWorld now) {
        return moved(
                now.behind.keySet().stream().filter(one -> !behind.containsKey(one)),
                behind.keySet().stream().filter(one -> !now.behind.containsKey(one)),
                now.behind.keySet().stream()
                        .filter(one ->
                                behind.containsKey(one) && !Objects.equals(now.behind.get(one), behind.get(one))));
    }

    /** The same of a sentence that the program lists. */
    static String moved(StaleSentence stale) {
        return moved(
                stale.moved().joined().stream().map(RecordRef::address),
                stale.moved().left().stream().map(RecordRef::address),
                stale.moved().changed().stream().map(RecordRef::address));
    }

    private static String moved(Stream<String> joined, Stream<String> left, Stream<String> changed) {
        return " joined %s left %s changed %s"
                .formatted(
                        joined.sorted().toList(),
                        left.sorted().toList(),
                        changed.sorted().toList());
    }
}
