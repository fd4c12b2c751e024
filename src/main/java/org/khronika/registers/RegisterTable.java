package org.khronika.registers;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.CsvFile;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.values.Capitals;

/** The entries of a register as a table that programs read. */
final class RegisterTable {

    static final List<String> HEAD = List.of(
            "name",
            "cases",
            "people_least",
            "people_most",
            "certain",
            "state",
            "since_earliest",
            "since_latest",
            "since_inferred",
            "where",
            "charges",
            "how_it_stands",
            "held_for",
            "certainty",
            "last_known");

    static final List<String> MEANS = List.of(
            "Who or what the entry is about, or a label where the name is withheld.",
            "Addresses of the cases that it rests on.",
            "How many people it is about at least, if it belongs to the register at all; of a case, how many are accused in it.",
            "How many at most; empty when that is open.",
            "“perhaps” when the dates leave open whether it belongs to the register on the day.",
            "What the register says of it.",
            "First day on which that can have begun; empty when open, and of whoever only stands beside the number of those held.",
            "Last day on which it can have begun; empty likewise.",
            "yes where no source gives these days, and we infer one or both; no otherwise.",
            "The facility.",
            "The charges that no step on record ended, or what a charge was turned into; in a register of cases, the articles that the case was about at any time.",
            "How the case stands, or whose it is.",
            "Of those who are held, for what; officials in cases over abuse stand apart. Empty in every other register.",
            "How sure the least sure step is that it tells: reported, second-hand, alleged and so on.",
            "The last day for which it is known, where that is before the day of the register.");

    private RegisterTable() {}

    static byte[] csv(RegisterDay day, Namer namer) {
        CsvFile file = new CsvFile().row(HEAD);
        day.entries().forEach(entry -> file.row(row(entry, namer)));
        return file.bytes();
    }

    static List<String> row(Entry entry, Namer namer) {
        CaseRegisterView.Line line = CaseRegisterView.line(entry, namer);
        HowMany people = entry.accused();
        DaySpan since = entry.isCounted() ? entry.since() : new DaySpan(null, null);
        return Stream.of(
                        line.head().text(),
                        cases(entry, namer),
                        Long.toString(people.least()),
                        people.most() == null ? "" : people.most().toString(),
                        entry.sure() ? "yes" : "perhaps",
                        line.state(),
                        day(since.from()),
                        day(since.to()),
                        since.isOurs() ? "yes" : "no",
                        line.where(),
                        line.charges(),
                        line.says(),
                        line.section(),
                        Capitals.small(entry.certainty().label()),
                        day(entry.lastKnown()))
                .toList();
    }

    /** The addresses of those that the reader may open. */
    private static String cases(Entry entry, Namer namer) {
        return entry.cases().stream()
                .filter(one -> {
                    Mention mention = namer.mention(one);
                    return mention.href() != null;
                })
                .map(one -> one.address())
                .collect(Collectors.joining(" "));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
