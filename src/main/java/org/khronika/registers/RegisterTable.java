package org.khronika.registers;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.records.CsvFile;
import org.khronika.records.Mention;
import org.khronika.records.Namer;

/** The entries of a register as a table that programs read. */
final class RegisterTable {

    private static final List<String> HEAD = List.of(
            "name",
            "cases",
            "people_least",
            "people_most",
            "certain",
            "state",
            "since_earliest",
            "since_latest",
            "where",
            "charges",
            "how_it_stands",
            "last_known");

    private RegisterTable() {}

    static byte[] csv(RegisterDay day, Namer namer) {
        CsvFile file = new CsvFile().row(HEAD);
        day.entries().forEach(entry -> file.row(row(entry, namer)));
        return file.bytes();
    }

    private static List<String> row(Entry entry, Namer namer) {
        RegisterView.Line line = RegisterView.line(entry, namer);
        HowMany people = entry.people();
        return List.of(
                line.head().text(),
                cases(entry, namer),
                Long.toString(people.least()),
                people.most() == null ? "" : people.most().toString(),
                entry.sure() ? "yes" : "perhaps",
                line.state(),
                day(entry.since().from()),
                day(entry.since().to()),
                line.where(),
                line.charges(),
                line.says(),
                day(entry.lastKnown()));
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
