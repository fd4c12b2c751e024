package org.khronika.updates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khronika.access.Member;
import org.khronika.review.Reader;
import org.khronika.values.RecordRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What the bindings of accepted editions said, when they were accepted or when somebody last looked and found them right. */
@Repository
class KeptBindings {

    private static final String SELECT = """
            select b.*, r.address, coalesce((select x.said from update_still_right x where x.binding = b.id
                order by x.id desc limit 1), b.said) as last_said
            from update_binding b join record r on r.id = b.record where\s""";

    private static final String IN_USE = """
             r.accepted_for = 'PUBLIC' and r.review <> 'WITHDRAWN' and\s""" + Reader.SEES;

    private final JdbcClient db;
    private final JsonMapper json;
    private final Clock clock;

    KeptBindings(JdbcClient db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    /**
     * A binding of an edition.
     *
     * @param n       its place among the bindings of the edition, from 0
     * @param words   of its sentence, as they were written
     * @param boundTo where it leads, as it was written
     * @param said    what it said when somebody last found it right
     */
    record Kept(long id, RecordRef update, int version, int n, String words, String boundTo, BindingSaid said) {}

    /** Those of the editions that are in use, as far as the reader may see the updates. */
    List<Kept> inUse(Reader reader) {
        return db.sql(SELECT + "b.version = r.reviewed_version and " + IN_USE
                        + " order by r.sort_from desc nulls last, r.address, b.n")
                .param("reader", reader.member())
                .query(this::kept)
                .list();
    }

    /** The updates of which an edition was ever kept, with the version that is accepted, as far as the reader may see them. */
    Map<RecordRef, Integer> accepted(Reader reader) {
        Map<RecordRef, Integer> accepted = new LinkedHashMap<>();
        db.sql(
                        "select distinct r.address, r.reviewed_version from update_binding b join record r on r.id = b.record where "
                                + IN_USE + " order by r.address")
                .param("reader", reader.member())
                .query((row, n) -> accepted.put(new RecordRef(row.getString(1)), row.getInt(2)))
                .list();
        return accepted;
    }

    /** Those of an edition that a release holds, although another has been accepted since, as far as the reader may see the update. */
    List<Kept> ofEdition(RecordRef update, int version, Reader reader) {
        return db.sql(SELECT + "r.address = :update and b.version = :version and " + IN_USE + " order by b.n")
                .param("update", update.address())
                .param("version", version)
                .param("reader", reader.member())
                .query(this::kept)
                .list();
    }

    /** Those of the last edition that was accepted of an update. */
    List<Kept> ofLast(long update) {
        return db.sql(SELECT + """
                        b.record = :update and b.version = (select max(m.version) from update_binding m where m.record = :update)
                        order by b.n""").param("update", update).query(this::kept).list();
    }

    /** Keeps what a binding says. */
    @Transactional(propagation = Propagation.MANDATORY)
    void add(long update, int version, int n, UpdateSentence sentence, String boundTo, BindingSaid said) {
        db.sql("""
                        insert into update_binding (record, version, n, section, paragraph, sentence, words, bound_to, said)
                        values (:record, :version, :n, :section, :paragraph, :sentence, :words, :to, :said::jsonb)""")
                .param("record", update)
                .param("version", version)
                .param("n", n)
                .param("section", sentence.section())
                .param("paragraph", sentence.paragraph())
                .param("sentence", sentence.number())
                .param("words", sentence.words())
                .param("to", boundTo)
                .param("said", json.writeValueAsString(said))
                .update();
    }

    /** Lets nobody else answer for a binding until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    void lock(long binding) {
        db.sql("select 1 from update_binding where id = :id for update")
                .param("id", binding)
                .query()
                .listOfRows();
    }

    /** Keeps that a binding is right with what it says now. */
    @Transactional(propagation = Propagation.MANDATORY)
    void addStillRight(long binding, BindingSaid said, String reason, Member member, long entry) {
        db.sql("""
                        insert into update_still_right (binding, said, reason, member, at, entry)
                        values (:binding, :said::jsonb, :reason, :member, :at, :entry)""")
                .param("binding", binding)
                .param("said", json.writeValueAsString(said))
                .param("reason", reason)
                .param("member", member.id())
                .param("at", OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
                .param("entry", entry)
                .update();
    }

    private Kept kept(ResultSet row, int n) throws SQLException {
        return new Kept(
                row.getLong("id"),
                new RecordRef(row.getString("address")),
                row.getInt("version"),
                row.getInt("n"),
                row.getString("words"),
                row.getString("bound_to"),
                json.readValue(row.getString("last_said"), BindingSaid.class));
    }
}
