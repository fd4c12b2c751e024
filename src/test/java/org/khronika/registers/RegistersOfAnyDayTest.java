package org.khronika.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.khronika.incidents.PlainNamer;
import org.khronika.legislation.Legislation;
import org.khronika.pages.DayByDay;
import org.khronika.pages.Namer;
import org.khronika.pages.RegisterDays;
import org.khronika.pages.RegisterPage;
import org.khronika.proceedings.Proceeding;
import org.khronika.proceedings.RandomCases;
import org.khronika.proceedings.ToldCases;
import org.khronika.values.RecordRef;

/** What a release says of every day is what the register says when it is asked for that day. */
class RegistersOfAnyDayTest {

    private static final LocalDate LAST = LocalDate.of(2022, 11, 30);

    @Property(tries = 60)
    void everyDayIsTheRegisterOfThatDay(
            @ForAll("cases") List<Proceeding> cases,
            @ForAll("days") List<LocalDate> days,
            @ForAll("languages") String language) {
        SortedMap<RecordRef, Proceeding> told = new TreeMap<>();
        cases.forEach(one -> told.put(new RecordRef("OS-P-2022-%04d".formatted(told.size() + 1)), one));
        ToldCases facts = new ToldCases(told, Legislation.pack());
        Namer namer = new PlainNamer().speaking(language);
        for (RegisterDays register : DaysOfCases.of(facts, LAST, namer)) {
            CaseRegister rule = CaseRegister.named(register.slug()).orElseThrow();
            for (LocalDate day : days) {
                RegisterPage page = DayPage.of(rule.on(facts, day), namer);
                assertThat(register.rowsOn(day))
                        .as("%s on %s", register.slug(), day)
                        .isEqualTo(page.lines());
                assertThat(register.sentenceOn(day))
                        .as("%s on %s", register.slug(), day)
                        .isEqualTo(page.sentence());
                assertThat(register.followsOn(day))
                        .as("%s on %s", register.slug(), day)
                        .isEqualTo(DayByDay.follows(page));
                assertThat(register.numbersOn(day))
                        .as("%s on %s", register.slug(), day)
                        .isEqualTo(page.grids().stream()
                                .map(RegisterPage.Grid::rows)
                                .toList());
            }
        }
    }

    @Provide
    Arbitrary<List<Proceeding>> cases() {
        return Arbitraries.oneOf(RandomCases.withMeasures(), RandomCases.proceedings())
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<LocalDate>> days() {
        return RandomCases.days().list().ofSize(25);
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of("en", "ru", "kk");
    }
}
