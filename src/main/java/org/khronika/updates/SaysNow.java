package org.khronika.updates;

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
import org.jspecify.annotations.Nullable;
import org.khronika.pages.ShownTypes;
import org.khronika.records.BoundText.Binding;
import org.khronika.records.Stored;
import org.khronika.review.OutOfReleases;
import org.khronika.review.Reviewed;
import org.khronika.statistics.CountedNumber;
import org.khronika.statistics.Counting;
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

    /** Numbers that were worked out, each with the state of the records from which it was. */
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    private record Known(String state, BindingSaid said) {}

    SaysNow(
            Counting counting,
            Reviewed reviewed,
            ShownTypes types,
            OutOfReleases releases,
            DrawingsOfRecords drawings) {
        this.counting = counting;
        this.reviewed = reviewed;
        this.types = types;
        this.releases = releases;
        this.drawings = drawings;
    }

    /** What each says, by where it leads; nothing for a definition that is not understood. */
    Map<String, BindingSaid> of(Collection<Binding> bindings) {
        Map<String, BindingSaid> said = new HashMap<>(numbers(bindings.stream()
                .flatMap(binding -> binding.count().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new))));
        Map<RecordRef, Stored<?>> open = open(
                bindings.stream().flatMap(binding -> binding.record().stream()).collect(Collectors.toSet()));
        bindings.forEach(binding -> {
            binding.record().ifPresent(record -> {
                @Nullable Stored<?> found = open.get(record);
                said.put(
                        binding.destination(),
                        found != null && binding.isDrawn()
                                ? drawings.said(found)
                                : BindingSaid.record(found == null ? null : found.version()));
            });
            binding.count()
                    .filter(said::containsKey)
                    .ifPresent(definition -> said.put(binding.destination(), said.get(definition)));
        });
        return said;
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

    private Map<String, BindingSaid> numbers(Set<String> definitions) {
        Map<RecordKind, String> states = new EnumMap<>(RecordKind.class);
        Map<RecordKind, List<Stored<?>>> records = new EnumMap<>(RecordKind.class);
        Map<String, BindingSaid> numbers = new HashMap<>();
        for (String definition : definitions) {
            kind(definition).ifPresent(kind -> {
                boolean onMap = counting.isOnMap(definition);
                String state = states.computeIfAbsent(kind, reviewed::state)
                        + (onMap ? " " + states.computeIfAbsent(RecordKind.PLACE, reviewed::state) : "");
                Known before = known.get(definition);
                if (before == null || !before.state().equals(state)) {
                    CountedNumber counted = counting.count(
                            definition, known(definition, records.computeIfAbsent(kind, reviewed::list)));
                    BindingSaid number = BindingSaid.number(counted);
                    before = new Known(
                            state,
                            onMap
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
                        place -> new BindingSaid.Behind(place.version(), false, null, dots.get(place.address())))));
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

    private Optional<RecordKind> kind(String definition) {
        try {
            return Optional.of(counting.kind(definition));
        } catch (WrongValue said) {
            // The author is told at the desk, and a reader has no number from it.
            return Optional.empty();
        }
    }
}
