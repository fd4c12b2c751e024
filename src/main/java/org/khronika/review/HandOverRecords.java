package org.khronika.review;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.access.Permission;
import org.khronika.journal.Journal;
import org.khronika.journal.KeptReason;
import org.khronika.values.RecordRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands what a member entered for named members only over to another member, who becomes its author: whoever leaves takes nothing along.
 * Whoever does it reads nothing and is told neither titles nor how many there are. Needs {@link Permission#MANAGE_MEMBERS}.
 */
@Component
public class HandOverRecords {

    private static final String DEED = "HandOverRecords";

    private final JdbcClient db;
    private final Members members;
    private final Records records;
    private final Saving saving;
    private final Journal journal;
    private final Contents contents;
    private final HandedOver handedOver;

    HandOverRecords(
            JdbcClient db,
            Members members,
            Records records,
            Saving saving,
            Journal journal,
            Contents contents,
            HandedOver handedOver) {
        this.db = db;
        this.members = members;
        this.records = records;
        this.saving = saving;
        this.journal = journal;
        this.contents = contents;
        this.handedOver = handedOver;
    }

    /** What the journal keeps of it besides the entries of the records. */
    private record From(long from, long to) {}

    /**
     * Hands over every such record, whatever its review.
     *
     * @param from   whose records they are
     * @param to     whose they are to be
     * @param reason for the history of each record and the notices; must not be blank
     * @throws DeedRefused without a reason, when the records would go to whoever hands them over or to somebody who does not enter
     *                     records, or when their author can still work with them
     */
    @Transactional
    public void handOver(Member member, long from, long to, String reason) {
        member.must(Permission.MANAGE_MEMBERS);
        Member leaving = members.get(from);
        Member heir = members.get(to);
        if (reason.isBlank()) {
            throw new DeedRefused(phrase("review.refused.say-why-handed-over"));
        }
        if (from == to || to == member.id()) {
            throw new DeedRefused(phrase("review.refused.to-yourself"));
        }
        if (!heir.may(Permission.ENTER_RECORDS) || isBlocked(to)) {
            throw new DeedRefused(phrase("review.refused.does-not-enter").with("who", heir.name()));
        }
        if (leaving.may(Permission.READ_RECORDS) && !isBlocked(from)) {
            throw new DeedRefused(phrase("review.refused.still-works").with("who", leaving.name()));
        }
        String why = KeptReason.of(phrase("review.handed-over")
                .with("from", leaving.name())
                .with("to", heir.name())
                .with("why", reason.strip()));
        for (RecordRef address : restricted(from)) {
            saving.toAnother(member, DEED, records.get(address, new Reader(from)), to, why);
        }
        long entry = journal.add(member, DEED, why, contents.write(new From(from, to)));
        handedOver.add(member, leaving, heir, reason, entry);
    }

    private List<RecordRef> restricted(long author) {
        return db.sql("""
                        select r.address from record r where r.author = :author and r.sensitivity = 'RESTRICTED'
                        order by r.id for update""")
                .param("author", author)
                .query((row, n) -> new RecordRef(row.getString(1)))
                .list();
    }

    private boolean isBlocked(long member) {
        return db.sql("select blocked from member where id = :id")
                .param("id", member)
                .query(Boolean.class)
                .single();
    }
}
