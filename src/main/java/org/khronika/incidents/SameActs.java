package org.khronika.incidents;

import java.util.List;
import org.khronika.review.DoubleSigns;
import org.khronika.review.Reader;
import org.khronika.review.RecordTitles;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Two incidents may be one when the same act was done on days that may be the same, to the same people or at the same place. The signs
 * stand in an index by their key and first day, so that of each only those are looked at that begin before it ends.
 */
@Repository
public class SameActs implements DoubleSigns {

    private static final String IN_COMMON = """
            from incident_sign a join incident_sign b
              on b.key = a.key and (b.day_from, b.record) > (a.day_from, a.record) and b.day_from <= a.day_to and (a.alone or b.alone)""";

    private final JdbcClient db;
    private final RecordTitles titles;

    SameActs(JdbcClient db, RecordTitles titles) {
        this.db = db;
        this.titles = titles;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.INCIDENT;
    }

    @Override
    public String pairs() {
        return """
                select least(a.record, b.record) as one, greatest(a.record, b.record) as other, a.key as key,
                  a.day_from as began, a.record as first, b.day_from as went_on, b.record as second
                """ + IN_COMMON;
    }

    @Override
    public String order() {
        return "p.key, p.began, p.first, p.went_on, p.second";
    }

    @Override
    public String shared() {
        return "select a.key " + IN_COMMON
                + " where a.record in (:one, :other) and b.record in (:one, :other) order by a.key";
    }

    /** A record that may be of the same incident. */
    public record Like(RecordRef address, String title) {}

    /** Those on record that an incident may be the same as, of those that the reader may see; the newest first. */
    public List<Like> find(Incident incident, int most, Reader reader) {
        List<IncidentSign> signs = IncidentSign.of(incident);
        return signs.isEmpty()
                ? List.of()
                : db.sql("select " + titles.columns(reader) + """
                         from record r
                        where %s and exists (select 1 from incident_sign s where s.record = r.id and s.day_from <= :to and s.day_to >= :from
                          and (s.key in (:alone) or s.alone and s.key in (:keys)))
                        order by r.id desc limit :most""".formatted(Reader.SEES))
                        .param("from", signs.getFirst().from())
                        .param("to", signs.getFirst().to())
                        .param("keys", signs.stream().map(IncidentSign::key).toList())
                        .param("alone", alone(signs))
                        .param("most", most)
                        .param("reader", reader.member())
                        .query((row, n) -> new Like(new RecordRef(row.getString("address")), titles.of(row, reader)))
                        .list();
    }

    /** At least one, because a list of none is not understood; no sign is empty. */
    private static List<String> alone(List<IncidentSign> signs) {
        List<String> alone = signs.stream()
                .filter(IncidentSign::alone)
                .map(IncidentSign::key)
                .toList();
        return alone.isEmpty() ? List.of("") : alone;
    }
}
