package org.khronika.updates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.ShownTypes;
import org.khronika.records.BoundText.Binding;
import org.khronika.records.Stored;
import org.khronika.review.OutOfReleases;
import org.khronika.review.Reviewed;
import org.khronika.statistics.CountedNumber;
import org.khronika.statistics.Counting;
import org.khronika.statistics.SaidNumber;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.values.WrongValue;
import org.springframework.stereotype.Component;

/** What words are bound to as things stand: worked out from the records that are accepted for the public, for every reader alike. */
@Component
class SaysNow {

    /** More numbers than any archive of updates has; beyond, all are forgotten and worked out again. */
    private static final int MOST = 5_000;

    private final Counting counting;
    private final Reviewed reviewed;
    private final ShownTypes types;
    private final OutOfReleases releases;
    private final DrawingsOfRecords drawings;

    private final Clock clock;

    /** Numbers that were worked out, each with the state of the records from which it was. */
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    /** Drawings that were made, each with the day and the state of all records in which it was. */
    private final Map<RecordRef, Drawn> drawn = new ConcurrentHashMap<>();

    /** The records that were looked up, of one state of all. */
    private volatile Opened opened = new Opened("", new ConcurrentHashMap<>());

    private record Known(Asked asked, String state, BindingSaid said) {}

    /** What a definition asks for: records of a kind, perhaps as dots on a map. */
    private record Asked(RecordKind kind, boolean onMap) {

        Stream<RecordKind> kinds() {
            return onMap ? Stream.of(kind, RecordKind.PLACE) : Stream.of(kind);
        }
    }

    private record Drawn(String state, BindingSaid said) {}

    private record Opened(String state, Map<RecordRef, Optional<Stored<?>>> records) {}

    SaysNow(
            Counting counting,
            Reviewed reviewed,
            ShownTypes types,
            OutOfReleases releases,
            DrawingsOfRecords drawings,
            Clock clock) {
        this.counting = counting;
        this.reviewed = reviewed;
        this.types = types;
        this.releases = releases;
        this.drawings = drawings;
        this.clock = clock;
    }

    /** What each says, by where it leads; nothing for a definition that is not understood. */
    Map<String, BindingSaid> of(Collection<Binding> bindings) {
        Map<RecordKind, String> states = reviewed.states();
        String all = "%s %s".formatted(LocalDate.now(clock), states);
        Map<String, BindingSaid> said = new HashMap<>(numbers(
                bindings.stream()
                        .flatMap(binding -> binding.count().stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                states));
        Map<RecordRef, Stored<?>> open = open(
                bindings.stream().flatMap(binding -> binding.record().stream()).collect(Collectors.toSet()), all);
        bindings.forEach(binding -> {
            binding.record().ifPresent(record -> {
                @Nullable Stored<?> found = open.get(record);
                said.put(
                        binding.destination(),
                        found != null && binding.isDrawn()
                                ? drawing(found, all)
                                : BindingSaid.record(found == null ? null : found.version()));
            });
            binding.count()
                    .filter(said::containsKey)
                    .ifPresent(definition -> said.put(binding.destination(), said.get(definition)));
        });
        return said;
    }

    private BindingSaid drawing(Stored<?> record, String state) {
        Drawn before = drawn.get(record.address());
        if (before == null || !before.state().equals(state)) {
            before = new Drawn(state, drawings.said(record));
            drawn.put(record.address(), before);
        }
        return before.said();
    }

    private Map<RecordRef, Stored<?>> open(Set<RecordRef> addresses, String state) {
        Opened now = opened;
        if (!now.state().equals(state) || now.records().size() >= MOST) {
            now = new Opened(state, new ConcurrentHashMap<>());
            opened = now;
        }
        Map<RecordRef, Optional<Stored<?>>> looked = now.records();
        Set<RecordRef> rest =
                addresses.stream().filter(one -> !looked.containsKey(one)).collect(Collectors.toSet());
        Map<RecordRef, Stored<?>> found = open(rest);
        rest.forEach(one -> looked.put(one, Optional.ofNullable(found.get(one))));
        Map<RecordRef, Stored<?>> open = new HashMap<>();
        addresses.forEach(one -> looked.getOrDefault(one, Optional.empty()).ifPresent(record -> open.put(one, record)));
        return open;
    }

    /** Those of the records that the public may know. */
    Map<RecordRef, Stored<?>> open(Set<RecordRef> addresses) {
        Map<RecordRef, Stored<?>> open = new HashMap<>(reviewed.among(addresses));
        open.values().removeIf(this::isWithheld);
        return open;
    }

    private <T extends Record> boolean isWithheld(Stored<T> record) {
        return types.get(record).naming(record.body()).isWithheld() || releases.isHeldBack(record);
    }

    private Map<String, BindingSaid> numbers(Set<String> definitions, Map<RecordKind, String> states) {
        Map<RecordKind, List<Stored<?>>> records = new EnumMap<>(RecordKind.class);
        Map<String, BindingSaid> numbers = new HashMap<>();
        for (String definition : definitions) {
            asked(definition).ifPresent(asked -> {
                String state =
                        asked.kinds().map(kind -> states.getOrDefault(kind, "")).collect(Collectors.joining(" "));
                Known before = known.get(definition);
                if (before == null || !before.state().equals(state)) {
                    CountedNumber counted = counting.count(
                            definition, known(definition, records.computeIfAbsent(asked.kind(), reviewed::list)));
                    BindingSaid number = BindingSaid.number(counted);
                    before = new Known(
                            asked,
                            state,
                            asked.onMap()
                                    ? onMap(number, counted, records.computeIfAbsent(RecordKind.PLACE, reviewed::list))
                                    : number);
                    keep(definition, before);
                }
                numbers.put(definition, before.said());
            });
        }
        return numbers;
    }

    /** A town that lies elsewhere now makes another map of the same number. */
    private BindingSaid onMap(BindingSaid number, CountedNumber counted, List<Stored<?>> places) {
        List<Stored<?>> sure = counted.behind().stream()
                .filter(one -> !one.perhaps())
                .<Stored<?>>map(CountedNumber.Behind::record)
                .toList();
        Map<RecordRef, String> dots = counting.dots(sure, places);
        return number.with(places.stream()
                .filter(place -> dots.containsKey(place.address()))
                .collect(Collectors.toMap(
                        place -> place.address().address(),
                        place -> new SaidNumber.Behind(place.version(), false, null, dots.get(place.address())))));
    }

    private List<Stored<?>> known(String definition, List<Stored<?>> records) {
        return counting.knownOn(definition)
                .map(day -> reviewed.acceptedBy(records, day))
                .orElse(records);
    }

    private void keep(String definition, Known number) {
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(definition, number);
    }

    private Optional<Asked> asked(String definition) {
        Known before = known.get(definition);
        if (before != null) {
            return Optional.of(before.asked());
        }
        try {
            return Optional.of(new Asked(counting.kind(definition), counting.isOnMap(definition)));
        } catch (WrongValue said) {
            // The author is told at the desk, and a reader has no number from it.
            return Optional.empty();
        }
    }
}
