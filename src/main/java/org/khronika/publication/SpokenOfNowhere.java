package org.khronika.publication;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.khronika.records.PublicWords;
import org.khronika.records.Stored;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/**
 * Finds the records that others spoke of only in what is told less exactly or not at all, or that rest on nothing else. A page of their own, to which nothing leads, would
 * tell what was left out there. What nobody ever spoke of is not among them: it was entered for itself.
 */
final class SpokenOfNowhere {

    private final Map<RecordRef, Set<RecordRef>> told = new HashMap<>();
    private final Set<RecordRef> lost = new HashSet<>();

    private SpokenOfNowhere() {}

    /** Whether it is what records are told by: places, courts and prisons, judges and lawyers, sources. */
    static boolean isToldBy(RecordKind kind) {
        return kind.bearsName() || kind == RecordKind.DOCUMENT;
    }

    /**
     * Their addresses, in order.
     *
     * @param exact  the records as they were accepted, those too that have no page because of whom they name
     * @param told   the records that have a page, as it tells them
     * @param coarse gives a record as it may be told
     * @param hidden the records that have no page because their name is withheld
     * @param bare   those whose page would rest on nothing, because every passage would join it to somebody who is not named
     */
    static Set<RecordRef> among(
            List<? extends Stored<?>> exact,
            List<? extends Stored<?>> told,
            Coarse coarse,
            Set<RecordRef> hidden,
            Set<RecordRef> bare) {
        SpokenOfNowhere all = new SpokenOfNowhere();
        told.forEach(record -> all.told.put(record.address(), spokenOf(record)));
        for (Stored<?> record : exact) {
            Set<RecordRef> gone = spokenOf(record);
            if (!hidden.contains(record.address())) {
                gone.removeAll(spokenOf(coarse.of(record)));
            }
            gone.forEach(all::lose);
        }
        bare.forEach(all::lose);
        all.followLost();
        all.keep();
        return new TreeSet<>(all.lost);
    }

    private static Set<RecordRef> spokenOf(Stored<?> record) {
        Set<RecordRef> records = new LinkedHashSet<>(PublicWords.named(record.body()));
        record.citations().forEach(citation -> records.add(citation.source()));
        records.remove(record.address());
        return records;
    }

    private boolean lose(RecordRef record) {
        return isToldBy(record.kind()) && told.containsKey(record) && lost.add(record);
    }

    /** The town of a court that is left out says where the court is. */
    private void followLost() {
        Deque<RecordRef> next = new ArrayDeque<>(lost);
        while (!next.isEmpty()) {
            told.getOrDefault(next.remove(), Set.of()).stream()
                    .filter(this::lose)
                    .forEach(next::add);
        }
    }

    /** What a page leads to that stays, stays. */
    private void keep() {
        Deque<RecordRef> next = new ArrayDeque<>(told.keySet());
        next.removeAll(lost);
        while (!next.isEmpty()) {
            told.getOrDefault(next.remove(), Set.of()).stream()
                    .filter(lost::remove)
                    .forEach(next::add);
        }
    }
}
