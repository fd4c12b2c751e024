package org.khronika.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.records.CountrySettings;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives out addresses. Their numbers are drawn, not counted, so that an address tells nothing of other records; one that ever stood on
 * a record or in the journal is not given again.
 */
@Component
class Addresses {

    private final JdbcClient db;
    private final Clock clock;
    private final AddressNumbers numbers;
    private final String country;

    Addresses(JdbcClient db, Clock clock, AddressNumbers numbers, CountrySettings settings) {
        this.db = db;
        this.clock = clock;
        this.numbers = numbers;
        this.country = settings.country();
    }

    /** A new address of a kind, in the year of what the record tells of, or this year where no date is known. */
    RecordRef next(RecordKind kind, @Nullable PartialDate when) {
        Optional<LocalDate> day =
                when == null ? Optional.empty() : when.earliest().or(when::latest);
        int year = day.orElse(LocalDate.now(clock)).getYear();
        AddressNumbers drawn = SameAddresses.present().orElse(numbers);
        RecordRef address;
        do {
            address = RecordRef.of(country, kind, year, drawn.draw());
        } while (!isFree(address));
        return address;
    }

    /** Of two deeds that draw the same number at the same moment, the unique index lets one through. */
    private boolean isFree(RecordRef address) {
        return db.sql("""
                        select not exists (select 1 from record r where r.address = :address)
                          and not exists (select 1 from journal_entry e where e.record = :address)""")
                .param("address", address.address())
                .query(Boolean.class)
                .single();
    }
}
