package org.khronika.proceedings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.legislation.Legislation;
import org.khronika.records.Stored;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of how the law stands with whom, as far as a reader may see the cases: hidden ones change no answer. */
@Repository
public class LegalStatuses {

    private final JdbcClient db;
    private final ObjectProvider<Records> records;
    private final Legislation legislation;

    LegalStatuses(JdbcClient db, ObjectProvider<Records> records, Legislation legislation) {
        this.db = db;
        this.records = records;
        this.legislation = legislation;
    }

    /** The facts of the cases that the reader may see, by what was known at the end of a day. */
    public CaseFacts known(LocalDate known, Reader reader) {
        CaseFacts kept = kept(known, reader);
        return reader.language() == Language.english()
                ? kept
                : new SaidAgain(
                        kept,
                        address -> records.getObject()
                                .find(address, reader)
                                .map(Stored::body)
                                .filter(Proceeding.class::isInstance)
                                .map(Proceeding.class::cast),
                        legislation.asItStands());
    }

    private CaseFacts kept(LocalDate known, Reader reader) {
        return new CaseFacts() {
            @Override
            public List<InCase<StatusRow>> states(StateCondition condition, LocalDate day) {
                return states(condition.sql(), new String[0], day);
            }

            @Override
            public List<InCase<StatusRow>> alternatives(Collection<RecordRef> cases, LocalDate day) {
                return cases.isEmpty() ? List.of() : states("r.address = any(:cases)", addresses(cases), day);
            }

            private List<InCase<StatusRow>> states(String condition, String[] cases, LocalDate day) {
                return db.sql("""
                                select %s, r.address from legal_status s join record r on r.id = s.record
                                where %s and s.days @> :day::date
                                  and s.known_from <= :known and s.known_to > :known and %s
                                order by r.address collate "C", s.subject, s.id""".formatted(StatusColumns.SELECT, condition, Reader.SEES))
                        .param("cases", cases)
                        .param("day", day)
                        .param("known", known)
                        .param("reader", reader.member())
                        .query(in(StatusColumns::read))
                        .list();
            }

            @Override
            public Map<RecordRef, CaseAbout> about(Collection<RecordRef> cases) {
                Map<RecordRef, CaseAbout> about = new LinkedHashMap<>();
                db.sql("select r.address, r.body ->> 'about' from record r where r.address = any(:cases)"
                                + " and r.body ->> 'about' is not null and " + Reader.SEES)
                        .param("cases", addresses(cases))
                        .param("reader", reader.member())
                        .query((row, n) ->
                                about.put(new RecordRef(row.getString(1)), CaseAbout.valueOf(row.getString(2))))
                        .list();
                return about;
            }

            @Override
            public List<InCase<StepRow>> steps(StepCondition condition) {
                return db.sql("""
                                select %s, r.address from case_step s join record r on r.id = s.record
                                where %s and not s.possible and s.known_from <= :known and s.known_to > :known and %s
                                order by r.address collate "C", s.place""".formatted(StepColumns.SELECT, condition.sql(), Reader.SEES))
                        .param("known", known)
                        .param("reader", reader.member())
                        .query(in(StepColumns::read))
                        .list();
            }
        };
    }

    /**
     * A condition on {@code record r}: somebody in it can have been in one of some stages or states of liberty. Needs the
     * parameters {@code day} and {@code known}, and two arrays of names: {@code name} of stages and {@code name} with an l of liberties.
     */
    public static String inState(String name) {
        return """
                exists (select 1 from legal_status s where s.record = r.id and s.from_day <= :day and s.to_day > :day
                  and s.known_from <= :known and s.known_to > :known
                  and (s.stage = any(:%1$s) or s.liberty = any(:%1$sl)))""".formatted(name);
    }

    /** A condition on {@code record r}: a step by the day names the article, or a part of it. Needs the same days and a parameter of the name. */
    public static String ofArticle(String name) {
        return """
                exists (select 1 from case_step s, unnest(s.articles) article where s.record = r.id and not s.possible
                  and (s.told_from is null or s.told_from <= :day) and s.known_from <= :known and s.known_to > :known
                  and (article = :%1$s or starts_with(article, :%1$s || '(')))""".formatted(name);
    }

    /** How the law stood on a day in each of some cases: one sentence, or one for each of the accused where they differ. */
    public Map<RecordRef, String> inWords(Collection<RecordRef> cases, LocalDate day, LocalDate known, Reader reader) {
        Map<RecordRef, List<Told>> told = new LinkedHashMap<>();
        if (!cases.isEmpty()) {
            db.sql("""
                            select r.address, coalesce(n.title, s.group_words, 'somebody') as whom,
                              string_agg(distinct s.words, ' Or: ') as words
                            from legal_status s join record r on r.id = s.record
                            left join lateral (select r.title from record r where r.id = s.who and %1$s) n on true
                            where r.address = any(:cases) and s.words <> '' and s.from_day <= :day and s.to_day > :day
                              and s.known_from <= :known and s.known_to > :known and %1$s
                            group by r.address, s.subject, n.title, s.group_words
                            order by r.address, s.subject""".formatted(Reader.SEES))
                    .param("cases", addresses(cases))
                    .param("day", day)
                    .param("known", known)
                    .param("reader", reader.member())
                    .query((row, n) -> told.computeIfAbsent(new RecordRef(row.getString(1)), one -> new ArrayList<>())
                            .add(new Told(row.getString(2), row.getString(3))))
                    .list();
        }
        Map<RecordRef, String> words = new LinkedHashMap<>();
        told.forEach((address, each) -> words.put(address, Told.inWords(each)));
        return words;
    }

    /** How the law stood with one of the accused. */
    private record Told(String whom, String words) {

        static String inWords(List<Told> each) {
            return each.stream().map(Told::words).distinct().count() == 1
                    ? each.getFirst().words()
                    : each.stream().map(one -> one.whom() + ": " + one.words()).collect(Collectors.joining(" "));
        }
    }

    private static String[] addresses(Collection<RecordRef> cases) {
        return cases.stream().map(RecordRef::address).toArray(String[]::new);
    }

    /** Rows of one case follow each other, so that its address is made once for all of them. */
    private static <T> RowMapper<InCase<T>> in(RowMapper<T> rows) {
        return new RowMapper<>() {

            private @Nullable RecordRef last;

            @Override
            public InCase<T> mapRow(ResultSet row, int n) throws SQLException {
                String address = row.getString("address");
                RecordRef record = last != null && last.address().equals(address) ? last : new RecordRef(address);
                last = record;
                return new InCase<>(record, Objects.requireNonNull(rows.mapRow(row, n)));
            }
        };
    }
}
