package org.khronika.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.Members;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.records.RecordTypes;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A version is read from the journal once, and again where its entry was written since, where another is asked for, and after a new start. */
@DatabaseTest
class ReadVersionsTest {

    @Autowired
    ReadVersions read;

    @Autowired
    EnterRecord enter;

    @Autowired
    Members members;

    @Autowired
    JdbcClient db;

    @Autowired
    RecordTypes types;

    @Autowired
    Contents contents;

    private ReadVersions.Version entered(String title) {
        RecordRef address = enter.enter(
                Cast.ayla(members),
                Draft.of(Cast.incident(title, "2022-11-14"), List.of(Cast.source(enter, members))),
                null);
        return db.sql("select id, xmin::text from journal_entry where record = :address order by id desc limit 1")
                .param("address", address.address())
                .query((row, n) -> new ReadVersions.Version(address, row.getLong(1), row.getString(2)))
                .single();
    }

    private Draft<?> draft(ReadVersions from, ReadVersions.Version version) {
        return Objects.requireNonNull(from.of(List.of(version)).get(version.entry()));
    }

    @Test
    void aVersionIsReadOnceUnlessItsEntryIsWrittenAnew() {
        ReadVersions.Version version = entered("Пикет – Оралда");
        Draft<?> first = draft(read, version);
        assertThat(first.body()).isEqualTo(Cast.incident("Пикет – Оралда", "2022-11-14"));
        assertThat(draft(read, version)).isSameAs(first);
        ReadVersions.Version writtenSince = new ReadVersions.Version(version.address(), version.entry(), "1");
        assertThat(draft(read, writtenSince)).isNotSameAs(first).isEqualTo(first);
        assertThat(draft(new ReadVersions(db, types, contents), version))
                .isNotSameAs(first)
                .isEqualTo(first);
    }

    @Test
    void ofEachRecordItIsTheVersionThatIsAskedFor() {
        ReadVersions.Version one = entered("Шеру – бірінші");
        ReadVersions.Version other = entered("Шеру – екінші");
        ReadVersions.Version mistaken = new ReadVersions.Version(one.address(), other.entry(), other.written());
        draft(read, one);
        assertThat(draft(read, mistaken).body()).isEqualTo(Cast.incident("Шеру – екінші", "2022-11-14"));
        assertThat(draft(read, one).body()).isEqualTo(Cast.incident("Шеру – бірінші", "2022-11-14"));
        assertThat(read.of(List.of(new ReadVersions.Version(one.address(), Long.MAX_VALUE, "1"))))
                .isEmpty();
    }
}
