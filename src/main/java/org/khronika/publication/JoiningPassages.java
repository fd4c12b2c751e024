package org.khronika.publication;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.khronika.records.Citation;
import org.khronika.records.PublicWords;
import org.khronika.records.Stored;
import org.khronika.values.RecordRef;

/**
 * Passages that tell of somebody who is not named. A town, a court or a judge whose page cites the same passage, though nothing that is told
 * openly speaks of them there, would be joined to that case by the number of a paragraph: their page leaves the citation out.
 */
final class JoiningPassages {

    /** By their source. */
    private final Map<RecordRef, List<Citation>> ofTheUnnamed = new HashMap<>();

    private final Map<RecordRef, Set<RecordRef>> named = new HashMap<>();
    private final Map<RecordRef, List<Citation>> citedBeside = new HashMap<>();
    private final Set<RecordRef> takenFrom = new HashSet<>();

    /**
     * What joins.
     *
     * @param accepted the records as they were accepted
     * @param told     those that have a page, as it tells them
     * @param hidden   whose names are withheld
     */
    JoiningPassages(List<? extends Stored<?>> accepted, List<? extends Stored<?>> told, Set<RecordRef> hidden) {
        told.forEach(record -> named.put(record.address(), PublicWords.named(record.body())));
        accepted.stream()
                .filter(record -> hidden.contains(record.address())
                        || PublicWords.named(record.body()).stream().anyMatch(hidden::contains))
                .flatMap(record -> record.citations().stream())
                .forEach(citation -> ofTheUnnamed
                        .computeIfAbsent(citation.source(), none -> new ArrayList<>())
                        .add(citation));
        if (!ofTheUnnamed.isEmpty()) {
            told.stream()
                    .filter(record -> !SpokenOfNowhere.isToldBy(record.kind()))
                    .forEach(record -> reached(record.address())
                            .forEach(one -> citedBeside
                                    .computeIfAbsent(one, none -> new ArrayList<>())
                                    .addAll(record.citations())));
        }
    }

    /** The record without the citations that would join it to somebody who is not named. */
    <T extends Record> Stored<T> without(Stored<T> record) {
        if (ofTheUnnamed.isEmpty() || !SpokenOfNowhere.isToldBy(record.kind())) {
            return record;
        }
        List<Citation> beside = citedBeside.getOrDefault(record.address(), List.of());
        List<Citation> kept = record.citations().stream()
                .filter(citation -> !isAmong(ofTheUnnamed.getOrDefault(citation.source(), List.of()), citation)
                        || isAmong(beside, citation))
                .toList();
        if (kept.size() == record.citations().size()) {
            return record;
        }
        takenFrom.add(record.address());
        return record.citing(kept);
    }

    /** Those that rest on such passages alone. */
    Set<RecordRef> bare(List<? extends Stored<?>> told) {
        return told.stream()
                .filter(record -> !record.citations().isEmpty())
                .filter(record -> without(record).citations().isEmpty())
                .map(Stored::address)
                .collect(Collectors.toSet());
    }

    /** The records from which a citation was taken. */
    Set<RecordRef> takenFrom() {
        return Set.copyOf(takenFrom);
    }

    /** What a record names, and what the pages of those name in turn: a town by its square, a region by its town. */
    private Set<RecordRef> reached(RecordRef from) {
        Set<RecordRef> reached = new LinkedHashSet<>();
        Deque<RecordRef> next = new ArrayDeque<>(named.getOrDefault(from, Set.of()));
        while (!next.isEmpty()) {
            RecordRef one = next.remove();
            if (SpokenOfNowhere.isToldBy(one.kind()) && reached.add(one)) {
                next.addAll(named.getOrDefault(one, Set.of()));
            }
        }
        return reached;
    }

    private static boolean isAmong(List<Citation> passages, Citation citation) {
        return passages.stream().anyMatch(passage -> passage.sharesPassage(citation));
    }
}
