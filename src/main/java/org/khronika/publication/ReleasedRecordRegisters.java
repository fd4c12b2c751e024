package org.khronika.publication;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.khronika.pages.ChangingDays;
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
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/** The registers of records as a release prints them: from the published records alone, as of its day. */
@Component
record ReleasedRecordRegisters(List<RecordRegister<?>> registers, RecordTypes types) {

    /** What registers say on each day, as it is worked out or was before. */
    @FunctionalInterface
    interface Days {

        /**
         * Those of one register.
         *
         * @param read   the records that it reads, the latest first
         * @param told   the days on which something that it goes by begins, or is over
         * @param worked works them out from these, up to a last day
         */
        RegisterDays of(
                RecordRegister<?> register,
                List<Stored<?>> read,
                ChangingDays told,
                LocalDate last,
                Function<Namer, RegisterDays> worked);
    }

    /** The registers on a day that need not be the last that the sources speak of; {@code pages} are those of what is published, by address. */
    RegisterPages.Contribution of(
            List<Stored<?>> published, LocalDate day, LocalDate told, Namer namer, Map<RecordRef, RecordPage> pages) {
        Namer remembering = new RememberingNamer(namer);
        return of(
                published, day, told, namer, pages, (register, read, days, last, worked) -> worked.apply(remembering));
    }

    /**
     * The same of the last day that the sources speak of.
     *
     * @param pages of what is published, by address
     * @param days  gives what registers say on each day
     */
    RegisterPages.Contribution of(
            List<Stored<?>> published, LocalDate day, Namer namer, Map<RecordRef, RecordPage> pages, Days days) {
        return of(published, day, day, namer, pages, days);
    }

    private RegisterPages.Contribution of(
            List<Stored<?>> published,
            LocalDate day,
            LocalDate told,
            Namer namer,
            Map<RecordRef, RecordPage> pages,
            Days days) {
        List<Stored<?>> sorted = published.stream().sorted(types.latestFirst()).toList();
        return new RegisterPages.Contribution(
                registers.stream()
                        .map(register -> page(register, read(register, sorted), day, told, namer, pages))
                        .sorted(Comparator.comparing(
                                RegisterPage::title, namer.language().order()))
                        .toList(),
                List.of(),
                registers.stream()
                        .filter(register -> register.definition().days() == RecordRegister.Days.DAY)
                        .map(register -> days(register, sorted, day, pages, days))
                        .sorted(Comparator.comparing(RegisterDays::slug))
                        .toList());
    }

    private static RegisterPage page(
            RecordRegister<?> register,
            List<Stored<?>> read,
            LocalDate day,
            LocalDate told,
            Namer namer,
            Map<RecordRef, RecordPage> pages) {
        return register.page(
                read,
                RecordRegister.Scope.on(day, told),
                namer,
                record -> Objects.requireNonNull(pages.get(record.address())));
    }

    private static List<Stored<?>> read(RecordRegister<?> register, List<Stored<?>> sorted) {
        return sorted.stream()
                .filter(record -> register.reads().contains(record.kind()) && register.concerns(record))
                .toList();
    }

    /** What a register of how things stand on a day says on each day up to the last. */
    private static RegisterDays days(
            RecordRegister<?> register,
            List<Stored<?>> sorted,
            LocalDate last,
            Map<RecordRef, RecordPage> pages,
            Days days) {
        List<Stored<?>> read = read(register, sorted);
        ChangingDays told = told(register, read);
        return days.of(
                register,
                read,
                told,
                last,
                namer -> DayByDay.searched(
                        day -> register.bare(
                                read,
                                RecordRegister.Scope.on(day, last),
                                namer,
                                record -> Objects.requireNonNull(pages.get(record.address()))),
                        told,
                        last));
    }

    /** The days on which something that the register goes by begins, or is over. */
    private static ChangingDays told(RecordRegister<?> register, List<Stored<?>> records) {
        ChangingDays.Gathered days = new ChangingDays.Gathered();
        records.stream()
                .filter(record -> register.goesBy().contains(record.kind()))
                .flatMap(record -> DaysTold.in(record.body()).stream())
                .forEach(date -> {
                    date.firstNamed().ifPresent(day -> days.given(day, isAboutFirst(date)));
                    date.latest().ifPresent(day -> {
                        days.given(day, date.isAboutLast());
                        days.given(day.plusDays(1), date.isAboutLast());
                    });
                });
        register.daysBesides(records).forEach(days::following);
        return days.days();
    }

    /** Whether the first day that it names is only about right; of "by about 5 February" that is its last. */
    private static boolean isAboutFirst(PartialDate date) {
        return date.earliest().isPresent() ? date.isAboutFirst() : date.isAboutLast();
    }
}
