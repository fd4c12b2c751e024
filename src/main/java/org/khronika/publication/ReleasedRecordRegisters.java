package org.khronika.publication;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.khronika.pages.DayByDay;
import org.khronika.pages.Namer;
import org.khronika.pages.RecordPage;
import org.khronika.pages.RecordRegister;
import org.khronika.pages.RegisterDays;
import org.khronika.pages.RegisterPage;
import org.khronika.pages.RegisterPages;
import org.khronika.pages.RememberingNamer;
import org.khronika.records.DaysTold;
import org.khronika.records.RecordTypes;
import org.khronika.records.Stored;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/** The registers of records as a release prints them: from the published records alone, as of its day. */
@Component
record ReleasedRecordRegisters(List<RecordRegister<?>> registers, RecordTypes types) {

    /** @param pages of what is published, by address */
    RegisterPages.Contribution of(
            List<Stored<?>> published, LocalDate day, Namer namer, Map<RecordRef, RecordPage> pages) {
        return of(published, day, day, namer, pages);
    }

    /** The same of a day that need not be the last that the sources speak of. */
    RegisterPages.Contribution of(
            List<Stored<?>> published, LocalDate day, LocalDate told, Namer namer, Map<RecordRef, RecordPage> pages) {
        List<Stored<?>> sorted = published.stream().sorted(types.latestFirst()).toList();
        return new RegisterPages.Contribution(
                registers.stream()
                        .map(register -> page(register, sorted, day, told, namer, pages))
                        .sorted(Comparator.comparing(
                                RegisterPage::title, namer.language().order()))
                        .toList(),
                List.of(),
                days(sorted, day, new RememberingNamer(namer), pages));
    }

    private static RegisterPage page(
            RecordRegister<?> register,
            List<Stored<?>> sorted,
            LocalDate day,
            LocalDate told,
            Namer namer,
            Map<RecordRef, RecordPage> pages) {
        return register.page(
                sorted.stream()
                        .filter(record -> register.reads().contains(record.kind()))
                        .toList(),
                RecordRegister.Scope.on(day, told),
                namer,
                record -> Objects.requireNonNull(pages.get(record.address())));
    }

    /** What the registers of how things stand on a day say on each day up to the last. */
    private List<RegisterDays> days(
            List<Stored<?>> sorted, LocalDate last, Namer namer, Map<RecordRef, RecordPage> pages) {
        return registers.stream()
                .filter(register -> register.definition().days() == RecordRegister.Days.DAY)
                .map(register -> DayByDay.searched(
                        day -> page(register, sorted, day, last, namer, pages), told(register, sorted), last))
                .sorted(Comparator.comparing(RegisterDays::slug))
                .toList();
    }

    /** The days on which something that the register goes by begins, or is over. */
    private static NavigableSet<LocalDate> told(RecordRegister<?> register, List<Stored<?>> records) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        records.stream()
                .filter(record -> register.goesBy().contains(record.kind()))
                .flatMap(record -> DaysTold.in(record.body()).stream())
                .forEach(date -> {
                    date.firstNamed().ifPresent(days::add);
                    date.latest().ifPresent(day -> {
                        days.add(day);
                        days.add(day.plusDays(1));
                    });
                });
        return days;
    }
}
