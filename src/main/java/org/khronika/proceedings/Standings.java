package org.khronika.proceedings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.khronika.records.Reader;
import org.khronika.values.RecordRef;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of how the law stands with whom, as far as a reader may see the cases: hidden ones change no answer. */
@Repository
public class Standings {

    private final JdbcClient db;

    Standings(JdbcClient db) {
        this.db = db;
    }

    /** The facts of the cases that the reader may see, by what was known at the end of a day. */
    public CaseFacts known(LocalDate known, Reader reader) {
        return new CaseFacts() {
            @Override
            public List<InCase<StandingRow>> states(StateCondition condition, LocalDate day) {
                return db.sql("""
                                select s.*, r.address, p.address as who_address
                                from standing s join record r on r.id = s.record left join record p on p.id = s.who
                                where %s and s.from_day <= :day and s.to_day > :day
                                  and s.known_from <= :known and s.known_to > :known and %s
                                order by s.record, s.subject, s.id""".formatted(condition.sql(), Reader.SEES))
                        .param("day", day)
                        .param("known", known)
                        .param("reader", reader.member())
                        .query(in(StandingColumns::read))
                        .list();
            }

            @Override
            public List<InCase<StepRow>> steps(StepCondition condition) {
                return db.sql("""
                                select s.*, r.address from case_step s join record r on r.id = s.record
                                where %s and not s.possible and s.known_from <= :known and s.known_to > :known and %s
                                order by s.record, s.place""".formatted(condition.sql(), Reader.SEES))
                        .param("known", known)
                        .param("reader", reader.member())
                        .query(in(StepColumns::read))
                        .list();
            }
        };
    }

    private static <T> RowMapper<InCase<T>> in(RowMapper<T> rows) {
        return (ResultSet row, int n) -> in(row, n, rows);
    }

    private static <T> InCase<T> in(ResultSet row, int n, RowMapper<T> rows) throws SQLException {
        return new InCase<>(new RecordRef(row.getString("address")), rows.mapRow(row, n));
    }
}
