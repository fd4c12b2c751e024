package org.khronika.review;

import java.util.Collection;
import java.util.Set;
import org.khronika.access.Member;
import org.khronika.records.Stored;
import org.khronika.values.RecordRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who wrote what waits for review: not only who entered the record, but everybody who changed it since it was last accepted. */
@Component
public class Authors {

    /** Whether {@code :member} wrote part of what a reviewer would accept now of the record {@code r}. */
    static final String WROTE = """
            exists (select 1 from journal_entry e
              where e.record = r.address and e.member = :member and e.version > coalesce(r.reviewed_version, 0)
                and e.deed not in ('DecideAudience', 'HandOverRecords')
                and (e.before is null or (e.before - 'review') is distinct from (e.after - 'review')))""";

    private final JdbcClient db;

    Authors(JdbcClient db) {
        this.db = db;
    }

    /** Whether the member wrote part of what a reviewer would accept now; who decided whom it is for wrote none of it. */
    public boolean wrote(Member member, Stored<?> record) {
        return db.sql("select " + WROTE + " from record r where r.address = :record")
                .param("record", record.address().address())
                .param("member", member.id())
                .query(Boolean.class)
                .single();
    }

    /** Whether the member entered the record, changed what it says or said it in another language, at any time. */
    boolean everWrote(Member member, RecordRef record) {
        return db.sql("""
                        select exists (select 1 from journal_entry e
                          where e.record = :record and e.member = :member and (e.deed = 'TranslateTexts' or e.version is not null
                            and e.deed not in ('DecideAudience', 'HandOverRecords')
                            and (e.before is null
                              or (e.before - 'review') is distinct from (e.after - 'review'))))""")
                .param("record", record.address())
                .param("member", member.id())
                .query(Boolean.class)
                .single();
    }

    /** Whether the member wrote part of what was accepted last of the record, and not before. */
    public boolean wroteAccepted(Member member, RecordRef record) {
        return db.sql("""
                        with accepted as (select e.id from journal_entry e
                          where e.record = :record and e.deed = 'AcceptRecord' order by e.id desc limit 2)
                        select exists (select 1 from journal_entry e
                          where e.record = :record and e.member = :member and e.version is not null
                            and e.id < (select max(id) from accepted)
                            and e.id > coalesce((select min(id) from accepted having count(*) = 2), 0)
                            and e.deed not in ('DecideAudience', 'HandOverRecords')
                            and (e.before is null or (e.before - 'review') is distinct from (e.after - 'review')))""")
                .param("record", record.address())
                .param("member", member.id())
                .query(Boolean.class)
                .single();
    }

    /** Those of some records that the member entered or changed, at any time; whether they may still be seen is not asked here. */
    public Set<RecordRef> touchedBy(Member member, Collection<RecordRef> among) {
        return db.sql(
                        "select distinct e.record from journal_entry e where e.member = :member and e.record = any(:among)")
                .param("member", member.id())
                .param("among", among.stream().map(RecordRef::address).toArray(String[]::new))
                .query((row, n) -> new RecordRef(row.getString(1)))
                .set();
    }
}
