package org.khronika.registers;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Derived;
import org.khronika.pages.Namer;
import org.khronika.pages.RegisterColumns;
import org.khronika.pages.RegisterDefinition;
import org.khronika.pages.RegisterOpening;
import org.khronika.pages.RegisterPage;

/** A register on a day as a page for readers and a table for programs. */
final class DayPage {

    private DayPage() {}

    /** The register with all its entries. */
    static RegisterPage of(RegisterDay day, Namer namer) {
        return of(day, day.entries(), day.entries(), null, namer);
    }

    /**
     * The register with some of its entries.
     *
     * @param shown      of more than are opened at once the small tables do not list the records behind each number, unless all are shown
     * @param filed      those that its table for programs holds; none where nobody asks for it
     * @param difference null when no other day was asked for
     */
    static RegisterPage of(
            RegisterDay day, List<Entry> shown, List<Entry> filed, @Nullable Difference difference, Namer namer) {
        RegisterDefinition definition = day.register().definition();
        RegisterColumns<Entry> columns = day.register().columns();
        boolean opens = day.entries().size() <= RegisterOpening.MOST
                || shown.size() == day.entries().size();
        return new RegisterPage(
                        definition,
                        namer.language(),
                        namer.words(namer.say(day.sentence())),
                        columns.heads(namer),
                        difference == null ? List.of() : DifferenceInWords.of(difference, namer),
                        shown.stream().map(entry -> columns.line(entry, namer)).toList(),
                        day.grids().stream()
                                .map(grid -> grid(grid, opens, namer))
                                .toList(),
                        columns.data(definition, filed, namer),
                        null)
                .following(DayOpening.of(day, namer));
    }

    /**
     * The register as it stands on a page, without its table for programs and without what its sentence follows from.
     *
     * @param lines    each entry as a line
     * @param premises each entry as something that the sentence counts, which says how sure the sentence is
     */
    static RegisterPage bare(
            RegisterDay day,
            Function<Entry, RegisterPage.Line> lines,
            Function<Entry, Derived.Premise> premises,
            Namer namer) {
        RegisterDefinition definition = day.register().definition();
        Derived opening = DayOpening.of(day, premises, namer);
        return new RegisterPage(
                definition,
                namer.language(),
                opening.words(),
                day.register().columns().heads(namer),
                List.of(),
                day.entries().stream().map(lines).toList(),
                day.grids().stream().map(grid -> grid(grid, false, namer)).toList(),
                new RegisterPage.Data(definition.slug(), "", List.of(), List.of()),
                opening);
    }

    private static RegisterPage.Grid grid(Grid grid, boolean opens, Namer namer) {
        return new RegisterPage.Grid(
                namer.say(grid.caption()),
                grid.head().stream().map(namer::say).toList(),
                grid.rows().stream()
                        .map(row -> row.cells().stream()
                                .map(cell -> namer.words(namer.say(cell)))
                                .toList())
                        .toList(),
                !opens
                        ? List.of()
                        : grid.rows().stream()
                                .map(row -> row.behind().stream()
                                        .map(entry -> DayOpening.counted(entry, namer))
                                        .toList())
                                .toList(),
                grid.way() == null ? null : grid.way().in(namer));
    }
}
