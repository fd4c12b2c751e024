package org.khronika.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.OnTheDemo;
import org.khronika.records.Stored;
import org.khronika.review.Reader;
import org.khronika.review.Reviewed;
import org.khronika.statistics.Counting;
import org.khronika.values.Quantity;
import org.khronika.values.RecordKind;
import org.khronika.values.WrongValue;
import org.springframework.beans.factory.annotation.Autowired;

/** The number of a register in a text is the one that its own page says. */
@DatabaseTest
@OnTheDemo
class RegisterNumbersTest {

    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2022, 12, 1), LocalDate.of(2023, 2, 1), LocalDate.of(2023, 3, 27));

    @Autowired
    Counting counting;

    @Autowired
    Reviewed reviewed;

    @Autowired
    DeskRegisters desk;

    @Test
    void onEveryDayEachRegisterSaysTheSameInATextAndOnItsPage() {
        List<Stored<?>> cases = reviewed.list(RecordKind.PROCEEDING);
        for (LocalDate day : DAYS) {
            for (CaseRegister register : CaseRegister.values()) {
                String definition = "register:%s asof:%s".formatted(register.slug(), day);
                String page = desk.view(register, day, desk.today(), null, 0, 1, Reader.ofThisMachine())
                        .count()
                        .english();
                List<Long> said = Pattern.compile("\\d+")
                        .matcher(page)
                        .results()
                        .map(MatchResult::group)
                        .map(Long::valueOf)
                        .toList();
                Quantity number = counting.number(definition, cases).orElseThrow();
                assertThat(Arrays.asList(number.least(), number.most().orElse(number.least())))
                        .as("%s: %s", definition, page)
                        .isEqualTo(Arrays.asList(said.getFirst(), said.getLast()));
            }
        }
    }

    @Test
    void whatIsNotUnderstoodIsToldWithWhatWasExpected() {
        assertThatThrownBy(() -> counting.check("register:тұтқындар asof:2023-02-01"))
                .isInstanceOf(WrongValue.class)
                .hasMessageContaining("closed-and-reopened, deprived");
        assertThatThrownBy(() -> counting.check("register:deprived"))
                .isInstanceOf(WrongValue.class)
                .hasMessageContaining("asof:2023-02-01");
        assertThatThrownBy(() -> counting.check("register:deprived asof:2023-02-01 place:KZ-L-2022-110001"))
                .isInstanceOf(WrongValue.class)
                .hasMessageContaining("“place”");
    }
}
