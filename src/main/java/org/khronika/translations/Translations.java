package org.khronika.translations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.records.ReviewState;
import org.khronika.records.Stored;
import org.khronika.review.Reader;
import org.khronika.values.RecordRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The translations that are kept. Whoever asks for those of a record shows the record: who may not see it gets none of its translations, and a
 * withdrawn one has none.
 */
@Repository
public class Translations {

    private static final String SELECT = """
            select t.*, r.address, m.name as by_name, e.reason, accepted.text as accepted_text
            from translation t
              join record r on r.id = t.record
              join member m on m.id = t.changed_by
              join journal_entry e on e.id = t.entry
              left join lateral (select x.text from translation_accepted x
                where x.translation = t.id and x.taken_back is null order by x.entry desc limit 1) accepted on true
            where r.review <> 'WITHDRAWN' and\s""";

    private static final Instant FAR = Instant.parse("9999-01-01T00:00:00Z");

    private final JdbcClient db;

    Translations(JdbcClient db) {
        this.db = db;
    }

    /** All of a record. */
    public List<Translation> of(Stored<?> record) {
        return db.sql(SELECT + "r.address = :address order by t.id")
                .param("address", record.address().address())
                .query((row, n) -> translation(row))
                .list();
    }

    /** Those of a record into a language. */
    public List<Translation> of(Stored<?> record, String language) {
        return of(record).stream()
                .filter(one -> one.language().equals(language))
                .toList();
    }

    /** Those into a language of all records that a reader may see, by record, the newest translated first. */
    public Map<RecordRef, List<Translation>> into(String language, Reader reader) {
        return into(language, reader, "");
    }

    /** Of these those of records where one is in review or came back, or which were saved after something of them was translated. */
    Map<RecordRef, List<Translation>> unsettled(String language, Reader reader) {
        return into(language, reader, """
                 and exists (select 1 from translation o where o.record = r.id and o.language = :language
                   and (o.review in ('SUBMITTED', 'RETURNED') or o.changed_at < r.changed_at))""");
    }

    private Map<RecordRef, List<Translation>> into(String language, Reader reader, String which) {
        Map<RecordRef, List<Translation>> byRecord = new LinkedHashMap<>();
        db.sql(SELECT + "t.language = :language and " + Reader.SEES + which + " order by t.changed_at desc, t.id")
                .param("language", language)
                .param("reader", reader.member())
                .query((row, n) -> translation(row))
                .list()
                .forEach(one -> byRecord.computeIfAbsent(one.record(), none -> new ArrayList<>())
                        .add(one));
        return byRecord;
    }

    /**
     * What was accepted for records of a release.
     *
     * @param since    what was accepted before need not rest; null when nothing need, whenever it was accepted
     * @param accepted what was accepted later than this has not rested
     */
    public AcceptedTranslations accepted(
            Collection<? extends Stored<?>> records, @Nullable Instant since, Instant accepted) {
        if (records.isEmpty()) {
            return new AcceptedTranslations(List.of());
        }
        return new AcceptedTranslations(db.sql("""
                        select r.address, t.language, t.question, t.original, x.text, x.at from translation t
                          join record r on r.id = t.record
                          join lateral (select y.text, y.at from translation_accepted y
                            where y.translation = t.id and y.taken_back is null and (y.at <= :accepted or y.at < :since)
                            order by y.entry desc limit 1) x on true
                        where r.review <> 'WITHDRAWN' and r.address = any(:records) order by t.id""")
                .param("accepted", at(accepted))
                .param("since", at(since == null ? FAR : since))
                .param(
                        "records",
                        records.stream()
                                .map(record -> record.address().address())
                                .toArray(String[]::new))
                .query((row, n) -> new AcceptedTranslations.Text(
                        new RecordRef(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getObject(6, OffsetDateTime.class).toInstant()))
                .list());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Translation translation(ResultSet row) throws SQLException {
        Long[] array = (Long[]) row.getArray("writers").getArray();
        Set<Long> writers = Arrays.stream(array).collect(Collectors.toSet());
        return new Translation(
                row.getLong("id"),
                new RecordRef(row.getString("address")),
                row.getString("language"),
                row.getString("question"),
                row.getString("place"),
                row.getString("original"),
                row.getString("text"),
                row.getInt("version"),
                ReviewState.valueOf(row.getString("review")),
                row.getString("by_name"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                writers,
                row.getString("reason"),
                row.getString("accepted_text"));
    }
}
