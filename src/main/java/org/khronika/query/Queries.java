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
import org.khronika.proceedings.LegalStatuses;
import org.khronika.query.QueryResult.Found;
import org.khronika.records.ReviewState;
import org.khronika.registers.CaseRegister;
import org.khronika.registers.DeskRegisters;
import org.khronika.review.Reader;
import org.khronika.review.RecordTitles;
import org.khronika.review.WordSearch;
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
    private final Clock clock;

    Queries(JdbcClient db, LegalStatuses statuses, DeskRegisters registers, RecordTitles titles, Clock clock) {
        this.db = db;
        this.titles = titles;
        this.statuses = statuses;
        this.registers = registers;
        this.clock = clock;
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
     * The total and the first records, by date, the latest first.
     *
     * @throws QueryRefused when it cannot be understood
     */
    public QueryResult ask(String text, int limit, Reader reader) {
        Query query = Query.of(text);
        LocalDate today = LocalDate.now(clock);
        LocalDate asOf = Objects.requireNonNullElse(query.asOf(), today);
        LocalDate known = Objects.requireNonNullElse(query.known(), today);
        Map<String, Object> params =
                new LinkedHashMap<>(Map.of("reader", reader.member(), "day", asOf, "known", known));
        String where = String.join(" and ", conditions(query, params, asOf, known, reader));
        long total = db.sql("select count(*) from record r where " + where)
                .params(params)
                .query(Long.class)
                .single();
        List<Found> found = db.sql("select " + titles.columns(reader) + ", r.review from record r where " + where
                        + " order by r.sort_from desc nulls last, r.id desc limit :limit")
                .params(params)
                .param("limit", limit)
                .query((row, n) -> {
                    RecordRef address = new RecordRef(row.getString("address"));
                    return new Found(
                            address,
                            address.kind(),
                            titles.of(row, reader),
                            ReviewState.valueOf(row.getString("review")));
                })
                .list();
        return new QueryResult(total, withStates(found, asOf, known, reader));
    }

    private List<Found> withStates(List<Found> found, LocalDate asOf, LocalDate known, Reader reader) {
        List<RecordRef> cases = found.stream()
                .filter(one -> one.kind() == RecordKind.PROCEEDING)
                .map(Found::address)
                .toList();
        Map<RecordRef, String> states = statuses.inWords(cases, asOf, known, reader);
        return found.stream()
                .map(one -> one.kind() != RecordKind.PROCEEDING
                        ? one
                        : new Found(
                                one.address(),
                                one.kind(),
                                one.title(),
                                Optional.ofNullable(states.get(one.address()))
                                        .map(Sayable::written)
                                        .orElse(NO_STEP)))
                .toList();
    }

    private List<String> conditions(
            Query query, Map<String, Object> params, LocalDate asOf, LocalDate known, Reader reader) {
        List<String> all = new ArrayList<>(List.of(Reader.SEES));
        if (!query.kinds().isEmpty()) {
            all.add("r.kind in (:kinds)");
            params.put(
                    "kinds",
                    query.kinds().stream()
                            .map(kind -> String.valueOf(kind.letter()))
                            .toList());
        }
        if (query.isAboutCases()) {
            all.add("r.kind = 'P'");
        }
        int n = 0;
        for (String word : query.words()) {
            all.add(WordSearch.condition("r", "word" + n));
            params.put("word" + n++, WordSearch.pattern(word));
        }
        for (String person : query.persons()) {
            all.add("""
                    exists (select 1 from record_link l join record p on p.id = l.to_record
                      where l.from_record = r.id and p.kind = 'N' and %s and %s)""".formatted(words("p", person, params), Reader.sees("p")));
        }
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
        return all;
    }

    private static String words(String table, String text, Map<String, Object> params) {
        List<String> all = new ArrayList<>();
        for (String word : text.strip().split("\\s+")) {
            String name = "person" + params.size();
            all.add(WordSearch.condition(table, name));
            params.put(name, WordSearch.pattern(word));
        }
        return String.join(" and ", all);
    }
}
