package org.khronika.registers;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.RegisterDefinition;
import org.khronika.pages.RegisterOpening;
import org.khronika.pages.RegisterPage;
import org.khronika.review.Reader;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** The registers as the desk, the command line and downloads show them to a reader. */
@Component
public record DeskRegisters(Registers registers, SeenNames names) {

    /** A register and its number. */
    public record Summary(RegisterDefinition definition, Sayable sentence) {}

    /** Every register with its number on the last day that the sources speak of. */
    public List<Summary> all(Reader reader) {
        LocalDate today = registers.today();
        LocalDate day = registers.lastTold(reader);
        return Arrays.stream(CaseRegister.values())
                .map(register -> new Summary(
                        register.definition(),
                        registers.on(register, day, today, reader).sentence()))
                .toList();
    }

    /**
     * Some of the entries of a register on a day.
     *
     * @param known   the day at whose end all of it was known
     * @param against another day to compare with; null for none
     */
    public CaseRegisterView view(
            CaseRegister register,
            LocalDate on,
            LocalDate known,
            @Nullable LocalDate against,
            int offset,
            int limit,
            Reader reader) {
        RegisterDay day = registers.on(register, on, known, reader);
        Difference difference = difference(day, known, against, reader);
        List<Entry> shown = day.entries()
                .subList(
                        Math.min(offset, day.entries().size()),
                        Math.min(offset + limit, day.entries().size()));
        List<Entry> named = day.entries().size() > RegisterOpening.MOST ? shown : day.entries();
        return new CaseRegisterView(
                DayPage.of(day, shown, List.of(), difference, names.of(named, moved(difference), reader)),
                PartialDate.of(known),
                day.count().figures(),
                day.entries().size());
    }

    /** From the earlier of the two days to the later; null when no other was asked for. */
    private @Nullable Difference difference(
            RegisterDay day, LocalDate known, @Nullable LocalDate against, Reader reader) {
        if (against == null) {
            return null;
        }
        RegisterDay other = registers.on(day.register(), against, known, reader);
        return against.isAfter(day.day()) ? Difference.between(day, other) : Difference.between(other, day);
    }

    private static List<Difference.EntryChange> moved(@Nullable Difference difference) {
        return difference == null
                ? List.of()
                : Stream.of(difference.entered(), difference.left(), difference.changed())
                        .flatMap(List::stream)
                        .toList();
    }

    /** A register on a day, whole, as a page and a table, with what changed since another day. */
    public RegisterPage page(
            CaseRegister register, LocalDate on, LocalDate known, @Nullable LocalDate against, Reader reader) {
        RegisterDay day = registers.on(register, on, known, reader);
        Difference difference = difference(day, known, against, reader);
        return DayPage.of(
                day, day.entries(), day.entries(), difference, names.of(day.entries(), moved(difference), reader));
    }

    /** All entries of a register on a day as comma-separated values. */
    public byte[] csv(CaseRegister register, LocalDate on, LocalDate known, Reader reader) {
        RegisterDay day = registers.on(register, on, known, reader);
        return register.columns()
                .data(register.definition(), day.entries(), names.of(day.entries(), reader))
                .csv();
    }

    /** The addresses of the cases that stand in a register on a day. */
    public Set<String> cases(CaseRegister register, LocalDate on, LocalDate known, Reader reader) {
        return registers.on(register, on, known, reader).entries().stream()
                .flatMap(entry -> entry.cases().stream())
                .map(RecordRef::address)
                .collect(Collectors.toSet());
    }

    /** The last day that the sources speak of which a reader may see: what is asked for where nobody says another. */
    public LocalDate lastTold(Reader reader) {
        return registers.lastTold(reader);
    }

    /** "as of 27 March 2023, the date of our newest source"; of any other day, "as of 1 February 2023". */
    public Phrase asOf(LocalDate day, Reader reader) {
        LocalDate last = registers.lastTold(reader);
        boolean newest = day.equals(last) && last.isBefore(registers.today());
        return phrase(newest ? "registers.as-of.newest-source" : "registers.as-of.day")
                .with("day", PartialDate.of(day));
    }

    /** Today, by the clock of the installation. */
    public LocalDate today() {
        return registers.today();
    }
}
