package org.khronika.records;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** The kinds of record that this installation knows, each by its kind or by the class of its body. */
@Component
public class RecordTypes {

    private final Map<RecordKind, RecordType<?>> byKind = new EnumMap<>(RecordKind.class);

    RecordTypes(List<RecordType<?>> types) {
        for (RecordType<?> type : types) {
            RecordType<?> other = byKind.put(type.kind(), type);
            if (other != null) {
                throw new IllegalStateException(
                        "Expected one type for each kind of record, found %s and %s.".formatted(other, type));
            }
        }
    }

    /** The kinds that the installation knows, in their order. */
    public Set<RecordKind> kinds() {
        return Collections.unmodifiableSet(byKind.keySet());
    }

    /** The kinds under the headings that lists of them have. */
    public Map<RecordKind.Family, List<RecordType<?>>> families() {
        return byKind.values().stream()
                .collect(Collectors.groupingBy(
                        type -> type.kind().family(),
                        () -> new EnumMap<>(RecordKind.Family.class),
                        Collectors.toList()));
    }

    /** The type of a kind; throws when the installation does not know it. */
    public RecordType<?> get(RecordKind kind) {
        RecordType<?> type = byKind.get(kind);
        if (type == null) {
            throw new IllegalStateException("No context has said what a %s is.".formatted(kind.noun()));
        }
        return type;
    }

    /**
     * The order of the date that their kinds put them in, the earliest first and those without a date last, then of their titles. Their
     * addresses, which say nothing, come last.
     */
    public Comparator<Stored<?>> earliestFirst() {
        Comparator<Stored<?>> byDate =
                Comparator.comparing(this::when, Comparator.nullsLast(Comparator.naturalOrder()));
        return byDate.thenComparing(Stored::title).thenComparing(Stored::address);
    }

    /** Kind by kind, and of each kind {@linkplain #earliestFirst() the earliest first}. */
    public Comparator<Stored<?>> kindByKind() {
        return Comparator.<Stored<?>, RecordKind>comparing(Stored::kind).thenComparing(earliestFirst());
    }

    /** The same as {@link #earliestFirst()}, the latest first. */
    public Comparator<Stored<?>> latestFirst() {
        Comparator<Stored<?>> byDate =
                Comparator.comparing(this::when, Comparator.nullsLast(Comparator.reverseOrder()));
        return byDate.thenComparing(Stored::title).thenComparing(Stored::address);
    }

    private <T extends Record> @Nullable PartialDate when(Stored<T> record) {
        return get(record).when(record.body());
    }

    /** The type of a body. */
    @SuppressWarnings("unchecked")
    public <T extends Record> RecordType<T> get(T body) {
        return (RecordType<T>) get(Bodies.kind(body.getClass()).value());
    }

    /**
     * What a reviewer should hear of before accepting a version: what its kind asks, alone and beside the records that it names, and
     * what is odd about its claims.
     *
     * @param others tells the facts of those; nothing of what the reader may not see
     */
    public <T extends Record> List<Sayable> doubts(Stored<T> record, Function<RecordRef, Optional<Record>> others) {
        RecordType<T> type = get(record);
        Set<Sayable> doubts = new LinkedHashSet<>(type.contradictions(record.body()));
        doubts.addAll(type.doubts(record.body()));
        doubts.addAll(type.doubtsBeside(record.body(), others));
        doubts.addAll(Overclaims.of(record, others));
        doubts.addAll(Disagreements.doubts(record.body(), record.citations()));
        return List.copyOf(doubts);
    }

    /** The type of a version of a record. */
    @SuppressWarnings("unchecked")
    public <T extends Record> RecordType<T> get(Stored<T> record) {
        return (RecordType<T>) get(record.kind());
    }
}
