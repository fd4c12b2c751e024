package org.khronika.review;

import static org.khronika.words.Phrase.phrase;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
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
 * are. Needs {@link Permission#ENTER_RECORDS}, and that the member may see each of the records.
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

    /** What the journal keeps. */
    private record Marked(@Nullable String label, @Nullable Long assigned, List<String> records) {}

    /**
     * Puts a label on all of these; one that has it keeps it. Tells how many had it not.
     *
     * @param records by number
     * @throws DeedRefused when the label is none, or the member may not see one of the records
     */
    @Transactional
    public int label(Member member, String label, Collection<Long> records) {
        String words = label(label);
        List<String> addresses = checked(member, records);
        int put = db.sql("""
                        insert into record_label (record, label, labelled_by, labelled_at)
                        select r.id, :label, :member, :now from record r where r.id = any(:records)
                        on conflict do nothing""")
                .param("label", words)
                .param("member", member.id())
                .param("now", OffsetDateTime.now(clock))
                .param("records", records.toArray(Long[]::new))
                .update();
        journal.add(member, "LabelRecords", null, contents.write(new Marked(words, null, addresses)));
        return put;
    }

    /** Takes a label off all of these that have it, and tells how many those were; refuses like {@link #label}. */
    @Transactional
    public int unlabel(Member member, String label, Collection<Long> records) {
        String words = label(label);
        List<String> addresses = checked(member, records);
        int taken = db.sql("delete from record_label where label = :label and record = any(:records)")
                .param("label", words)
                .param("records", records.toArray(Long[]::new))
                .update();
        journal.add(member, "UnlabelRecords", null, contents.write(new Marked(words, null, addresses)));
        return taken;
    }

    /**
     * Says who sees to all of these from now on.
     *
     * @param to number of the member; null for nobody
     * @throws DeedRefused when that member enters no records or may not see one of these, or whoever says it may not
     */
    @Transactional
    public int assign(Member member, @Nullable Long to, Collection<Long> records) {
        List<String> addresses = checked(member, records);
        if (to == null) {
            int taken = db.sql("delete from record_assignment where record = any(:records)")
                    .param("records", records.toArray(Long[]::new))
                    .update();
            journal.add(member, "AssignRecords", null, contents.write(new Marked(null, null, addresses)));
            return taken;
        }
        Member assignee = members.get(to);
        if (!assignee.may(Permission.ENTER_RECORDS) || members.isBlocked(to)) {
            throw new DeedRefused(phrase("review.refused.does-not-enter").with("who", assignee.name()));
        }
        int unseen = new HashSet<>(records).size() - seen(assignee, records).size();
        if (unseen > 0) {
            throw new DeedRefused(phrase("review.refused.assignee-sees-not")
                    .with("who", assignee.name())
                    .with("n", unseen));
        }
        int assigned = db.sql("""
                        insert into record_assignment (record, member, assigned_by, assigned_at)
                        select r.id, :to, :member, :now from record r where r.id = any(:records)
                        on conflict (record) do update set member = excluded.member, assigned_by = excluded.assigned_by,
                          assigned_at = excluded.assigned_at where record_assignment.member <> excluded.member""")
                .param("to", to)
                .param("member", member.id())
                .param("now", OffsetDateTime.now(clock))
                .param("records", records.toArray(Long[]::new))
                .update();
        journal.add(member, "AssignRecords", null, contents.write(new Marked(null, to, addresses)));
        return assigned;
    }

    /** A label as it is kept: its words with one blank between them. */
    private static String label(String typed) {
        String words = typed.strip().replaceAll("\\s+", " ");
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new DeedRefused(phrase("review.refused.label").with("most", LONGEST));
        }
        return words;
    }

    private List<String> checked(Member member, Collection<Long> records) {
        member.must(Permission.ENTER_RECORDS);
        if (records.isEmpty() || records.size() > MOST) {
            throw new DeedRefused(
                    phrase("review.refused.so-many").with("n", records.size()).with("most", MOST));
        }
        List<String> seen = seen(member, records);
        int unseen = new HashSet<>(records).size() - seen.size();
        if (unseen > 0) {
            throw new DeedRefused(phrase("review.refused.not-seen-any-more").with("n", unseen));
        }
        return seen;
    }

    /** Their addresses, of those that a member may see. */
    private List<String> seen(Member member, Collection<Long> records) {
        return db.sql("select r.address from record r where r.id = any(:records) and " + Reader.SEES + " order by r.id")
                .param("records", records.toArray(Long[]::new))
                .param("reader", Reader.of(member).member())
                .query((row, n) -> row.getString(1))
                .list();
    }
}
