package org.khronika.query;

import static org.khronika.words.Phrase.phrase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.khronika.proceedings.LegalStatuses;
import org.khronika.query.QueryResult.Row;
import org.khronika.records.ReviewState;
import org.khronika.registers.CaseRegister;
import org.khronika.registers.DeskRegisters;
import org.khronika.review.Reader;
import org.khronika.review.RecordTitles;
import org.khronika.search.Finds;
import org.khronika.search.Search;
import org.khronika.search.Search.Order;
import org.khronika.search.Sought;
import org.khronika.search.Wanted;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers queries with the records that a reader may see. */
@Repository
public class Queries {

    private static final Sayable NO_STEP = phrase("query.no-step");

    private final JdbcClient db;
    private final LegalStatuses statuses;
    private final DeskRegisters registers;
    private final RecordTitles titles;
    private final Search search;
    private final Clock clock;

    Queries(
            JdbcClient db,
            LegalStatuses statuses,
            DeskRegisters registers,
            RecordTitles titles,
            Search search,
            Clock clock) {
        this.db = db;
        this.titles = titles;
        this.statuses = statuses;
        this.registers = registers;
        this.search = search;
        this.clock = clock;
    }

    /**
     * What a query finds, and the terms by which passages are shown.
     *
     * @param found addresses, counts and facets
     */
    public record Answer(Finds found, List<Sought> terms) {}

    /**
     * Refuses a query that cannot be understood; finds nothing.
     *
     * @throws QueryRefused with a sentence that points at the character
     */
    public static void check(String text) {
        Query.of(text);
    }

    /**
     * The addresses of some of the records with the counts of all.
     *
     * @param narrowed what more must hold
     * @throws QueryRefused when it cannot be understood
     */
    public Answer find(String text, UnaryOperator<Wanted> narrowed, Order order, int offset, int limit, Reader reader) {
        Query query = Query.of(text);
        Wanted wanted = narrowed.apply(wanted(query, reader));
        return new Answer(search.find(wanted, order, offset, limit, reader), wanted.terms());
    }

    /**
     * The total and the first records: where words are asked for, those that answer them best; else by date, the latest first.
     *
     * @throws QueryRefused when it cannot be understood
     */
    public QueryResult ask(String text, int limit, Reader reader) {
        Query query = Query.of(text);
        Finds found = search.find(wanted(query, reader), Order.BEST, 0, limit, reader);
        Map<RecordRef, Row> rows = rows(found.records(), reader);
        List<Row> shown = found.records().stream()
                .flatMap(address -> Optional.ofNullable(rows.get(address)).stream())
                .toList();
        return new QueryResult(found.total(), found.kinds(), withStates(shown, query, reader));
    }

    private Map<RecordRef, Row> rows(List<RecordRef> addresses, Reader reader) {
        return db
                .sql("select " + titles.columns(reader)
                        + ", r.review from record r where r.address = any(:addresses) and " + Reader.SEES)
                .param("addresses", addresses.stream().map(RecordRef::address).toArray(String[]::new))
                .param("reader", reader.member())
                .query((row, n) -> {
                    RecordRef address = new RecordRef(row.getString("address"));
                    return new Row(
                            address,
                            address.kind(),
                            titles.of(row, reader),
                            ReviewState.valueOf(row.getString("review")));
                })
                .list()
                .stream()
                .collect(Collectors.toMap(Row::address, row -> row));
    }

    private List<Row> withStates(List<Row> found, Query query, Reader reader) {
        List<RecordRef> cases = found.stream()
                .filter(one -> one.kind() == RecordKind.PROCEEDING)
                .map(Row::address)
                .toList();
        Map<RecordRef, String> states = statuses.inWords(cases, asOf(query), known(query), reader);
        return found.stream()
                .map(one -> one.kind() != RecordKind.PROCEEDING
                        ? one
                        : new Row(
                                one.address(),
                                one.kind(),
                                one.title(),
                                Optional.ofNullable(states.get(one.address()))
                                        .map(Sayable::written)
                                        .orElse(NO_STEP)))
                .toList();
    }

    private LocalDate asOf(Query query) {
        return Objects.requireNonNullElseGet(query.asOf(), () -> LocalDate.now(clock));
    }

    private LocalDate known(Query query) {
        return Objects.requireNonNullElseGet(query.known(), () -> LocalDate.now(clock));
    }

    private Wanted wanted(Query query, Reader reader) {
        return query.isAboutCases() ? query.wanted().among(cases(query, reader)) : query.wanted();
    }

    /** The addresses of the cases of which everything holds that is asked about cases. */
    private Set<String> cases(Query query, Reader reader) {
        LocalDate asOf = asOf(query);
        LocalDate known = known(query);
        Map<String, Object> params =
                new LinkedHashMap<>(Map.of("reader", reader.member(), "day", asOf, "known", known));
        List<String> all = new ArrayList<>(List.of(Reader.SEES, "r.kind = 'P'"));
        int n = 0;
        for (String status : query.statuses()) {
            all.add(LegalStatuses.inState("status" + n));
            params.put("status" + n, Statuses.stages(status).toArray(String[]::new));
            params.put("status" + n + "l", Statuses.liberties(status).toArray(String[]::new));
            n++;
        }
        for (String article : query.articles()) {
            all.add(LegalStatuses.ofArticle("article" + n));
            params.put("article" + n++, article);
        }
        for (CaseRegister register : query.registers()) {
            Set<String> cases = registers.cases(register, asOf, known, reader);
            all.add("r.address = any(:register" + n + ")");
            params.put("register" + n++, cases.toArray(String[]::new));
        }
        return Set.copyOf(db.sql("select r.address from record r where " + String.join(" and ", all))
                .params(params)
                .query(String.class)
                .list());
    }
}
