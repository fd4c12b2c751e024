package org.khronika.kept;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The forms that are kept: a few for each member, for some days, read by nobody else. */
@Repository
class KeptForms {

    /** Older ones are dropped, so that nothing lies about that its author has forgotten. */
    static final Duration KEPT_FOR = Duration.ofDays(14);

    /** So many of a member; the oldest go. */
    static final int MOST = 40;

    /** Answers that say what a record is, in the order in which they are looked for. */
    private static final List<String> NAMING = List.of("title", "names.0.text", "measure", "name", "text");

    private static final int MOST_NAMED = 60;

    private static final TypeReference<Map<String, List<String>>> ANSWERS = new TypeReference<>() {};

    private final JdbcClient db;
    private final Seal seal;
    private final JsonMapper json;
    private final Clock clock;

    KeptForms(JdbcClient db, Seal seal, JsonMapper json, Clock clock) {
        this.db = db;
        this.seal = seal;
        this.json = json;
        this.clock = clock;
    }

    /** Keeps what stands in a form now, in the place of what stood there before. */
    @Transactional
    public void keep(Ticket ticket, Map<String, List<String>> answers) {
        db.sql("""
                        insert into kept_form (id, member, page, answers, kept_at) values (:id, :member, :page, :answers, :now)
                        on conflict (id) do update set page = :page, answers = :answers, kept_at = :now
                        where kept_form.member = :member and not kept_form.saved""")
                .param("id", ticket.id())
                .param("member", ticket.member())
                .param(
                        "page",
                        seal.seal(
                                json.writeValueAsString(page(ticket, answers)),
                                purpose("page", ticket.id(), ticket.member())))
                .param(
                        "answers",
                        seal.seal(json.writeValueAsString(answers), purpose("answers", ticket.id(), ticket.member())))
                .param("now", OffsetDateTime.now(clock))
                .update();
        db.sql("""
                        delete from kept_form where member = :member and not saved and id not in
                        (select id from kept_form where member = :member and not saved order by kept_at desc, id limit :most)""").param("member", ticket.member()).param("most", MOST).update();
        dropOld();
    }

    private static Map<String, List<String>> page(Ticket ticket, Map<String, List<String>> answers) {
        Map<String, List<String>> page = new LinkedHashMap<>();
        page.put("page", List.of(ticket.page()));
        page.put("form", List.of(ticket.form()));
        page.put("title", List.of(title(ticket, answers)));
        return page;
    }

    /** What the form is called on My work: several new ones are told apart by what was typed first. */
    private static String title(Ticket ticket, Map<String, List<String>> answers) {
        String named = NAMING.stream()
                .flatMap(name -> answers.getOrDefault(name, List.of()).stream())
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        int end = named.offsetByCodePoints(0, Math.min(MOST_NAMED, named.codePointCount(0, named.length())));
        String shown = named.substring(0, end) + (end < named.length() ? "…" : "");
        return shown.isEmpty() || ticket.title().contains(shown) ? ticket.title() : ticket.title() + ": " + shown;
    }

    /** The member's own, with the answers. */
    Optional<KeptForm> find(long member, UUID id) {
        return db
                .sql("select * from kept_form where id = :id and member = :member and not saved and kept_at > :oldest")
                .param("id", id)
                .param("member", member)
                .param("oldest", OffsetDateTime.now(clock).minus(KEPT_FOR))
                .query((row, n) -> read(row, true))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The member's own, newest first, without the answers. */
    List<KeptForm> list(long member) {
        return db
                .sql("""
                        select * from kept_form where member = :member and not saved and kept_at > :oldest
                        order by kept_at desc, id""")
                .param("member", member)
                .param("oldest", OffsetDateTime.now(clock).minus(KEPT_FOR))
                .query((row, n) -> read(row, false))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Takes one away. */
    void discard(long member, UUID id) {
        db.sql("delete from kept_form where id = :id and member = :member")
                .param("id", id)
                .param("member", member)
                .update();
    }

    /** The form was saved: nothing is kept of it, and nothing will be. */
    void saved(Ticket ticket) {
        db.sql("""
                        insert into kept_form (id, member, page, answers, kept_at, saved) values (:id, :member, '', '', :now, true)
                        on conflict (id) do update set page = '', answers = '', kept_at = :now, saved = true
                        where kept_form.member = :member""")
                .param("id", ticket.id())
                .param("member", ticket.member())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** Nothing of a member's is kept any longer. */
    void forget(long member) {
        db.sql("delete from kept_form where member = :member")
                .param("member", member)
                .update();
    }

    /** Takes away what has been kept for too long, whosever it is. */
    void dropOld() {
        db.sql("delete from kept_form where kept_at < :oldest or (saved and kept_at < :late)")
                .param("oldest", OffsetDateTime.now(clock).minus(KEPT_FOR))
                .param("late", OffsetDateTime.now(clock).minus(Ticket.GOOD_FOR).minusHours(1))
                .update();
    }

    private Optional<KeptForm> read(ResultSet row, boolean whole) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        long member = row.getLong("member");
        OffsetDateTime at = row.getObject("kept_at", OffsetDateTime.class);
        Optional<Map<String, List<String>>> page = open(row.getBytes("page"), purpose("page", id, member));
        Optional<Map<String, List<String>>> answers =
                whole ? open(row.getBytes("answers"), purpose("answers", id, member)) : Optional.of(Map.of());
        return page.flatMap(about -> answers.map(typed -> new KeptForm(
                id, first(about, "page"), first(about, "form"), first(about, "title"), at.toInstant(), typed)));
    }

    private static String first(Map<String, List<String>> about, String name) {
        return about.getOrDefault(name, List.of("")).getFirst();
    }

    private Optional<Map<String, List<String>>> open(byte[] sealed, String purpose) {
        return seal.open(sealed, purpose).map(text -> json.readValue(text, ANSWERS));
    }

    /** A text sealed for one form of one member opens in no other row. */
    private static String purpose(String what, UUID id, long member) {
        return "%s %s %d".formatted(what, id, member);
    }
}
