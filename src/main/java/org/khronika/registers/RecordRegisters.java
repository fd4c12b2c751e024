package org.khronika.registers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.khronika.records.Reader;
import org.khronika.records.RecordQuery;
import org.khronika.records.RecordRegister;
import org.khronika.records.RecordRegister.Scope;
import org.khronika.records.Records;
import org.khronika.records.RegisterPage;
import org.khronika.records.ReviewState;
import org.khronika.records.SeenTitles;
import org.khronika.records.Stored;
import org.khronika.values.RecordKind;
import org.springframework.stereotype.Component;

/** The registers that contexts work out from whole records, as a member may see them. */
@Component
public class RecordRegisters {

    private final List<RecordRegister> registers;
    private final Records records;
    private final SeenTitles titles;
    private final Clock clock;

    RecordRegisters(List<RecordRegister> registers, Records records, SeenTitles titles, Clock clock) {
        this.registers = registers.stream()
                .sorted(Comparator.comparing(RecordRegister::title))
                .toList();
        this.records = records;
        this.titles = titles;
        this.clock = clock;
    }

    /** The register with a name in addresses; empty for none. */
    public Optional<RecordRegister> named(String slug) {
        return registers.stream()
                .filter(register -> register.slug().equals(slug))
                .findFirst();
    }

    /** The names of all in addresses. */
    public List<String> slugs() {
        return registers.stream().map(RecordRegister::slug).toList();
    }

    /** Every register as it stands today. */
    public List<RegisterPage> all(Reader reader) {
        Scope today = Scope.on(LocalDate.now(clock));
        return registers.stream().map(register -> page(register, today, reader)).toList();
    }

    /** A register, asked as the scope says. */
    public RegisterPage page(RecordRegister register, Scope scope, Reader reader) {
        RecordQuery query = RecordQuery.all()
                .of(register.reads().toArray(RecordKind[]::new))
                .in(ReviewState.DRAFT, ReviewState.SUBMITTED, ReviewState.RETURNED, ReviewState.REVIEWED)
                .rows(0, Integer.MAX_VALUE);
        List<Stored<?>> seen = records.listWhole(query, reader);
        return register.on(seen, scope, titles.of(seen, reader)).under(register.family());
    }
}
