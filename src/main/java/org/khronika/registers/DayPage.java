package org.khronika.registers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Namer;
import org.khronika.pages.RegisterPage;

/** A register on a day as a page for readers and a table for programs. */
final class DayPage {

    private static final String PERHAPS = "perhaps ";

    private DayPage() {}

    static RegisterPage of(RegisterDay day, Namer namer) {
        return of(day, null, namer);
    }

    static RegisterPage of(RegisterDay day, @Nullable Difference difference, Namer namer) {
        CaseRegister register = day.register();
        return new RegisterPage(
                        register.slug(),
                        register.title(),
                        namer.words(day.sentence()),
                        register.explanation(),
                        register.columns(),
                        difference == null ? List.of() : groups(DifferenceView.of(difference, namer)),
                        day.entries().stream().map(entry -> line(entry, namer)).toList(),
                        day.grids().stream().map(grid -> grid(grid, namer)).toList(),
                        data(day, namer))
                .following(DayOpening.of(day, namer));
    }

    private static List<RegisterPage.Group> groups(CaseRegisterView.Differences differences) {
        List<RegisterPage.Group> groups = new ArrayList<>();
        for (CaseRegisterView.Group group : differences.groups()) {
            groups.add(new RegisterPage.Group(
                    group.title(),
                    groups.isEmpty() ? differences.sentence() : "",
                    group.moved().stream()
                            .map(moved -> new RegisterPage.Item(moved.line().head(), moved.how()))
                            .toList()));
        }
        return groups;
    }

    static RegisterPage.Grid grid(Grid grid, Namer namer) {
        return new RegisterPage.Grid(
                grid.caption(),
                grid.head(),
                grid.rows().stream()
                        .map(row -> row.cells().stream().map(namer::words).toList())
                        .toList(),
                grid.rows().stream()
                        .map(row -> row.behind().stream()
                                .map(entry -> DayOpening.counted(entry, namer))
                                .toList())
                        .toList());
    }

    private static RegisterPage.Line line(Entry entry, Namer namer) {
        CaseRegisterView.Line line = CaseRegisterView.line(entry, namer);
        return new RegisterPage.Line(
                line.head(),
                line.cases(),
                List.of(
                        (line.sure() ? "" : PERHAPS) + line.state(),
                        line.lastKnown().isEmpty() ? line.since() : line.since() + "; " + line.lastKnown(),
                        line.where(),
                        line.charges(),
                        line.says()),
                line.section());
    }

    private static RegisterPage.Data data(RegisterDay day, Namer namer) {
        return new RegisterPage.Data(
                "register-" + day.register().slug(),
                day.register().title(),
                IntStream.range(0, RegisterTable.HEAD.size())
                        .mapToObj(n -> new RegisterPage.Column(RegisterTable.HEAD.get(n), RegisterTable.MEANS.get(n)))
                        .toList(),
                day.entries().stream()
                        .map(entry -> RegisterTable.row(entry, namer))
                        .toList());
    }
}
