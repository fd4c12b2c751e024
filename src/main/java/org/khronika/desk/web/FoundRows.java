package org.khronika.desk.web;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Mention;
import org.khronika.query.Queries;
import org.khronika.query.QueryRefused;
import org.khronika.records.RecordTypes;
import org.khronika.records.References;
import org.khronika.records.ReviewState;
import org.khronika.records.Sensitivity;
import org.khronika.records.Stored;
import org.khronika.review.Reader;
import org.khronika.review.RecordLine;
import org.khronika.review.RecordQuery;
import org.khronika.review.Records;
import org.khronika.review.SeenRecords;
import org.khronika.search.FoundPassages;
import org.khronika.search.FoundPassages.Piece;
import org.khronika.search.IndexUnderWay;
import org.khronika.search.Search.Order;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import org.khronika.words.SaysWhy;
import org.springframework.stereotype.Component;

/** What words find: records with the passages in which the words stand, and how many there are of each state and year. */
@Component
record FoundRows(Queries queries, Records records, RecordTypes types) {

    private static final int FEW_NAMES = 3;
    private static final int FEW_YEARS = 12;

    /**
     * A record that was found.
     *
     * @param kind     its kind and its date
     * @param passages where the words stand in its text, piece by piece
     * @param names    what it names that is called so; empty where the words stand in its own text
     */
    record Hit(
            String address,
            String title,
            String kind,
            Sayable state,
            boolean limited,
            Sayable audience,
            List<List<Piece>> passages,
            String names) {}

    /** A way to narrow or widen what is shown, with how many records that leaves. */
    record Choice(Sayable label, long count, String href, boolean chosen) {}

    /** What can be chosen of one thing. */
    record Facet(Sayable label, List<Choice> choices) {}

    /**
     * What was found.
     *
     * @param wrong   why the query cannot be answered, line by line; null when it was
     * @param slipped says which words were found only by what is a slip away; null for none
     */
    record Hits(
            long total,
            Map<RecordKind, Long> kinds,
            List<Hit> rows,
            List<Facet> facets,
            List<Choice> orders,
            @Nullable Sayable wrong,
            @Nullable Sayable slipped) {

        static Hits refused(Sayable why) {
            return new Hits(0, Map.of(), List.of(), List.of(), List.of(), why, null);
        }
    }

    /**
     * What the words find.
     *
     * @param among only records of this query; null for all
     */
    Hits of(
            AskedList asked,
            @Nullable RecordQuery among,
            Map<String, String> narrowed,
            int offset,
            int limit,
            Reader reader) {
        try {
            Set<String> only = among == null ? null : addresses(among, reader);
            Queries.Answer answer = queries.find(
                    asked.words(),
                    wanted -> {
                        var all = wanted.narrowed(asked.kind(), asked.state(), asked.year(), asked.span());
                        return only == null ? all : all.among(only);
                    },
                    asked.latest() ? Order.LATEST : Order.BEST,
                    offset,
                    limit,
                    reader);
            return new Hits(
                    answer.found().total(),
                    answer.found().kinds(),
                    rows(answer, reader),
                    facets(answer, asked, narrowed),
                    orders(answer, asked, narrowed),
                    null,
                    answer.found().slipped().isEmpty()
                            ? null
                            : phrase("desk.record.found.slipped")
                                    .with(
                                            "words",
                                            String.join(", ", answer.found().slipped())));
        } catch (QueryRefused | IndexUnderWay refused) {
            return Hits.refused(SaysWhy.of(refused));
        }
    }

    private Set<String> addresses(RecordQuery query, Reader reader) {
        return records.list(query.rows(0, Integer.MAX_VALUE), reader).stream()
                .map(RecordLine::address)
                .map(RecordRef::address)
                .collect(Collectors.toSet());
    }

    private List<Hit> rows(Queries.Answer answer, Reader reader) {
        SeenRecords seen =
                new SeenRecords(records, reader).lookUp(answer.found().records());
        StaffNamer namer = new StaffNamer(seen);
        List<Hit> hits = new ArrayList<>();
        for (RecordRef address : answer.found().records()) {
            seen.find(address).ifPresent(record -> hits.add(hit(record, answer, namer)));
        }
        return hits;
    }

    private <T extends Record> Hit hit(Stored<T> record, Queries.Answer answer, StaffNamer namer) {
        List<List<Piece>> passages = FoundPassages.of(record.body(), record.title(), answer.terms());
        Set<RecordRef> named = new LinkedHashSet<>(References.in(record.body()).values());
        named.retainAll(answer.found().names());
        PartialDate when = types.get(record).when(record.body());
        String kind = record.kind().capital().in(namer.language());
        return new Hit(
                record.address().address(),
                record.title(),
                when == null ? kind : kind + " · " + when.in(namer.language()),
                record.review().capital(),
                record.sensitivity() != Sensitivity.PUBLIC,
                record.sensitivity().words(),
                passages,
                passages.isEmpty()
                        ? named.stream()
                                .limit(FEW_NAMES)
                                .map(namer::mention)
                                .map(Mention::text)
                                .collect(Collectors.joining(", "))
                        : "");
    }

    private static List<Facet> facets(Queries.Answer answer, AskedList asked, Map<String, String> narrowed) {
        List<Choice> states = new ArrayList<>();
        for (ReviewState state : ReviewState.values()) {
            boolean chosen = state == asked.state();
            long count = answer.found().review().getOrDefault(state, 0L);
            if (count > 0 || chosen) {
                AskedList other = asked.but(chosen ? null : state, asked.year(), asked.latest());
                states.add(new Choice(state.capital(), count, other.address(asked.kind(), narrowed, 1), chosen));
            }
        }
        List<Choice> years = new ArrayList<>();
        answer.found().years().forEach((year, count) -> {
            boolean chosen = year.equals(asked.year());
            AskedList other = asked.but(asked.state(), chosen ? null : year, asked.latest());
            years.addFirst(new Choice(
                    Sayable.written(year.toString()), count, other.address(asked.kind(), narrowed, 1), chosen));
        });
        return List.of(
                new Facet(phrase("desk.record.list.state"), states),
                new Facet(
                        phrase("desk.record.found.year"),
                        years.stream().limit(FEW_YEARS).toList()));
    }

    private static List<Choice> orders(Queries.Answer answer, AskedList asked, Map<String, String> narrowed) {
        return List.of(
                order("desk.record.found.best", false, answer, asked, narrowed),
                order("desk.record.found.latest", true, answer, asked, narrowed));
    }

    private static Choice order(
            String key, boolean latest, Queries.Answer answer, AskedList asked, Map<String, String> narrowed) {
        Phrase label = phrase(key);
        AskedList other = asked.but(asked.state(), asked.year(), latest);
        return new Choice(
                label, answer.found().total(), other.address(asked.kind(), narrowed, 1), latest == asked.latest());
    }
}
