package org.khronika.records;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/** Adds what others tell to the pages of records, whichever contexts have something to tell. */
@Component
public class OthersTold {

    private final List<FromOthers> contexts;
    private final RecordTypes types;
    private final Records records;

    OthersTold(List<FromOthers> contexts, RecordTypes types, Records records) {
        this.contexts = contexts;
        this.types = types;
        this.records = records;
    }

    /** The page with what those others tell that the reader may see. */
    public RecordPage add(Stored<?> record, RecordPage page, Reader reader, Namer namer) {
        RecordPage told = page;
        for (FromOthers context : contexts) {
            if (context.to().contains(record.kind())) {
                told = context.add(record, told, speaking(record, context, reader), namer);
            }
        }
        return told;
    }

    private List<Stored<?>> speaking(Stored<?> record, FromOthers context, Reader reader) {
        Map<RecordRef, Stored<?>> found = new HashMap<>();
        for (RecordRef named : named(record, context)) {
            RecordQuery query = RecordQuery.all()
                    .of(context.from().toArray(RecordKind[]::new))
                    .in(ReviewState.DRAFT, ReviewState.SUBMITTED, ReviewState.RETURNED, ReviewState.REVIEWED)
                    .linkedTo(named)
                    .rows(0, Integer.MAX_VALUE);
            records.listWhole(query, reader).forEach(other -> found.put(other.address(), other));
        }
        return speaking(record, found);
    }

    private List<Stored<?>> speaking(Stored<?> record, Map<RecordRef, Stored<?>> found) {
        return found.values().stream()
                .filter(other -> !other.address().equals(record.address()))
                .sorted(earliestFirst())
                .toList();
    }

    /** The record, and those that it names and that others may name too. */
    private static Set<RecordRef> named(Stored<?> record, FromOthers context) {
        return Stream.concat(
                        Stream.of(record.address()),
                        References.in(record.body()).values().stream()
                                .filter(named -> context.through().contains(named.kind())))
                .collect(Collectors.toSet());
    }

    /** The same from records that are all given: those of a release. */
    public Among among(List<Stored<?>> all) {
        Map<RecordRef, Map<RecordRef, Stored<?>>> to = new HashMap<>();
        all.forEach(record -> References.in(record.body())
                .values()
                .forEach(named ->
                        to.computeIfAbsent(named, none -> new HashMap<>()).put(record.address(), record)));
        return (record, page, namer) -> {
            RecordPage told = page;
            for (FromOthers context : contexts) {
                if (context.to().contains(record.kind())) {
                    Map<RecordRef, Stored<?>> found = new HashMap<>();
                    named(record, context)
                            .forEach(named -> to.getOrDefault(named, Map.of()).values().stream()
                                    .filter(other -> context.from().contains(other.kind()))
                                    .forEach(other -> found.put(other.address(), other)));
                    told = context.add(record, told, speaking(record, found), namer);
                }
            }
            return told;
        };
    }

    /** Adds what others tell, from records that were given. */
    public interface Among {

        /** The page with what others tell. */
        RecordPage add(Stored<?> record, RecordPage page, Namer namer);
    }

    private Comparator<Stored<?>> earliestFirst() {
        Comparator<Stored<?>> byDate =
                Comparator.comparing(this::when, Comparator.nullsLast(Comparator.naturalOrder()));
        return byDate.thenComparing(Stored::address);
    }

    private <T extends Record> @Nullable PartialDate when(Stored<T> record) {
        return types.get(record).when(record.body());
    }
}
