package org.khronika.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.khronika.values.RecordRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was decided about names; of each name that a record protects, the newest decision holds. */
@Repository
class NameDecisions {

    private final JdbcClient db;

    NameDecisions(JdbcClient db) {
        this.db = db;
    }

    /** A name as one record protects it. */
    record Key(RecordRef protecting, String folded) {

        static Key of(RecordRef protecting, String name) {
            return new Key(protecting, Spellings.folded(name));
        }
    }

    /** The newest decision about each name; none where it was taken back and that needs no other. */
    Map<Key, NameDecision> newest() {
        Map<Key, NameDecision> newest = new HashMap<>();
        db
                .sql(
                        "select distinct on (protecting, folded) * from name_decision order by protecting, folded, id desc")
                .query((row, n) -> decision(row))
                .list()
                .stream()
                .filter(one -> one.answer() != NameDecision.NameAnswer.TAKEN_BACK || one.everywhere())
                .forEach(one -> newest.put(Key.of(one.protecting(), one.name()), one));
        return newest;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(NameDecision one, long entry) {
        db.sql("""
                        insert into name_decision (protecting, name, folded, answer, stands_in, everywhere, reason, member, at,
                          entry)
                        values (:protecting, :name, :folded, :answer, :standing, :everywhere, :reason, :member, :at,
                          :entry)""")
                .param("protecting", one.protecting().address())
                .param("name", one.name())
                .param("folded", Spellings.folded(one.name()))
                .param("answer", one.answer().name())
                .param(
                        "standing",
                        one.standing().stream().map(RecordRef::address).toArray(String[]::new))
                .param("everywhere", one.everywhere())
                .param("reason", one.reason())
                .param("member", one.member())
                .param("at", one.at().atOffset(ZoneOffset.UTC))
                .param("entry", entry)
                .update();
    }

    private static NameDecision decision(ResultSet row) throws SQLException {
        String[] standing = (String[]) row.getArray("stands_in").getArray();
        return new NameDecision(
                new RecordRef(row.getString("protecting")),
                row.getString("name"),
                NameDecision.NameAnswer.valueOf(row.getString("answer")),
                Arrays.stream(standing).map(RecordRef::new).collect(Collectors.toSet()),
                row.getBoolean("everywhere"),
                row.getString("reason"),
                row.getLong("member"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
