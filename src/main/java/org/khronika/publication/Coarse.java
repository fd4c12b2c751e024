package org.khronika.publication;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.people.Coarsening;
import org.khronika.people.NamingRules;
import org.khronika.people.Person;
import org.khronika.places.Place;
import org.khronika.places.PlaceKind;
import org.khronika.places.Within;
import org.khronika.proceedings.Position;
import org.khronika.proceedings.PositionHeld;
import org.khronika.records.Changed;
import org.khronika.records.PublicWords;
import org.khronika.records.Stored;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import org.khronika.words.Phrase;

/**
 * Makes records less exact that name somebody whose name is withheld, as their own record demands ({@link Coarsening}). Done before a page, a
 * register or a data file is made, so that none of them can tell more than another.
 */
final class Coarse {

    private static final Set<String> BODIES = Set.of("court", "facility", "facilityOnRecord", "venue");
    /** From what we infer a place or a day may name the town or the day itself; that it is inferred is still said. */
    private static final Set<String> PLACES_INFERRED = Set.of("placeInferred", "facilityInferred");

    private static final Set<String> DAYS_INFERRED = Set.of("dayInferred", "inForceInferred");
    private static final Phrase FROM_WHAT = phrase("publication.coarse.from-what");
    /** Until when we followed it tells of our work, and of nothing that happened to anybody. */
    private static final String FOLLOWED_UNTIL = "followedUntil";

    private static final Set<Position> AT_COURT =
            EnumSet.of(Position.BODY, Position.JUDGE, Position.PROSECUTOR, Position.LAWYER);

    static Change notTold(Language language) {
        return new Change(phrase("publication.changes.not-told").in(language), null, null);
    }

    private final Map<RecordRef, Set<Coarsening>> demanded = new HashMap<>();
    private final Map<RecordRef, Place> places = new HashMap<>();
    private final Set<RecordRef> lessExact = new HashSet<>();

    /**
     * What the people among these records demand.
     *
     * @param people as they were accepted last: what protects somebody does not rest, and what does not protect them any more does
     */
    Coarse(List<? extends Stored<?>> accepted, List<? extends Stored<?>> people) {
        add(accepted);
        add(people);
    }

    private void add(List<? extends Stored<?>> records) {
        for (Stored<?> record : records) {
            switch (record.body()) {
                case Person person
                when NamingRules.of(person).isWithheld() && !person.coarser().isEmpty() ->
                    demanded.computeIfAbsent(record.address(), none -> EnumSet.noneOf(Coarsening.class))
                            .addAll(person.coarser());
                case Place place -> places.put(record.address(), place);
                default -> {}
            }
        }
    }

    /** The record as it may be published. */
    <T extends Record> Stored<T> of(Stored<T> record) {
        if (demanded.isEmpty() || record.kind() == RecordKind.PLACE) {
            return record;
        }
        Set<Coarsening> demands = EnumSet.noneOf(Coarsening.class);
        PublicWords.named(record.body()).forEach(named -> demands.addAll(demanded.getOrDefault(named, Set.of())));
        if (demands.isEmpty()) {
            return record;
        }
        lessExact.add(record.address());
        @SuppressWarnings("unchecked")
        T coarse = (T) group(record.body(), demands);
        return record.with(coarse);
    }

    /** Whether a record was made less exact. */
    boolean isLessExact(RecordRef record) {
        return lessExact.contains(record);
    }

    /**
     * What releases changed, without what the records said before they were made less exact.
     *
     * @param joined those that lost a citation, because it would join them to somebody who is not named
     */
    List<PastChange> history(List<PastChange> history, Set<RecordRef> joined, Language language) {
        return history.stream()
                .map(past -> past.changes().isEmpty()
                        ? past
                        : lessExact.contains(past.address())
                                ? past.sayingOnly(notTold(language))
                                : joined.contains(past.address()) ? past.saying(withoutSources(past, language)) : past)
                .toList();
    }

    private static List<Change> withoutSources(PastChange past, Language language) {
        List<Change> left =
                past.changes().stream().filter(change -> !change.tellsSources()).toList();
        return left.isEmpty() ? List.of(notTold(language)) : left;
    }

    /** The records that are told less exactly than they are kept. */
    Set<RecordRef> lessExact() {
        return Set.copyOf(lessExact);
    }

    private @Nullable Object value(@Nullable Object value, Set<Coarsening> demands) {
        return switch (value) {
            case null -> null;
            case PartialDate date -> demands.contains(Coarsening.MONTHS) ? month(date) : date;
            case RecordRef place
            when place.kind() == RecordKind.PLACE && demands.contains(Coarsening.REGIONS) ->
                region(place).orElse(null);
            case Collection<?> several -> several(several, demands);
            case Record item
            when !item.getClass().getPackageName().equals("org.khronika.values") -> group(item, demands);
            default -> value;
        };
    }

    /** A text of a body that was made less exact, with what was put into it in the language of the page. */
    static String said(String text, Language language) {
        return text.replace(FROM_WHAT.english(), FROM_WHAT.in(language));
    }

    private @Nullable Object answer(String name, @Nullable Object value, Set<Coarsening> demands) {
        if (name.equals(FOLLOWED_UNTIL)) {
            return value;
        }
        boolean where = demands.contains(Coarsening.REGIONS) || demands.contains(Coarsening.BODIES);
        boolean told = (where && PLACES_INFERRED.contains(name))
                || (demands.contains(Coarsening.MONTHS) && DAYS_INFERRED.contains(name));
        if (value != null && told) {
            return FROM_WHAT.english();
        }
        return demands.contains(Coarsening.BODIES) && BODIES.contains(name) ? null : value(value, demands);
    }

    private Collection<Object> several(Collection<?> several, Set<Coarsening> demands) {
        Collection<Object> coarse = several instanceof Set<?> ? new LinkedHashSet<>() : new ArrayList<>();
        for (Object one : several) {
            boolean atCourt = one instanceof PositionHeld held && AT_COURT.contains(held.position());
            Object less = atCourt && demands.contains(Coarsening.BODIES) ? null : value(one, demands);
            if (less != null) {
                coarse.add(less);
            }
        }
        return coarse;
    }

    private Record group(Record group, Set<Coarsening> demands) {
        return Changed.each(group, (name, value) -> answer(name, value, demands));
    }

    /**
     * The month of a day; of a stretch of days, that of its months. About which days of one month it was is more exact than the month,
     * which is then not "about".
     */
    static PartialDate month(PartialDate date) {
        String months = date.edtf().replaceAll("(\\d{4}-\\d{2})-\\d{2}", "$1");
        if (months.equals(date.edtf())) {
            return date;
        }
        String[] ends = months.split("/", -1);
        String one = ends.length == 2 && ends[0].equals(ends[1])
                ? ends[0].replaceFirst("~$", "").replaceFirst("%$", "?")
                : months;
        try {
            return PartialDate.parse(one);
        } catch (IllegalArgumentException unclear) {
            LocalDate day = date.earliest().or(date::latest).orElseThrow();
            return PartialDate.of(YearMonth.from(day));
        }
    }

    /** The region that a place is in, or the country where it is in none; a region stays what it is. */
    private Optional<RecordRef> region(RecordRef place) {
        Set<RecordRef> seen = new LinkedHashSet<>();
        List<RecordRef> next = List.of(place);
        @Nullable RecordRef country = null;
        while (!next.isEmpty()) {
            List<RecordRef> larger = new ArrayList<>();
            for (RecordRef one : next) {
                Place known = places.get(one);
                if (known == null || !seen.add(one)) {
                    continue;
                }
                if (known.kind() == PlaceKind.REGION || known.kind() == PlaceKind.CITY_OF_REPUBLICAN_SIGNIFICANCE) {
                    return Optional.of(one);
                }
                country = known.kind() == PlaceKind.COUNTRY ? one : country;
                known.within().stream().map(Within::place).forEach(larger::add);
            }
            next = larger;
        }
        return Optional.ofNullable(country);
    }
}
