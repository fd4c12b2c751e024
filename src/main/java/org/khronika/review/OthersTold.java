package org.khronika.review;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khronika.pages.FromOthers;
import org.khronika.pages.HowSure;
import org.khronika.pages.Namer;
import org.khronika.pages.NumbersInText;
import org.khronika.pages.RecordPage;
import org.khronika.pages.ShownTypes;
import org.khronika.records.RecordTypes;
import org.khronika.records.References;
import org.khronika.records.ReviewState;
import org.khronika.records.Stored;
import org.khronika.values.Certainty;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/** Adds what others tell to the pages of records, whichever contexts have something to tell. */
@Component
public record OthersTold(
        List<FromOthers> contexts, RecordTypes types, ShownTypes shown, Reviewed reviewed, NumbersInText numbers) {

    /** The page with what those others tell that the reader may see. */
    public RecordPage add(Stored<?> record, RecordPage page, SeenRecords seen, Namer namer) {
        List<FromOthers> telling = contexts.stream()
                .filter(context -> context.to().contains(record.kind()))
                .toList();
        Beside beside = new Beside(record, telling, seen);
        RecordPage told = page;
        for (FromOthers context : telling) {
            told = context.add(record, told, beside.speaking(context), namer);
        }
        return numbers.on(
                HowSure.on(record, told),
                new CountedOnPage(
                        kinds -> sorted(reviewed.list(kinds)),
                        all -> sure(telling(all), namer),
                        one -> page(one, telling(reviewed.list(Set.of(RecordKind.values()))), namer),
                        reviewed::acceptedBy),
                namer);
    }

    /** What stands beside one record, as far as a reader may see it; what names the record is looked up at once for all contexts. */
    private final class Beside {

        private final Stored<?> record;
        private final SeenRecords seen;
        private final List<Stored<?>> naming;

        Beside(Stored<?> record, List<FromOthers> telling, SeenRecords seen) {
            this.record = record;
            this.seen = seen;
            Set<RecordKind> kinds = telling.stream()
                    .flatMap(context -> nearest(context).stream())
                    .collect(Collectors.toSet());
            this.naming = kinds.isEmpty() ? List.of() : seen.naming(Set.of(record.address()), kinds);
        }

        private static Set<RecordKind> nearest(FromOthers context) {
            return context.through().isEmpty() ? context.from() : context.through();
        }

        List<Stored<?>> speaking(FromOthers context) {
            List<Stored<?>> nearest = naming.stream()
                    .filter(one -> nearest(context).contains(one.kind()))
                    .toList();
            if (context.through().isEmpty()) {
                return sorted(nearest);
            }
            Map<RecordRef, Stored<?>> near = new LinkedHashMap<>();
            near.put(record.address(), record);
            nearest.forEach(one -> near.put(one.address(), one));
            named(record, context.through()).forEach(one -> standing(one).ifPresent(o -> near.put(one, o)));
            Map<RecordRef, Stored<?>> speaking = new LinkedHashMap<>();
            seen.naming(near.keySet(), context.from()).forEach(one -> speaking.put(one.address(), one));
            near.values().stream()
                    .flatMap(one -> named(one, context.from()).stream())
                    .filter(one -> !speaking.containsKey(one))
                    .distinct()
                    .toList()
                    .forEach(one -> standing(one).ifPresent(o -> speaking.put(one, o)));
            speaking.remove(record.address());
            return sorted(speaking.values());
        }

        private Optional<Stored<?>> standing(RecordRef address) {
            return seen.find(address).filter(one -> one.review() != ReviewState.WITHDRAWN);
        }
    }

    /** The page with what others tell in the versions that were accepted for the public; of the numbers in its prose nothing. */
    public RecordPage addAccepted(Stored<?> record, RecordPage page, Namer namer) {
        Set<RecordKind> through = kinds(record, FromOthers::through);
        Set<RecordKind> from = kinds(record, FromOthers::from);
        Map<RecordRef, Stored<?>> near = accepted(List.of(record), through);
        Map<RecordRef, Stored<?>> all = new LinkedHashMap<>(near);
        near.put(record.address(), record);
        all.putAll(accepted(near.values(), from));
        return telling(List.copyOf(all.values())).add(record, page, namer);
    }

    private Set<RecordKind> kinds(Stored<?> record, Function<FromOthers, Set<RecordKind>> which) {
        return contexts.stream()
                .filter(context -> context.to().contains(record.kind()))
                .flatMap(context -> which.apply(context).stream())
                .collect(Collectors.toSet());
    }

    /** Those that name one of these records or are named by it. */
    private Map<RecordRef, Stored<?>> accepted(Collection<Stored<?>> any, Set<RecordKind> kinds) {
        Map<RecordRef, Stored<?>> found = new LinkedHashMap<>();
        reviewed.naming(any.stream().map(Stored::address).toList(), kinds)
                .forEach(one -> found.put(one.address(), one));
        found.putAll(reviewed.among(
                any.stream().flatMap(one -> named(one, kinds).stream()).collect(Collectors.toSet())));
        return found;
    }

    private static Set<RecordRef> named(Stored<?> record, Set<RecordKind> kinds) {
        return References.in(record.body()).values().stream()
                .filter(one -> kinds.contains(one.kind()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Stored<?>> sorted(Collection<Stored<?>> found) {
        return found.stream().sorted(types.earliestFirst()).toList();
    }

    /**
     * The same from records that are all given: those of a release. How sure a page says that we are is worked out once for all numbers that
     * count it. May be asked from several threads.
     */
    public Among among(List<Stored<?>> all) {
        Telling telling = new Telling(all);
        Map<Set<RecordKind>, List<Stored<?>>> counted = new ConcurrentHashMap<>();
        Map<RecordRef, Certainty> known = new ConcurrentHashMap<>();
        return new Among() {
            @Override
            public RecordPage add(Stored<?> record, RecordPage page, Namer namer) {
                RecordPage told = telling.add(record, page, namer);
                isSure(record, told);
                Function<Stored<?>, Certainty> sure = sure(telling, namer.apart());
                return numbers.on(
                        told,
                        new CountedOnPage(
                                kinds -> counted.computeIfAbsent(kinds, of -> of(all, of)),
                                _ -> one -> known.computeIfAbsent(one.address(), _ -> sure.apply(one)),
                                one -> page(one, telling, namer),
                                reviewed::acceptedBy),
                        namer);
            }

            @Override
            public List<List<RecordRef>> speaking(Stored<?> record) {
                return telling.speaking(record);
            }

            @Override
            public void isSure(Stored<?> record, RecordPage page) {
                known.put(record.address(), HowSure.ofTheWhole(page));
            }
        };
    }

    private Telling telling(List<Stored<?>> all) {
        return new Telling(all);
    }

    private Function<Stored<?>, Certainty> sure(Telling telling, Namer namer) {
        return record -> HowSure.ofTheWhole(page(record, telling, namer));
    }

    private <T extends Record> RecordPage page(Stored<T> record, Telling telling, Namer namer) {
        return telling.add(record, shown.get(record).page(record, namer), namer);
    }

    private List<Stored<?>> of(List<Stored<?>> all, Set<RecordKind> kinds) {
        return sorted(
                all.stream().filter(record -> kinds.contains(record.kind())).toList());
    }

    /** What records that are all given tell of each other. */
    private final class Telling {

        private final Given given;
        private final Map<RecordKind, List<FromOthers>> telling;

        Telling(List<Stored<?>> all) {
            this.given = new Given(all);
            this.telling = contexts.stream()
                    .flatMap(context -> context.to().stream().map(kind -> Map.entry(kind, context)))
                    .collect(Collectors.groupingBy(
                            Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        }

        RecordPage add(Stored<?> record, RecordPage page, Namer namer) {
            RecordPage told = page;
            for (FromOthers context : telling.getOrDefault(record.kind(), List.of())) {
                told = context.add(record, told, sorted(given.speaking(record, context)), namer);
            }
            return HowSure.on(record, told);
        }

        List<List<RecordRef>> speaking(Stored<?> record) {
            return telling.getOrDefault(record.kind(), List.of()).stream()
                    .map(context -> sorted(given.speaking(record, context)).stream()
                            .map(Stored::address)
                            .toList())
                    .toList();
        }
    }

    /** Records that are all given, with who names whom. */
    private static final class Given {

        private final Map<RecordRef, Stored<?>> all = new LinkedHashMap<>();
        private final Map<RecordRef, Set<RecordRef>> from = new HashMap<>();
        private final Map<RecordRef, Map<RecordRef, Stored<?>>> to = new HashMap<>();

        Given(List<Stored<?>> records) {
            records.forEach(record -> {
                Set<RecordRef> named =
                        new LinkedHashSet<>(References.in(record.body()).values());
                all.put(record.address(), record);
                from.put(record.address(), named);
                named.forEach(one ->
                        to.computeIfAbsent(one, none -> new LinkedHashMap<>()).put(record.address(), record));
            });
        }

        Collection<Stored<?>> speaking(Stored<?> record, FromOthers context) {
            Map<RecordRef, Stored<?>> near = new LinkedHashMap<>();
            near.put(record.address(), record);
            near.putAll(around(record, context.through()));
            Map<RecordRef, Stored<?>> speaking = new LinkedHashMap<>();
            if (context.through().isEmpty()) {
                speaking.putAll(naming(record.address(), context.from()));
            } else {
                near.values().forEach(one -> speaking.putAll(around(one, context.from())));
            }
            speaking.remove(record.address());
            return speaking.values();
        }

        private Map<RecordRef, Stored<?>> around(Stored<?> record, Set<RecordKind> kinds) {
            Map<RecordRef, Stored<?>> found = naming(record.address(), kinds);
            for (RecordRef one : namedBy(record)) {
                Stored<?> named = kinds.contains(one.kind()) ? all.get(one) : null;
                if (named != null) {
                    found.put(one, named);
                }
            }
            return found;
        }

        /** Whom a record names; one of an earlier version names others than that which was given. */
        private Collection<RecordRef> namedBy(Stored<?> record) {
            Stored<?> given = all.get(record.address());
            return given != null && given.body().equals(record.body())
                    ? from.getOrDefault(record.address(), Set.of())
                    : References.in(record.body()).values();
        }

        private Map<RecordRef, Stored<?>> naming(RecordRef record, Set<RecordKind> kinds) {
            Map<RecordRef, Stored<?>> found = new LinkedHashMap<>(to.getOrDefault(record, Map.of()));
            found.keySet().removeIf(one -> !kinds.contains(one.kind()));
            return found;
        }
    }

    /** Adds what others tell, from records that were given. */
    public interface Among {

        /** The page with what others tell. */
        RecordPage add(Stored<?> record, RecordPage page, Namer namer);

        /** Which records tell something on the page of a record, by who tells it, each the earliest first. */
        List<List<RecordRef>> speaking(Stored<?> record);

        /** Hears how sure a page says that we are, which need not be worked out for what counts it. */
        void isSure(Stored<?> record, RecordPage page);
    }
}
