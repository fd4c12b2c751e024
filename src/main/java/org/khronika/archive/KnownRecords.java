package org.khronika.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khronika.people.NameFolding;
import org.khronika.places.Place;
import org.khronika.records.Bodies;
import org.khronika.records.Quantified;
import org.khronika.records.Stored;
import org.khronika.records.Sureness;
import org.khronika.values.Quantity;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;

/** The records that a text may speak of, found by the numbers that they hold. */
final class KnownRecords {

    /** What a kind tells of its records. */
    interface Kinds {

        /** The title, in English. */
        String title(Stored<?> record);

        /** What of it can be added up. */
        List<Quantified<?>> quantities(RecordKind kind);
    }

    /** A number and the record that holds it. */
    record Held(KnownRecord by, HeldNumber fact) {}

    private final Map<RecordRef, KnownRecord> byAddress = new LinkedHashMap<>();
    private final Map<String, List<Held>> byNumber = new HashMap<>();
    private final Map<RecordRef, Integer> spokenOf = new HashMap<>();
    private final Map<String, Set<RecordRef>> placesByName = new HashMap<>();
    private final TellingWords words;
    private final NamesOnRecord names;

    KnownRecords(List<Stored<?>> records, Kinds kinds) {
        names = new NamesOnRecord(records);
        for (Stored<?> record : records) {
            if (record.kind() != RecordKind.UPDATE) {
                add(record, kinds);
            }
            if (record.body() instanceof Place place) {
                place.names()
                        .forEach(name -> placesByName
                                .computeIfAbsent(NameFolding.fold(name.text()), none -> new LinkedHashSet<>())
                                .add(record.address()));
            }
        }
        words = new TellingWords(
                byAddress.values().stream().map(KnownRecord::allStems).toList());
    }

    private void add(Stored<?> record, Kinds kinds) {
        List<HeldNumber> facts = new ArrayList<>();
        if (Bodies.kind(record.body().getClass()).sure() != Sureness.NONE) {
            facts.addAll(FactsOfBody.of(record));
            kinds.quantities(record.kind()).forEach(quantity -> addedUp(record, quantity, facts));
        }
        KnownRecord known = KnownRecord.of(record, kinds.title(record), List.copyOf(facts));
        byAddress.put(record.address(), known);
        known.speaksOf().forEach(other -> spokenOf.merge(other, 1, Integer::sum));
        known.facts()
                .forEach(fact -> byNumber.computeIfAbsent(key(fact.said()), none -> new ArrayList<>())
                        .add(new Held(known, fact)));
    }

    @SuppressWarnings("unchecked") // a quantity of the kind of the record
    private static <T extends Record> void addedUp(Stored<?> record, Quantified<T> quantity, List<HeldNumber> facts) {
        Quantity said = quantity.of().apply((T) record.body());
        if (said != null) {
            Phrase label = quantity.label();
            facts.add(new HeldNumber(
                    quantity.name(),
                    label,
                    new NumberSaid(said, Dimension.THINGS),
                    TellingWords.stems(label.english()),
                    "",
                    quantity.name().startsWith("people")));
        }
    }

    private static String key(NumberSaid said) {
        return said.dimension() + " " + said.digits();
    }

    /** Those that hold the number, in whatever vagueness. */
    List<Held> holding(NumberSaid said) {
        return byNumber.getOrDefault(key(said), List.of());
    }

    /** How telling a number is: 1 where a single record holds it, near 0 where most do. */
    double telling(NumberSaid said) {
        double all = Math.max(2, byAddress.size());
        long holders = holding(said).stream().map(Held::by).distinct().count();
        return Math.log(all / Math.max(1, holders)) / Math.log(all);
    }

    TellingWords words() {
        return words;
    }

    NamesOnRecord names() {
        return names;
    }

    /** The places on record of a name. */
    Set<RecordRef> places(String name) {
        return placesByName.getOrDefault(NameFolding.fold(name), Set.of());
    }

    /** How telling it is that a record leads to another: 1 where it alone does, near 0 where all do. */
    double telling(RecordRef other) {
        double all = Math.max(2, byAddress.size());
        return Math.log(all / Math.min(all, spokenOf.getOrDefault(other, 1))) / Math.log(all);
    }

    /** The records that a record leads to, and those that the ones between lead to which tell of what happened. */
    Set<RecordRef> within(KnownRecord record) {
        Set<RecordRef> all = new LinkedHashSet<>(record.speaksOf());
        for (RecordRef between : record.speaksOf()) {
            KnownRecord known = byAddress.get(between);
            if (known != null && known.judged()) {
                all.addAll(known.speaksOf());
            }
        }
        return all;
    }

    /** Whether two are about the same thing: one leads to the other, or both to one that tells what happened. */
    boolean areOfOne(RecordRef one, RecordRef other) {
        KnownRecord first = byAddress.get(one);
        KnownRecord second = byAddress.get(other);
        return first != null
                && second != null
                && (first.speaksOf().contains(other)
                        || second.speaksOf().contains(one)
                        || first.speaksOf().stream()
                                .anyMatch(both ->
                                        isJudged(both) && second.speaksOf().contains(both)));
    }

    private boolean isJudged(RecordRef address) {
        KnownRecord known = byAddress.get(address);
        return known != null && known.judged();
    }
}
