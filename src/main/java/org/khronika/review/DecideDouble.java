package org.khronika.review;

import static org.khronika.words.Phrase.phrase;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.journal.Journal;
import org.khronika.review.Doubles.Pair;
import org.khronika.review.Doubles.PairAnswer;
import org.khronika.values.RecordRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says of two records whether they are of one person, or of one incident. It changes neither record: what is the same is laid before the
 * editors, and what is two is not asked about again unless the two come to share another sign. Needs {@link Permission#ENTER_RECORDS} and sight
 * of both records. The entry belongs to neither record, because the history of one may be read by those who may not see the other.
 */
@Component
public class DecideDouble {

    private static final int LONGEST_REASON = 500;

    private final Doubles doubles;
    private final Journal journal;
    private final JdbcClient db;
    private final JsonMapper json;
    private final Clock clock;

    DecideDouble(Doubles doubles, Journal journal, JdbcClient db, JsonMapper json, Clock clock) {
        this.doubles = doubles;
        this.journal = journal;
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    /** The two are one, and one of the records is to stay. */
    @Transactional
    public void same(Member member, RecordRef one, RecordRef other, RecordRef stays, String reason) {
        Pair pair = pair(member, one, other);
        if (!stays.equals(one) && !stays.equals(other)) {
            throw new DeedRefused(phrase("review.refused.neither-stays").with("address", stays.address()));
        }
        add(member, pair, PairAnswer.SAME, stays, reason);
    }

    /** They are two. */
    @Transactional
    public void two(Member member, RecordRef one, RecordRef other, String reason) {
        add(member, pair(member, one, other), PairAnswer.TWO, null, reason);
    }

    private Pair pair(Member member, RecordRef one, RecordRef other) {
        member.must(Permission.ENTER_RECORDS);
        return doubles.find(one, other, Reader.of(member)).orElseThrow(() -> new NoSuchRecord(other));
    }

    private void add(Member member, Pair pair, PairAnswer answer, @Nullable RecordRef stays, String reason) {
        if (reason.length() > LONGEST_REASON) {
            throw new DeedRefused(phrase("access.refused.long-reason")
                    .with("most", LONGEST_REASON)
                    .with("found", reason.length()));
        }
        List<String> keys = doubles.shared(pair);
        if (keys.isEmpty()) {
            throw new DeedRefused(phrase("review.refused.nothing-in-common"));
        }
        String said = reason.isBlank() ? null : reason.strip();
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put("one", pair.one().address());
        after.put("other", pair.other().address());
        after.put("answer", answer);
        after.put("stays", stays);
        after.put("shared", keys);
        long entry = journal.add(member, "DecideDouble", said, json.writeValueAsString(after));
        db.sql("""
                        insert into double_decision (one, other, answer, stays, keys, reason, member, at, entry)
                        select r.id, t.id, :answer, case :stays when r.address then r.id when t.address then t.id end, :keys,
                          :reason, :member, :at, :entry
                        from record r, record t where r.address = :one and t.address = :other""")
                .param("one", pair.one().address().address())
                .param("other", pair.other().address().address())
                .param("answer", answer.name())
                .param("stays", stays == null ? null : stays.address(), java.sql.Types.VARCHAR)
                .param("keys", keys.toArray(String[]::new))
                .param("reason", said, java.sql.Types.VARCHAR)
                .param("member", member.id())
                .param("at", OffsetDateTime.now(clock))
                .param("entry", entry)
                .update();
    }
}
