package org.khronika.records;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives out addresses. A number is given once, even when its deed is rolled back or its record withdrawn. */
@Component
class Addresses {

    private final JdbcClient db;
    private final Clock clock;
    private final String country;

    Addresses(JdbcClient db, Clock clock, @Value("${khronika.country:KZ}") String country) {
        this.db = db;
        this.clock = clock;
        this.country = country;
    }

    /** The next address of a kind, in the year of what the record tells of, or this year where no date is known. */
    RecordRef next(RecordKind kind, @Nullable PartialDate when) {
        Optional<LocalDate> day =
                when == null ? Optional.empty() : when.earliest().or(when::latest);
        int year = day.orElse(LocalDate.now(clock)).getYear();
        int number = db.sql("""
                        insert into address_counter (country, kind, year, last) values (:country, :kind, :year, 1)
                        on conflict (country, kind, year) do update set last = address_counter.last + 1
                        returning last""")
                .param("country", country)
                .param("kind", Conditions.letter(kind))
                .param("year", year)
                .query(Integer.class)
                .single();
        return RecordRef.of(country, kind, year, number);
    }
}
