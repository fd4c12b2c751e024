package org.khronika.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.jspecify.annotations.Nullable;
import org.khronika.records.ReviewState;
import org.khronika.search.Search.Order;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/**
 * Finds for one reader. How well a record answers follows from where a word stands and in which form, never from how often it stands in other records:
 * those may be hidden from the reader.
 */
final class Answering {

    private static final float TITLE = 8;
    private static final float TITLE_INFLECTED = 6;
    private static final float TITLE_FOLDED = 5;
    private static final float NAMED = 4;

    /** Who is called so comes before whatever names them. */
    private static final float CALLED = 12;

    private static final float WORD = 4;
    private static final float INFLECTED = 3;
    private static final float FOLDED = 2;
    private static final float BEGINNING = 1;
    private static final float SLIP = 1;

    private static final int MOST_YEARS = 300;

    private static final int ALL = 100_000;

    /** A language may put its word for year between those of a date. */
    private static final int DATE_SLOP = 1;

    private static final String ANY_REST = "*";

    private enum Facet {
        KIND,
        REVIEW,
        YEAR
    }

    private final Seen seen;
    private final SearchPredicateFactory f;
    private final boolean seesSlips;
    private final Set<String> names = new LinkedHashSet<>();
    private final List<String> slipped = new ArrayList<>();

    /** @param seesSlips whether words that find nothing may be slips */
    Answering(Seen seen, boolean seesSlips) {
        this.seen = seen;
        this.seesSlips = seesSlips;
        f = seen.predicates();
    }

    Finds find(Wanted wanted, Order order, int offset, int limit) {
        List<SearchPredicate> must = must(wanted);
        List<SearchPredicate> filters = filters(wanted);
        Map<Facet, SearchPredicate> chosen = chosen(wanted);
        SearchPredicate whole = all(must, filters, chosen.values());
        AggregationKey<Map<String, Long>> kinds = AggregationKey.of("kinds");
        AggregationKey<Map<String, Long>> review = AggregationKey.of("review");
        AggregationKey<Map<Integer, Long>> years = AggregationKey.of("years");
        var query = seen.session()
                .search(RecordDocument.class)
                .select(p -> p.id(String.class))
                .where(whole)
                .aggregation(kinds, a -> a.terms().field("kind", String.class).maxTermCount(RecordKind.values().length))
                .aggregation(
                        review, a -> a.terms().field("review", String.class).maxTermCount(ReviewState.values().length))
                .aggregation(years, a -> a.terms().field("years", Integer.class).maxTermCount(MOST_YEARS))
                .sort(s -> sort(order, s));
        SearchResult<String> result = limit > ALL ? query.fetchAll() : query.fetch(offset, limit);
        return new Finds(
                result.total().hitCount(),
                result.hits().stream().map(RecordRef::new).toList(),
                byKind(
                        chosen.containsKey(Facet.KIND)
                                ? counts("kind", String.class, all(must, filters, but(chosen, Facet.KIND)))
                                : result.aggregation(kinds)),
                byState(
                        chosen.containsKey(Facet.REVIEW)
                                ? counts("review", String.class, all(must, filters, but(chosen, Facet.REVIEW)))
                                : result.aggregation(review)),
                chosen.containsKey(Facet.YEAR)
                        ? years(all(must, filters, but(chosen, Facet.YEAR)))
                        : YearFacet.withLong(seen, result.aggregation(years), whole),
                names.stream().map(RecordRef::new).collect(Collectors.toCollection(LinkedHashSet::new)),
                List.copyOf(slipped));
    }

    /** The best ones, without counting the rest. */
    List<RecordRef> first(Wanted wanted, int limit) {
        return seen
                .session()
                .search(RecordDocument.class)
                .select(p -> p.id(String.class))
                .where(all(must(wanted), filters(wanted), chosen(wanted).values()))
                .sort(s -> sort(Order.BEST, s))
                .fetchHits(limit)
                .stream()
                .map(RecordRef::new)
                .toList();
    }

    /** Those that name most of what another names, but for itself, what names it and what is left out. */
    List<RecordRef> related(Map<String, Float> shared, String itself, Set<String> without, int limit) {
        BooleanPredicateClausesStep<?, ?> any = f.bool();
        shared.forEach((address, weight) -> any.should(terms("about", List.of(address), weight)));
        SearchPredicate other = f.bool()
                .must(any)
                .mustNot(f.id().matching(itself))
                .mustNot(terms("about", List.of(itself)))
                .mustNot(ids(without, 1))
                .mustNot(terms("review", List.of(ReviewState.WITHDRAWN.name())))
                .toPredicate();
        return shared.isEmpty()
                ? List.of()
                : seen
                        .session()
                        .search(RecordDocument.class)
                        .select(p -> p.id(String.class))
                        .where(seen.and(other))
                        .sort(s -> sort(Order.BEST, s))
                        .fetchHits(limit)
                        .stream()
                        .map(RecordRef::new)
                        .toList();
    }

    /** The numbers of the next ones after one, in their order of entry. */
    List<Long> after(long number, Wanted wanted, int limit) {
        List<SearchPredicate> filters = filters(wanted);
        filters.add(f.range().field("number").greaterThan(number).toPredicate());
        return seen.session()
                .search(RecordDocument.class)
                .select(p -> p.field("number", Long.class))
                .where(all(must(wanted), filters, chosen(wanted).values()))
                .sort(s -> s.field("number"))
                .fetchHits(limit);
    }

    /** By what was asked for, then the latest date, then what was entered last. */
    private static SortFinalStep sort(Order order, SearchSortFactory s) {
        SortFinalStep entered = s.field("number").desc();
        SortFinalStep latest = s.field("sort").desc().missing().last();
        return switch (order) {
            case BEST -> s.composite(c -> c.add(s.score()).add(latest).add(entered));
            case LATEST -> s.composite(c -> c.add(latest).add(entered));
            case EARLIEST ->
                s.composite(c -> c.add(s.field("sort").asc().missing().last()).add(s.field("number")));
            case CHANGED -> s.composite(c -> c.add(s.field("changed").desc()).add(entered));
            case UNCHANGED -> s.composite(c -> c.add(s.field("changed")).add(s.field("number")));
            case ADDED -> entered;
            case FIRST_ADDED -> s.field("number");
            case TITLE -> s.composite(c -> c.add(s.field("title")).add(s.field("number")));
            case TITLE_BACK -> s.composite(c -> c.add(s.field("title").desc()).add(entered));
            case ADDRESS -> s.field("byAddress");
            case ADDRESS_BACK -> s.field("byAddress").desc();
        };
    }

    private List<SearchPredicate> must(Wanted wanted) {
        return wanted.terms().stream().map(this::term).toList();
    }

    /** Nothing is left out for a slip, and no name is told that leaves something out. */
    private List<SearchPredicate> filters(Wanted wanted) {
        List<SearchPredicate> filters = new ArrayList<>();
        wanted.naming().forEach(naming -> filters.add(naming(naming)));
        wanted.answers().forEach(answer -> filters.add(answered(answer)));
        wanted.spans().forEach(span -> filters.add(span(span)));
        wanted.given().forEach(answer -> filters.add(terms("given", answer)));
        if (wanted.among() != null) {
            filters.add(ids(wanted.among(), 1));
        }
        Answering left = new Answering(seen, false);
        wanted.without().forEach(term -> filters.add(f.not(left.term(term)).toPredicate()));
        wanted.except().forEach(other -> filters.add(f.not(left.whole(other)).toPredicate()));
        return filters;
    }

    private SearchPredicate whole(Wanted wanted) {
        return both(must(wanted), filters(wanted), chosen(wanted).values());
    }

    private SearchPredicate all(
            List<SearchPredicate> must, List<SearchPredicate> filters, Collection<SearchPredicate> chosen) {
        return seen.and(both(must, filters, chosen));
    }

    private SearchPredicate both(
            List<SearchPredicate> must, List<SearchPredicate> filters, Collection<SearchPredicate> chosen) {
        BooleanPredicateClausesStep<?, ?> all = f.bool();
        all.must(f.matchAll());
        must.forEach(all::must);
        filters.forEach(all::filter);
        chosen.forEach(all::filter);
        return all.toPredicate();
    }

    private Map<Facet, SearchPredicate> chosen(Wanted wanted) {
        Map<Facet, SearchPredicate> chosen = new LinkedHashMap<>();
        if (!wanted.kinds().isEmpty()) {
            chosen.put(Facet.KIND, kinds(wanted.kinds()));
        }
        if (!wanted.review().isEmpty()) {
            chosen.put(
                    Facet.REVIEW,
                    terms("review", wanted.review().stream().map(Enum::name).toList()));
        }
        if (!wanted.years().isEmpty()) {
            chosen.put(
                    Facet.YEAR,
                    or(wanted.years().stream()
                            .map(year -> span(Wanted.Span.ofYear(year)))
                            .toList()));
        }
        return chosen;
    }

    private static Collection<SearchPredicate> but(Map<Facet, SearchPredicate> chosen, Facet facet) {
        Map<Facet, SearchPredicate> others = new LinkedHashMap<>(chosen);
        others.remove(facet);
        return others.values();
    }

    private Map<Integer, Long> years(SearchPredicate where) {
        return YearFacet.withLong(seen, counts("years", Integer.class, where), where);
    }

    private <T> Map<T, Long> counts(String field, Class<T> type, SearchPredicate where) {
        AggregationKey<Map<T, Long>> key = AggregationKey.of(field);
        return seen.session()
                .search(RecordDocument.class)
                .where(where)
                .aggregation(key, a -> a.terms().field(field, type).maxTermCount(MOST_YEARS))
                .fetch(0)
                .aggregation(key);
    }

    private static Map<RecordKind, Long> byKind(Map<String, Long> counts) {
        Map<RecordKind, Long> kinds = new java.util.EnumMap<>(RecordKind.class);
        counts.forEach((letter, n) -> kinds.put(RecordKind.ofLetter(letter.charAt(0)), n));
        return kinds;
    }

    private static Map<ReviewState, Long> byState(Map<String, Long> counts) {
        Map<ReviewState, Long> states = new java.util.EnumMap<>(ReviewState.class);
        counts.forEach((state, n) -> states.put(ReviewState.valueOf(state), n));
        return states;
    }

    private SearchPredicate term(Sought term) {
        return switch (term) {
            case Sought.Word word
            when RecordRef.isAddress(word.typed().toUpperCase(Locale.ROOT)) ->
                address(word.typed().toUpperCase(Locale.ROOT));
            case Sought.Word word when word.typed().endsWith(ANY_REST) -> each(word.typed(), this::beginning);
            case Sought.Word word -> each(word.typed(), this::word);
            case Sought.WordsInARow phrase -> phrase(phrase.typed(), 0);
            case Sought.Day day ->
                or(List.of(terms("said", DayForms.asked(day.date()), TITLE), phrase(day.typed(), DATE_SLOP)));
        };
    }

    private SearchPredicate each(String typed, Function<WordInText, SearchPredicate> condition) {
        BooleanPredicateClausesStep<?, ?> all = f.bool();
        all.must(f.matchAll());
        Tokens.of(typed).forEach(token -> all.must(condition.apply(token)));
        return all.toPredicate();
    }

    private SearchPredicate word(WordInText token) {
        SearchPredicate direct = direct(token);
        Set<String> called = called(token, bearers(), false);
        if (seesSlips && called.isEmpty() && !token.slips().isEmpty() && !seen.any(direct)) {
            Set<String> alike = called(token, bearers(), true);
            SearchPredicate slips =
                    or(List.of(terms("slips", token.slips(), SLIP), ids(alike, CALLED), about(alike, SLIP)));
            if (seen.any(slips)) {
                slipped.add(token.word());
                return slips;
            }
        }
        return or(List.of(direct, ids(called, CALLED), about(inside(called))));
    }

    /** The word itself stands in the record, in some form. */
    private SearchPredicate direct(WordInText token) {
        return or(List.of(
                terms("named", List.of(token.word()), TITLE),
                terms("named", token.inflected(), TITLE_INFLECTED),
                terms("named", token.folded(), TITLE_FOLDED),
                terms("said", List.of(token.word()), WORD),
                terms("said", token.inflected(), INFLECTED),
                terms("said", token.folded(), FOLDED)));
    }

    /** A word begins so, or a name does in any script. */
    private SearchPredicate beginning(WordInText token) {
        List<SearchPredicate> named = new ArrayList<>(List.of(beginning("named", token.word(), TITLE)));
        token.folded().forEach(key -> named.add(beginning("named", key, TITLE_FOLDED)));
        SearchPredicate called = f.bool()
                .filter(bearers())
                .filter(or(named))
                .constantScore()
                .boost(CALLED)
                .toPredicate();
        List<SearchPredicate> any = new ArrayList<>(named);
        any.add(called);
        any.add(beginning("said", token.word(), BEGINNING));
        return or(any);
    }

    private SearchPredicate beginning(String field, String form, float boost) {
        return f.wildcard()
                .field(field)
                .matching(form + ANY_REST)
                .constantScore()
                .boost(boost)
                .toPredicate();
    }

    private SearchPredicate phrase(String typed, int slop) {
        String words = Tokens.of(typed).stream().map(WordInText::word).collect(Collectors.joining(" "));
        return words.isEmpty()
                ? f.matchAll().toPredicate()
                : f.phrase()
                        .field("text")
                        .matching(words)
                        .slop(slop)
                        .constantScore()
                        .boost(WORD)
                        .toPredicate();
    }

    /** The record of an address, and those that name it, where the reader may see it. */
    private SearchPredicate address(String address) {
        Set<String> itself = seen.addresses(f.id().matching(address).toPredicate());
        return or(List.of(ids(itself, TITLE), about(itself, NAMED)));
    }

    private SearchPredicate naming(Wanted.OfOne naming) {
        Set<String> named = switch (naming) {
            case Wanted.OfOneCalled some -> {
                Set<String> any = new LinkedHashSet<>();
                some.called().forEach(called -> any.addAll(called(some.kind(), called)));
                yield any;
            }
            case Wanted.OfOneOf some -> some.addresses();
        };
        Inside inside = inside(named);
        return or(List.of(ids(inside.addresses(), TITLE), about(inside)));
    }

    private Set<String> called(RecordKind kind, String name) {
        if (RecordRef.isAddress(name)) {
            return seen.addresses(f.bool()
                    .filter(f.id().matching(name))
                    .filter(kinds(Set.of(kind)))
                    .toPredicate());
        }
        List<Set<String>> words = Tokens.of(name).stream()
                .map(token -> called(token, kinds(Set.of(kind)), false))
                .toList();
        Set<String> called = words.isEmpty() ? Set.of() : new LinkedHashSet<>(words.getFirst());
        words.forEach(called::retainAll);
        return called;
    }

    private SearchPredicate answered(Wanted.OneAnswer answer) {
        List<SearchPredicate> any = new ArrayList<>();
        any.add(terms(
                "chosen", answer.choices().stream().map(RecordDocument::chosen).toList()));
        for (String role : answer.roles()) {
            List<WordInText> tokens = Tokens.of(role);
            if (!tokens.isEmpty()) {
                BooleanPredicateClausesStep<?, ?> words = f.bool();
                tokens.forEach(token -> words.filter(terms("roles", token.forms(true))));
                any.add(words.toPredicate());
            }
        }
        return or(any);
    }

    /** The records that the word calls by their name, among some that the reader may see. */
    private Set<String> called(WordInText token, SearchPredicate among, boolean alike) {
        SearchPredicate byName = alike ? terms("slips", token.slips()) : terms("named", token.forms(true));
        return seen.addresses(f.bool().filter(among).filter(byName).toPredicate());
    }

    /** What bears names by which other records speak of it. */
    private SearchPredicate bearers() {
        return f.match().field("bearsNames").matching(true).toPredicate();
    }

    /** With the places inside those that are places, each for as long as it was there. */
    private Inside inside(Set<String> named) {
        return Inside.of(named, larger -> seen.stays(terms("within", larger)));
    }

    /** The record names one of these; a place that was inside for a time only, in that time: one without a date may be of it. */
    private SearchPredicate about(Inside inside) {
        List<SearchPredicate> any = new ArrayList<>();
        any.add(about(inside.always(), NAMED));
        inside.forATime().forEach((stay, places) -> {
            Wanted.Span days = new Wanted.Span(stay.first(), stay.last(), false);
            SearchPredicate then =
                    or(List.of(span(days), f.not(f.exists().field("first")).toPredicate()));
            any.add(f.bool().must(about(places, NAMED)).filter(then).toPredicate());
        });
        return or(any);
    }

    private SearchPredicate about(Set<String> addresses, float boost) {
        names.addAll(addresses);
        return terms("about", addresses, boost);
    }

    private SearchPredicate span(Wanted.Span span) {
        @Nullable Long from = span.from() == null ? null : span.from().toEpochDay();
        @Nullable Long to = span.to() == null ? null : span.to().toEpochDay();
        BooleanPredicateClausesStep<?, ?> all = f.bool();
        all.filter(f.exists().field("first"));
        if (from != null) {
            all.filter(f.range().field(span.certainly() ? "surelyFrom" : "last").atLeast(from));
        }
        if (to != null) {
            all.filter(
                    f.range().field(span.certainly() ? "surelyUntil" : "first").atMost(to));
        }
        return all.toPredicate();
    }

    private SearchPredicate kinds(Set<RecordKind> kinds) {
        return terms(
                "kind",
                kinds.stream().map(kind -> String.valueOf(kind.letter())).toList());
    }

    private SearchPredicate terms(String field, Collection<String> any) {
        return terms(field, any, 1);
    }

    private SearchPredicate terms(String field, Collection<String> any, float boost) {
        return any.isEmpty()
                ? f.matchNone().toPredicate()
                : f.terms()
                        .field(field)
                        .matchingAny(any)
                        .constantScore()
                        .boost(boost)
                        .toPredicate();
    }

    private SearchPredicate ids(Set<String> any, float boost) {
        return any.isEmpty()
                ? f.matchNone().toPredicate()
                : f.id().matchingAny(any).constantScore().boost(boost).toPredicate();
    }

    private SearchPredicate or(List<SearchPredicate> any) {
        BooleanPredicateClausesStep<?, ?> or = f.bool();
        any.forEach(or::should);
        return or.toPredicate();
    }
}
