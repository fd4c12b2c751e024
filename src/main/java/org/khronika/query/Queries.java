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
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.khronika.proceedings.LegalStatuses;
import org.khronika.query.Query.Related;
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

    /** More are no answer to a query within a query: each of them is looked for in every record. */
    static final int MOST = 10_000;

    private final JdbcClient db;
    private final LegalStatuses statuses;
    private final DeskRegisters registers;
    private final RecordTitles titles;
    private final Search search;
    private final AskedMarks marks;
    private final Clock clock;

    Queries(
            JdbcClient db,
            LegalStatuses statuses,
            DeskRegisters registers,
            RecordTitles titles,
            Search search,
            AskedMarks marks,
            Clock clock) {
        this.db = db;
        this.titles = titles;
        this.statuses = statuses;
        this.registers = registers;
        this.search = search;
        this.marks = marks;
        this.clock = clock;
    }

    /**
     * What a query finds, and what it looked for.
     *
     * @param found addresses, counts and facets
     */
    public record Answer(Finds found, Wanted wanted) {

        /** By which passages are shown. */
        public List<Sought> terms() {
            return wanted.terms();
        }
    }

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
        Wanted wanted = narrowed.apply(wanted(query, days(query), reader));
        return new Answer(search.find(wanted, order, offset, limit, reader), wanted);
    }

    /** How many records that the reader may see are in no answer, because the index could not take them over. */
    public long lacking(Reader reader) {
        return search.lacking(reader);
    }

    /**
     * What somebody may look for who is still typing: the best records, where the last word may be the beginning of one.
     *
     * @throws QueryRefused when it cannot be understood
     */
    public List<RecordRef> whileTyping(String text, int limit, Reader reader) {
        boolean isAtWord = text.matches("(?s)(.*\\s)?-?[\\p{L}\\p{N}]{2,}");
        Query query = Query.of(isAtWord ? text + "*" : text);
        return search.first(wanted(query, days(query), reader), limit, reader);
    }

    /** How the law stands in these cases, in words, on the day that a query asks for; those without a step are left out. */
    public Map<RecordRef, String> states(String text, List<RecordRef> cases, Reader reader) {
        Days days = days(Query.of(text));
        return statuses.inWords(cases, days.asOf(), days.known(), reader);
    }

    /**
     * The total and the first records: where words are asked for, those that answer them best; else by date, the latest first.
     *
     * @throws QueryRefused when it cannot be understood
     */
    public QueryResult ask(String text, int limit, Reader reader) {
        Query query = Query.of(text);
        Days days = days(query);
        return result(search.find(wanted(query, days, reader), Order.BEST, 0, limit, reader), days, reader);
    }

    /**
     * The same of all but some records, of what has the words as they were typed, and never what is a slip away from them. In {@link Order#LATEST}.
     *
     * @param but addresses
     * @throws QueryRefused when it cannot be understood
     */
    public QueryResult askAsTyped(String text, Set<String> but, int limit, Reader reader) {
        Query query = Query.of(text);
        Days days = days(query);
        Wanted wanted = wanted(query, days, reader).except(Wanted.ALL.among(but));
        return result(search.findAsTyped(wanted, Order.LATEST, 0, limit, reader), days, reader);
    }

    /**
     * The same, but for the addresses alone: with no title and no state of a case.
     *
     * @throws QueryRefused when it cannot be understood
     */
    public Finds findAsTyped(String text, Order order, int limit, Reader reader) {
        Query query = Query.of(text);
        return search.findAsTyped(wanted(query, days(query), reader), order, 0, limit, reader);
    }

    private QueryResult result(Finds found, Days days, Reader reader) {
        Map<RecordRef, Row> rows = rows(found.records(), reader);
        List<Row> shown = found.records().stream()
                .flatMap(address -> Optional.ofNullable(rows.get(address)).stream())
                .toList();
        return new QueryResult(found.total(), found.kinds(), withStates(shown, days, reader), found.slipped());
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

    private List<Row> withStates(List<Row> found, Days days, Reader reader) {
        List<RecordRef> cases = found.stream()
                .filter(one -> one.kind() == RecordKind.PROCEEDING)
                .map(Row::address)
                .toList();
        Map<RecordRef, String> states = statuses.inWords(cases, days.asOf(), days.known(), reader);
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

    /**
     * The days that a query asks about.
     *
     * @param asOf  on which cases stand so
     * @param known at whose end that was known
     */
    private record Days(LocalDate asOf, LocalDate known) {

        /** Those that the query says itself, and these where it says none. */
        Days of(Query query) {
            return new Days(
                    Objects.requireNonNullElse(query.asOf(), asOf), Objects.requireNonNullElse(query.known(), known));
        }
    }

    private Days days(Query query) {
        LocalDate today = LocalDate.now(clock);
        return new Days(today, today).of(query);
    }

    private Wanted wanted(Query query, Days around, Reader reader) {
        Days days = around.of(query);
        // Cases that were entered later were not known; of other records no day was kept that this could be told by.
        boolean isOfCases =
                query.isAboutCases() || (query.isOfCasesAlone() && days.known().isBefore(LocalDate.now(clock)));
        Wanted wanted = isOfCases ? query.wanted().among(cases(query, days, reader)) : query.wanted();
        for (Related related : query.related()) {
            Set<String> found = addresses(related, days, reader);
            wanted = related.kind() == null
                    ? wanted.among(namedBy(found, reader))
                    : wanted.naming(new Wanted.OfOneOf(related.kind(), found));
        }
        for (List<Query.Mark> any : query.marks()) {
            wanted = wanted.answering(any.stream()
                    .flatMap(mark -> marks.given(mark, query.text(), reader).stream())
                    .collect(Collectors.toSet()));
        }
        for (Query other : query.except()) {
            wanted = wanted.except(wanted(other, days, reader));
        }
        return wanted;
    }

    /** What a query within a query finds, as far as the reader may see it. */
    private Set<String> addresses(Related related, Days days, Reader reader) {
        Wanted wanted = wanted(related.query(), days, reader);
        if (related.kind() != null) {
            Set<RecordKind> kinds = wanted.kinds();
            wanted = kinds.isEmpty() || kinds.contains(related.kind())
                    ? wanted.of(Set.of(related.kind()))
                    : wanted.among(Set.of());
        }
        Finds found = search.findAsTyped(wanted, Order.LATEST, 0, MOST, reader);
        if (found.total() > MOST) {
            throw new QueryRefused(
                    related.query().text(),
                    related.at(),
                    phrase("query.refused.too-many").with("n", found.total()).with("most", MOST));
        }
        return found.records().stream().map(RecordRef::address).collect(Collectors.toSet());
    }

    /** What some records name or cite, of which the reader sees as much as the index lets them. */
    private Set<String> namedBy(Set<String> found, Reader reader) {
        return Set.copyOf(db.sql("""
                        select distinct t.address from record r
                          join (select from_record, to_record from record_link union all select record, source from citation) l
                            on l.from_record = r.id
                          join record t on t.id = l.to_record
                        where r.address = any(:found) and %s""".formatted(Reader.SEES))
                .param("found", found.toArray(String[]::new))
                .param("reader", reader.member())
                .query(String.class)
                .list());
    }

    /** The addresses of the cases of which everything holds that is asked about cases. */
    private Set<String> cases(Query query, Days days, Reader reader) {
        Map<String, Object> params =
                new LinkedHashMap<>(Map.of("reader", reader.member(), "day", days.asOf(), "known", days.known()));
        List<String> all = new ArrayList<>(List.of(Reader.SEES, "r.kind = 'P'"));
        if (!query.isAboutCases()) {
            all.add("r.created_at::date <= :known");
        }
        int n = 0;
        for (List<String> any : query.statuses()) {
            all.add(LegalStatuses.inState("status" + n));
            params.put("status" + n, names(any, Statuses::stages));
            params.put("status" + n + "l", names(any, Statuses::liberties));
            n++;
        }
        for (List<String> some : query.articles()) {
            List<String> any = new ArrayList<>();
            for (String article : some) {
                any.add(LegalStatuses.ofArticle("article" + n));
                params.put("article" + n++, article);
            }
            all.add("(" + String.join(" or ", any) + ")");
        }
        for (List<CaseRegister> any : query.registers()) {
            String[] cases = any.stream()
                    .flatMap(register -> registers.cases(register, days.asOf(), days.known(), reader).stream())
                    .distinct()
                    .toArray(String[]::new);
            all.add("r.address = any(:register" + n + ")");
            params.put("register" + n++, cases);
        }
        return Set.copyOf(db.sql("select r.address from record r where " + String.join(" and ", all))
                .params(params)
                .query(String.class)
                .list());
    }

    private static String[] names(List<String> codes, Function<String, List<String>> of) {
        return codes.stream()
                .flatMap(code -> of.apply(code).stream())
                .distinct()
                .toArray(String[]::new);
    }
}
