package org.khronika.desk.translations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.records.Sensitivity;
import org.khronika.review.AcceptRecord;
import org.khronika.review.DeedRefused;
import org.khronika.review.EnterRecord;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.review.SubmitRecord;
import org.khronika.translations.OpenSheet;
import org.khronika.translations.Overview;
import org.khronika.translations.TranslationState;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import org.khronika.words.Languages;
import org.springframework.beans.factory.annotation.Autowired;

/** Texts go out as one table and come back translated. */
@DatabaseTest(properties = "khronika.languages=kk,ru")
class TextsFileTest {

    private static final String TITLE = "Қызылордада үйге тінту жүргізілді; компьютер, «телефондар» алынды";

    @Autowired
    Members members;

    @Autowired
    EnterRecord enter;

    @Autowired
    SubmitRecord submit;

    @Autowired
    AcceptRecord accept;

    @Autowired
    Records records;

    @Autowired
    Overview overview;

    @Autowired
    OpenSheet open;

    @Autowired
    TakeInFile file;

    private final Language russian = Languages.shipped().byTag("ru").orElseThrow();

    private RecordRef accepted(Sensitivity sensitivity, Long... readers) {
        Member ayla = Cast.ayla(members);
        RecordRef record = enter.enter(
                ayla,
                new Draft<>(
                        Cast.incident(TITLE, "2022-11-14"),
                        List.of(Cast.source(enter, members)),
                        sensitivity,
                        Set.of(readers)),
                null);
        submit.submit(ayla, record, 1, null);
        accept.accept(Cast.rada(members), record, 2, null);
        return record;
    }

    private String table(Member member) {
        return new String(TextsFile.of(overview.of("ru", Reader.of(member))), StandardCharsets.UTF_8);
    }

    private TranslationState state(RecordRef record) {
        return open.sheet(records.get(record, Reader.of(Cast.ayla(members))), "ru")
                .lines()
                .getFirst()
                .state();
    }

    @Test
    void whatIsFilledInIsSentForReview() {
        RecordRef record = accepted(Sensitivity.PUBLIC);
        String filled = table(Cast.bek(members))
                .lines()
                .filter(line -> line.startsWith("\uFEFF") || line.startsWith(record.address()))
                .map(line -> line.startsWith("\uFEFF") ? line : line + "\"Обыск в Кызылорде; изъяты «телефоны»\"")
                .reduce("", (all, line) -> all + line + "\r\n");
        TakeInFile.Taken taken =
                file.take(Cast.bek(members), russian, TextsFile.read(filled.getBytes(StandardCharsets.UTF_8)));
        assertThat(taken.left()).isEmpty();
        assertThat(taken.sent()).isEqualTo(1);
        assertThat(state(record)).isEqualTo(TranslationState.SUBMITTED);

        TakeInFile.Taken again = file.take(
                Cast.bek(members),
                russian,
                TextsFile.read(filled.replace("Обыск", "Ночной обыск").getBytes(StandardCharsets.UTF_8)));
        assertThat(again.sent()).isZero();
        assertThat(again.left()).hasSize(1).first().asString().contains(record.address());
    }

    @Test
    void whoMayNotSeeARecordGetsAndGivesNoneOfItsTexts() {
        RecordRef restricted =
                accepted(Sensitivity.RESTRICTED, Cast.rada(members).id());
        assertThat(table(Cast.bek(members))).doesNotContain(restricted.address());
        String given = "record,key,version,translation\r\n" + restricted.address() + ",k,0,Чужое\r\n";
        TakeInFile.Taken taken =
                file.take(Cast.bek(members), russian, TextsFile.read(given.getBytes(StandardCharsets.UTF_8)));
        assertThat(taken.sent()).isZero();
        assertThat(taken.left()).hasSize(1);
        assertThat(state(restricted)).isEqualTo(TranslationState.MISSING);
    }

    @Test
    void whatIsNoSuchTableIsRefusedWithWhatWasExpected() {
        assertThatThrownBy(() -> TextsFile.read("a,b\r\n1,2".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(DeedRefused.class)
                .hasMessageContaining("record, key, version and translation");
        assertThatThrownBy(() -> TextsFile.read("record;перевод".getBytes(Charset.forName("windows-1251"))))
                .isInstanceOf(DeedRefused.class)
                .hasMessageContaining("UTF-8");
    }
}
