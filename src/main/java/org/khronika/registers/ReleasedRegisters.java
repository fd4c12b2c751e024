package org.khronika.registers;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.khronika.legislation.Legislation;
import org.khronika.proceedings.Proceeding;
import org.khronika.proceedings.ToldCases;
import org.khronika.records.Namer;
import org.khronika.records.RegisterPage;
import org.khronika.records.RegisterPages;
import org.khronika.records.Stored;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/** The registers as a release prints them: on its day, from the published cases alone. */
@Component
class ReleasedRegisters implements RegisterPages {

    private static final String PERHAPS = "perhaps ";

    private final Legislation legislation;

    ReleasedRegisters(Legislation legislation) {
        this.legislation = legislation;
    }

    @Override
    public Contribution of(List<Stored<?>> published, LocalDate day, Namer namer) {
        SortedMap<RecordRef, Proceeding> cases = new TreeMap<>();
        published.forEach(record -> {
            if (record.body() instanceof Proceeding proceeding) {
                cases.put(record.address(), proceeding);
            }
        });
        ToldCases facts = new ToldCases(cases, legislation.asItStands());
        return new Contribution(
                Arrays.stream(Register.values())
                        .map(register -> page(register.on(facts, day), namer))
                        .toList(),
                List.of(StretchesFile.of(facts.stretches(), namer)));
    }

    private static RegisterPage page(RegisterDay day, Namer namer) {
        Register register = day.register();
        return new RegisterPage(
                register.slug(),
                register.title(),
                namer.words(day.sentence()),
                register.explanation(),
                register.columns(),
                day.entries().stream().map(entry -> line(entry, namer)).toList(),
                day.grids().stream().map(grid -> grid(grid, namer)).toList(),
                data(day, namer));
    }

    private static RegisterPage.Grid grid(Grid grid, Namer namer) {
        return new RegisterPage.Grid(
                grid.caption(),
                grid.head(),
                grid.rows().stream()
                        .map(row -> row.stream().map(namer::words).toList())
                        .toList());
    }

    private static RegisterPage.Line line(Entry entry, Namer namer) {
        RegisterView.Line line = RegisterView.line(entry, namer);
        return new RegisterPage.Line(
                line.head(),
                line.cases(),
                List.of(
                        (line.sure() ? "" : PERHAPS) + line.state(),
                        line.lastKnown().isEmpty() ? line.since() : line.since() + "; " + line.lastKnown(),
                        line.where(),
                        line.charges(),
                        line.says()));
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
