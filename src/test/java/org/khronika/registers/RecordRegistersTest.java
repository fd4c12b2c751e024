package org.khronika.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.Members;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.records.EnterRecord;
import org.khronika.records.Reader;
import org.khronika.records.RecordRegister;
import org.khronika.records.RecordRegister.Scope;
import org.khronika.records.Records;
import org.khronika.records.RegisterPage;
import org.khronika.records.SeenTitles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** A register of records shows all of what belongs to it, or says that it cannot. */
@DatabaseTest
@Transactional
class RecordRegistersTest {

    @Autowired
    List<RecordRegister> registers;

    @Autowired
    Records records;

    @Autowired
    SeenTitles titles;

    @Autowired
    Clock clock;

    @Autowired
    Members members;

    @Autowired
    EnterRecord enter;

    private RegisterPage detentions(int most) {
        RecordRegisters of = new RecordRegisters(registers, records, titles, clock, most);
        return of.page(
                of.named("detentions").orElseThrow(),
                Scope.on(LocalDate.of(2023, 3, 27)),
                Reader.of(Cast.ayla(members)));
    }

    @Test
    void moreRecordsThanCanBeWorkedThroughAreNeverCountedInPart() {
        for (int n = 1; n <= 3; n++) {
            enter.enter(Cast.ayla(members), Draft.of(Cast.incident("Incident " + n, "2023-01-0" + n), List.of()), null);
        }

        assertThat(detentions(3).sentence()).doesNotContain("at once");
        assertThat(detentions(2).sentence())
                .startsWith("It would read 3 records, and this installation works through 2");
        assertThat(detentions(2).lines()).isEmpty();
    }
}
