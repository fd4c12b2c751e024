package org.khronika.review;

import static org.khronika.words.Phrase.phrase;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.access.Permission;
import org.khronika.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts labels on several records at once, takes them off, and says who sees to them: on all of them or on none. The record and its versions stay as they
 * are; the journal keeps what was changed, and what there was before. Needs {@link Permission#ENTER_RECORDS}, and that the member may see each of the
 * records.
 */
@Component
public class MarkRecords {

    /** More at once would hold up everybody else. */
    public static final int MOST = 10_000;

    private static final int LONGEST = 60;

    private final JdbcClient db;
    private final Members members;
    private final Journal journal;
    private final Contents contents;
    private final Clock clock;

    MarkRecords(JdbcClient db, Members members, Journal journal, Contents contents, Clock clock) {
        this.db = db;
        this.members = members;
        this.journal = journal;
        this.contents = contents;
        this.clock = clock;
    }

    /** What the journal keeps of those that were changed: the label that they have, or who sees to them; null for nobody. */
    private record Marked(@Nullable String label, @Nullable Long assigned, List<String> records) {}

    /** A record that is changed, with the member who sees to it until then; null for nobody. */
    private record Until(String address, @Nullable Long member) {}

    /**
     * Puts a label on all of these; one that has it keeps it. Tells how many had it not.
     *
     * @param records by number
     * @throws DeedRefused when the label is none, or the member may not see one of the records
     */
    @Transactional
    public int label(Member member, String label, Collection<Long> records) {
        String words = label(label);
        checked(member, records);
        List<String> put =
                changed("""
                with changed as (insert into record_label (record, label, labelled_by, labelled_at)
                  select r.id, :label, :member, :now from record r where r.id = any(:records) on conflict do nothing returning record)
                """, records, Map.of("label", words, "member", member.id(), "now", OffsetDateTime.now(clock)));
        if (!put.isEmpty()) {
            journal(member, "LabelRecords", null, new Marked(words, null, put));
        }
        return put.size();
    }

    /** Takes a label off all of these that have it, and tells how many those were; refuses like {@link #label}. */
    @Transactional
    public int unlabel(Member member, String label, Collection<Long> records) {
        String words = label(label);
        checked(member, records);
        List<String> taken = changed(
                "with changed as (delete from record_label where label = :label and record = any(:records) returning record)",
                records,
                Map.of("label", words));
        if (!taken.isEmpty()) {
            journal(member, "UnlabelRecords", new Marked(words, null, taken), null);
        }
        return taken.size();
    }

    /**
     * Says who sees to all of these from now on.
     *
     * @param to number of the member; null for nobody
     * @throws DeedRefused when that member enters no records or may not see one of these, or whoever says it may not
     */
    @Transactional
    public int assign(Member member, @Nullable Long to, Collection<Long> records) {
        checked(member, records);
        if (to != null) {
            checkAssignee(members.get(to), records);
        }
        List<Until> until = until(to, records);
        if (until.isEmpty()) {
            return 0;
        }
        List<String> changed = until.stream().map(Until::address).toList();
        if (to == null) {
            db.sql("delete from record_assignment a using record r where r.id = a.record and r.address = any(:changed)")
                    .param("changed", changed.toArray(String[]::new))
                    .update();
        } else {
            db.sql("""
                            insert into record_assignment (record, member, assigned_by, assigned_at)
                            select r.id, :to, :member, :now from record r where r.address = any(:changed)
                            on conflict (record) do update set member = excluded.member, assigned_by = excluded.assigned_by,
                              assigned_at = excluded.assigned_at""")
                    .param("to", to)
                    .param("member", member.id())
                    .param("now", OffsetDateTime.now(clock))
                    .param("changed", changed.toArray(String[]::new))
                    .update();
        }
        Map<Optional<Long>, List<String>> before = until.stream()
                .collect(Collectors.groupingBy(
                        one -> Optional.ofNullable(one.member()),
                        LinkedHashMap::new,
                        Collectors.mapping(Until::address, Collectors.toList())));
        List<Marked> were = new ArrayList<>();
        before.forEach((who, those) -> were.add(new Marked(null, who.orElse(null), those)));
        journal(member, "AssignRecords", were, new Marked(null, to, changed));
        return changed.size();
    }

    private void checkAssignee(Member assignee, Collection<Long> records) {
        if (!assignee.may(Permission.ENTER_RECORDS) || members.isBlocked(assignee.id())) {
            throw new DeedRefused(phrase("review.refused.does-not-enter").with("who", assignee.name()));
        }
        int unseen = new HashSet<>(records).size() - seen(assignee, records);
        if (unseen > 0) {
            throw new DeedRefused(phrase("review.refused.assignee-sees-not")
                    .with("who", assignee.name())
                    .with("n", unseen));
        }
    }

    /** Those to which somebody else sees than is meant. Until the deed ends nobody else says who sees to them. */
    private List<Until> until(@Nullable Long to, Collection<Long> records) {
        return db.sql("""
                        select r.address, a.member
                        from (select id, address from record where id = any(:records) order by id for no key update) r
                          left join record_assignment a on a.record = r.id
                        where a.member is distinct from :to order by r.id""")
                .param("records", records.toArray(Long[]::new))
                .param("to", to, Types.BIGINT)
                .query((row, n) -> new Until(row.getString("address"), row.getObject("member", Long.class)))
                .list();
    }

    /** The addresses of the records that a change returned, in the order in which they were entered. */
    private List<String> changed(String change, Collection<Long> records, Map<String, ?> params) {
        return db.sql(change + " select r.address from changed join record r on r.id = changed.record order by r.id")
                .param("records", records.toArray(Long[]::new))
                .params(params)
                .query((row, n) -> row.getString(1))
                .list();
    }

    private void journal(Member member, String deed, @Nullable Object before, @Nullable Object after) {
        journal.add(
                member,
                deed,
                null,
                null,
                null,
                before == null ? null : contents.write(before),
                after == null ? null : contents.write(after));
    }

    private static String label(String typed) {
        String words = Marks.words(typed);
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new DeedRefused(phrase("review.refused.label").with("most", LONGEST));
        }
        return words;
    }

    private void checked(Member member, Collection<Long> records) {
        member.must(Permission.ENTER_RECORDS);
        if (records.isEmpty() || records.size() > MOST) {
            throw new DeedRefused(
                    phrase("review.refused.so-many").with("n", records.size()).with("most", MOST));
        }
        int unseen = new HashSet<>(records).size() - seen(member, records);
        if (unseen > 0) {
            throw new DeedRefused(phrase("review.refused.not-seen-any-more").with("n", unseen));
        }
    }

    /** How many of them a member may see. */
    private int seen(Member member, Collection<Long> records) {
        return db.sql("select count(*) from record r where r.id = any(:records) and " + Reader.SEES)
                .param("records", records.toArray(Long[]::new))
                .param("reader", Reader.of(member).member())
                .query(Integer.class)
                .single();
    }
}
