package org.khronika.registers;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khronika.pages.DayByDay;
import org.khronika.pages.Derived;
import org.khronika.pages.Namer;
import org.khronika.pages.RegisterDays;
import org.khronika.pages.RegisterPage;
import org.khronika.proceedings.RememberedCases;
import org.khronika.proceedings.ToldCases;

/** What the registers of cases say on every day, each worked out by its own rule. */
final class DaysOfCases {

    private DaysOfCases() {}

    /** All of them, up to a day; the namer is asked for the same on many days. */
    static List<RegisterDays> of(ToldCases cases, LocalDate last, Namer namer) {
        return Arrays.stream(CaseRegister.values())
                .map(register -> of(register, cases, last, namer))
                .toList();
    }

    private static RegisterDays of(CaseRegister register, ToldCases cases, LocalDate last, Namer namer) {
        RememberedCases facts = new RememberedCases(cases);
        Map<Entry, RegisterPage.Line> lines = new HashMap<>();
        Map<Entry, Derived.Premise> premises = new HashMap<>();
        register.on(facts, last);
        return DayByDay.exact(
                day -> DayPage.bare(
                        register.on(facts, day),
                        entry -> lines.computeIfAbsent(
                                entry, own -> register.columns().line(own, namer)),
                        entry -> premises.computeIfAbsent(entry, own -> DayOpening.premise(own, namer)),
                        namer),
                facts.changes(),
                last);
    }
}
