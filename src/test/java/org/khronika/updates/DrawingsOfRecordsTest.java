package org.khronika.updates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.OnTheDemo;
import org.khronika.pages.Lanes;
import org.khronika.pages.ShownTypes;
import org.khronika.records.Stored;
import org.khronika.review.OthersTold;
import org.khronika.review.Reviewed;
import org.khronika.values.RecordKind;
import org.khronika.words.Language;
import org.springframework.beans.factory.annotation.Autowired;

/** A drawing asks only for what tells something on its page, and says what it would say of all. */
@DatabaseTest
@OnTheDemo
class DrawingsOfRecordsTest {

    @Autowired
    DrawingsOfRecords drawings;

    @Autowired
    Reviewed reviewed;

    @Autowired
    OthersTold others;

    @Autowired
    ShownTypes types;

    @Test
    void theRecordsThatAreAskedForDrawWhatAllWouldDraw() {
        OthersTold.Among all = others.among(reviewed.list());
        List<Stored<?>> drawn = reviewed.list(Set.of(RecordKind.PROCEEDING, RecordKind.EPISODE)).stream()
                .filter(record -> drawings.of(record).isPresent())
                .toList();

        assertThat(drawn).hasSizeGreaterThan(15);
        assertThat(drawn)
                .allSatisfy(record -> assertThat(drawings.of(record))
                        .as(record.title())
                        .isEqualTo(Optional.ofNullable(amongAll(record, all))));
        assertThat(drawn).extracting(Stored::kind).contains(RecordKind.PROCEEDING, RecordKind.EPISODE);
    }

    private <T extends Record> @Nullable Lanes amongAll(Stored<T> record, OthersTold.Among all) {
        BoundWords.ByAddress namer = new BoundWords.ByAddress(Language.english());
        return all.add(record, types.get(record).page(record, namer), namer).lanes();
    }
}
