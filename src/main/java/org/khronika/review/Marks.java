package org.khronika.review;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.access.Permission;
import org.khronika.records.GivenAnswers;
import org.khronika.values.RecordRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What members put on records for their own work: labels, and who sees to them. Of records that the reader may not see nothing is told. */
@Repository
public class Marks {

    /** What the index knows of both, always in the same order, in a query on the table {@code record} as {@code r}. */
    public static final String INDEXED = """
            array(select mark from (select '@label=' || l.label from record_label l where l.record = r.id
              union all select '@assigned=' || a.member from record_assignment a where a.record = r.id) m (mark) order by mark collate "C")""";

    private static final int MOST = 200;

    private final JdbcClient db;
    private final Members members;

    Marks(JdbcClient db, Members members) {
        this.db = db;
        this.members = members;
    }

    /** A label on a record, with who put it there. */
    public record Label(String label, String by, Instant at) {}

    /** Who sees to a record, and who said so. */
    public record Assignment(long member, String name, String by, Instant at) {}

    /** How the index is asked for records with a label. */
    public static String labelled(String label) {
        return GivenAnswers.by("@label", label);
    }

    /** How the index is asked for the records that a member sees to. */
    public static String assigned(long member) {
        return GivenAnswers.by("@assigned", Long.toString(member));
    }

    /** A label as it is kept: its words with one blank between them. */
    public static String words(String typed) {
        return typed.strip().replaceAll("\\s+", " ");
    }

    /**
     * A member to whom records can be assigned.
     *
     * @param typed how a query names them: by name, or by number where another is called so too
     */
    public record Assignable(long member, String name, String typed) {}

    /** Those members, by name. */
    public List<Assignable> assignable() {
        return members.list().stream()
                .filter(member -> member.may(Permission.ENTER_RECORDS))
                .map(member -> new Assignable(
                        member.id(),
                        member.name(),
                        calledSo(member.name()).equals(Set.of(member.id()))
                                ? member.name()
                                : Long.toString(member.id())))
                .toList();
    }

    /** The numbers of the members who are called so, or whose number it is. */
    public Set<Long> calledSo(String called) {
        return members.list().stream()
                .filter(member -> member.name().equalsIgnoreCase(called)
                        || Long.toString(member.id()).equals(called))
                .map(Member::id)
                .collect(Collectors.toSet());
    }

    /** The labels on records that the reader may see, in the order of their letters. */
    public List<String> labels(Reader reader) {
        return db.sql("""
                        select l.label from record_label l join record r on r.id = l.record
                        where %s group by l.label order by l.label limit :most""".formatted(Reader.SEES))
                .param("reader", reader.member())
                .param("most", MOST)
                .query((row, n) -> row.getString(1))
                .list();
    }

    /** The labels on a record. */
    public List<Label> on(RecordRef record, Reader reader) {
        return db.sql("""
                        select l.label, m.name, l.labelled_at from record_label l
                          join record r on r.id = l.record join member m on m.id = l.labelled_by
                        where r.address = :address and %s order by l.label""".formatted(Reader.SEES))
                .param("address", record.address())
                .param("reader", reader.member())
                .query((row, n) -> new Label(
                        row.getString("label"),
                        row.getString("name"),
                        row.getObject("labelled_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The labels on each of some records, joined; those without are left out. */
    public Map<RecordRef, List<String>> on(Collection<RecordRef> records, Reader reader) {
        Map<RecordRef, List<String>> labels = new HashMap<>();
        db.sql("""
                        select r.address, array_agg(l.label order by l.label) as labels
                        from record_label l join record r on r.id = l.record
                        where r.address = any(:addresses) and %s group by r.address""".formatted(Reader.SEES))
                .param("addresses", records.stream().map(RecordRef::address).toArray(String[]::new))
                .param("reader", reader.member())
                .query(row -> {
                    labels.put(new RecordRef(row.getString("address")), List.of((String[])
                            row.getArray("labels").getArray()));
                });
        return labels;
    }

    /** Who sees to a record; empty where nobody was asked to. */
    public Optional<Assignment> assignment(RecordRef record, Reader reader) {
        return db.sql("""
                        select a.member, m.name, b.name as by_name, a.assigned_at from record_assignment a
                          join record r on r.id = a.record join member m on m.id = a.member join member b on b.id = a.assigned_by
                        where r.address = :address and %s""".formatted(Reader.SEES))
                .param("address", record.address())
                .param("reader", reader.member())
                .query((row, n) -> new Assignment(
                        row.getLong("member"),
                        row.getString("name"),
                        row.getString("by_name"),
                        row.getObject("assigned_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** What was assigned to a member, the latest first. */
    public record Assigned(RecordRef record, String by, Instant at) {}

    /** The records that a member sees to, as far as they may see them, the latest first. */
    public List<Assigned> assignedTo(Member member, int limit) {
        return db.sql("""
                        select r.address, b.name as by_name, a.assigned_at from record_assignment a
                          join record r on r.id = a.record join member b on b.id = a.assigned_by
                        where a.member = :member and %s order by a.assigned_at desc, r.id desc limit :limit""".formatted(Reader.SEES))
                .param("member", member.id())
                .param("reader", Reader.of(member).member())
                .param("limit", limit)
                .query((row, n) -> new Assigned(
                        new RecordRef(row.getString("address")),
                        row.getString("by_name"),
                        row.getObject("assigned_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** How many those are. */
    public long countAssignedTo(Member member) {
        return db.sql("""
                        select count(*) from record_assignment a join record r on r.id = a.record
                        where a.member = :member and %s""".formatted(Reader.SEES))
                .param("member", member.id())
                .param("reader", Reader.of(member).member())
                .query(Long.class)
                .single();
    }
}
