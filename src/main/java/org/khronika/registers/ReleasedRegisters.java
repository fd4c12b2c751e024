package org.khronika.registers;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.khronika.legislation.Legislation;
import org.khronika.pages.Namer;
import org.khronika.pages.RegisterDays;
import org.khronika.pages.RegisterPages;
import org.khronika.proceedings.KeptCaseFacts;
import org.khronika.proceedings.ToldCases;
import org.khronika.records.Stored;
import org.khronika.values.RecordKind;
import org.springframework.stereotype.Component;

/** The registers as a release prints them: on its day, from the published cases alone. */
@Component
record ReleasedRegisters(Legislation legislation, KeptCaseFacts kept) implements RegisterPages {

    @Override
    public Contribution of(List<Stored<?>> published, LocalDate day, Namer namer) {
        ToldCases facts = NumbersOfRegisters.facts(published, legislation, kept);
        return new Contribution(
                Arrays.stream(CaseRegister.values())
                        .map(register -> DayPage.of(register.on(facts, day), namer))
                        .toList(),
                List.of(StretchesFile.of(facts.stretches(), namer)),
                List.of());
    }

    @Override
    public List<RegisterDays> days(List<Stored<?>> published, LocalDate last, Namer namer) {
        return DaysOfCases.of(NumbersOfRegisters.facts(published, legislation, kept), last, namer);
    }

    @Override
    public Set<RecordKind> daysOf() {
        return Set.of(RecordKind.PROCEEDING);
    }
}
