package org.khronika.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Followed;
import org.khronika.records.RecordTypes;
import org.khronika.records.Stored;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The last day that our sources speak of: that of the newest document, or until when a record says that it was followed, if that is
 * later. What is worked out from records is worked out as of that day and says so; the day on which somebody asks, or on which a
 * release is made, tells nothing about anybody. A date that is not a day counts from its first, because no more is certain.
 */
@Component
public class LastTold {

    private final RecordTypes types;
    private final JdbcClient db;

    LastTold(RecordTypes types, JdbcClient db) {
        this.types = types;
        this.db = db;
    }

    /** The day for some records, never after another; that other day itself where no record says any. */
    public LocalDate of(Collection<? extends Stored<?>> records, LocalDate latest) {
        return capped(
                records.stream()
                        .flatMap(record -> of(record).stream())
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                latest);
    }

    private <T extends Record> Optional<LocalDate> of(Stored<T> record) {
        return types.get(record).speaksUntil(record.body());
    }

    /** The same for all records that a reader may see. */
    public LocalDate of(Reader reader, LocalDate latest) {
        return capped(
                db.sql("""
                        select max(greatest(
                            case when r.kind = 'D' then r.sort_from end,
                            case when r.body ->> 'followedUntil' ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'
                              then (r.body ->> 'followedUntil')::date end))
                        from record r where (r.kind = 'D' or r.kind in (:followed)) and r.review <> 'WITHDRAWN' and\s""" + Reader.SEES)
                        .param("followed", followed())
                        .param("reader", reader.member())
                        .query((row, n) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                        .single()
                        .orElse(null),
                latest);
    }

    private List<String> followed() {
        return types.kinds().stream()
                .filter(kind -> Followed.class.isAssignableFrom(types.get(kind).bodyType()))
                .map(kind -> String.valueOf(kind.letter()))
                .toList();
    }

    private static LocalDate capped(@Nullable LocalDate told, LocalDate latest) {
        return told == null || told.isAfter(latest) ? latest : told;
    }
}
