package org.khronika.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.Members;
import org.khronika.pages.RecordRegister;
import org.khronika.pages.RecordRegister.Scope;
import org.khronika.pages.RegisterPage;
import org.khronika.pages.ShownTypes;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.review.EnterRecord;
import org.khronika.review.LastTold;
import org.khronika.review.OthersTold;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.review.SeenTitles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** A register of records shows all of what belongs to it, or says that it cannot. */
@DatabaseTest
@Transactional
class RecordRegistersTest {

    @Autowired
    List<RecordRegister<?>> registers;

    @Autowired
    Records records;

    @Autowired
    SeenTitles titles;

    @Autowired
    LastTold lastTold;

    @Autowired
    ShownTypes types;

    @Autowired
    OthersTold others;

    @Autowired
    Clock clock;

    @Autowired
    Members members;

    @Autowired
    EnterRecord enter;

    private RegisterPage page(String register, int most) {
        RecordRegisters of = of(most);
        return of.page(
                of.named(register).orElseThrow(), Scope.on(LocalDate.of(2023, 3, 27)), Reader.of(Cast.ayla(members)));
    }

    private RecordRegisters of(int most) {
        return new RecordRegisters(
                registers, records, titles, lastTold, types, others, clock, new RegisterSettings(most));
    }

    @Test
    void moreRecordsThanCanBeWorkedThroughAreNeverCountedInPart() {
        for (int n = 1; n <= 3; n++) {
            enter.enter(Cast.ayla(members), Draft.of(Cast.incident("Incident " + n, "2023-01-0" + n), List.of()), null);
        }

        assertThat(page("preventive-measures", 3).sentence()).doesNotContain("at once");
        assertThat(page("preventive-measures", 2).sentence())
                .startsWith("It would read 3 records, and this installation works through 2");
        assertThat(page("preventive-measures", 2).lines()).isEmpty();
    }

    @Test
    void recordsThatTellNothingForARegisterAreNotRead() {
        for (int n = 1; n <= 3; n++) {
            enter.enter(Cast.ayla(members), Draft.of(Cast.incident("Incident " + n, "2023-01-0" + n), List.of()), null);
        }

        assertThat(page("detentions", 2).sentence()).startsWith("No detention");
    }

    @Test
    void allRegistersTogetherSayWhatEachSaysAlone() {
        enter.enter(Cast.ayla(members), Draft.of(Cast.incident("Incident", "2023-01-01"), List.of()), null);
        Reader reader = Reader.of(Cast.ayla(members));
        RecordRegisters of = of(100);
        Scope today = Scope.on(LocalDate.now(clock));

        assertThat(of.all(reader))
                .containsExactlyInAnyOrderElementsOf(of.slugs().stream()
                        .map(slug -> of.page(of.named(slug).orElseThrow(), today, reader))
                        .toList());
    }
}
