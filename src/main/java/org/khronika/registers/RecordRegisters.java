package org.khronika.registers;

import static org.khronika.words.Phrase.phrase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khronika.pages.Namer;
import org.khronika.pages.RecordPage;
import org.khronika.pages.RecordRegister;
import org.khronika.pages.RecordRegister.Scope;
import org.khronika.pages.RegisterDefinition;
import org.khronika.pages.RegisterPage;
import org.khronika.pages.ShownTypes;
import org.khronika.records.ReviewState;
import org.khronika.records.Stored;
import org.khronika.review.Having;
import org.khronika.review.LastTold;
import org.khronika.review.OthersTold;
import org.khronika.review.Reader;
import org.khronika.review.RecordQuery;
import org.khronika.review.Records;
import org.khronika.review.SeenTitles;
import org.khronika.values.RecordKind;
import org.khronika.words.Language;
import org.springframework.stereotype.Component;

/** The registers that contexts work out from whole records, as a member may see them. */
@Component
public class RecordRegisters {

    private final List<RecordRegister<?>> registers;
    private final Records records;
    private final SeenTitles titles;
    private final LastTold lastTold;
    private final ShownTypes types;
    private final OthersTold others;
    private final Clock clock;
    private final int most;

    RecordRegisters(
            List<RecordRegister<?>> registers,
            Records records,
            SeenTitles titles,
            LastTold lastTold,
            ShownTypes types,
            OthersTold others,
            Clock clock,
            RegisterSettings settings) {
        this.registers = List.copyOf(registers);
        this.records = records;
        this.titles = titles;
        this.lastTold = lastTold;
        this.types = types;
        this.others = others;
        this.clock = clock;
        this.most = settings.most();
    }

    /** The register with a name in addresses; empty for none. */
    public Optional<RecordRegister<?>> named(String slug) {
        return registers.stream()
                .filter(register -> register.slug().equals(slug))
                .findFirst();
    }

    /** The names of all in addresses. */
    public List<String> slugs() {
        return registers.stream().map(RecordRegister::slug).sorted().toList();
    }

    /** Every register as it stands on the last day that the sources speak of. */
    public List<RegisterPage> all(Reader reader) {
        return all(Scope.on(lastTold.of(reader, LocalDate.now(clock))), reader);
    }

    /** Every register, asked as the scope says, in the order of their titles. Records that several of them read are read once. */
    public List<RegisterPage> all(Scope scope, Reader reader) {
        Map<RecordQuery, List<RecordRegister<?>>> together =
                registers.stream().collect(Collectors.groupingBy(this::query, LinkedHashMap::new, Collectors.toList()));
        Map<String, RegisterPage> pages = new HashMap<>();
        together.forEach(
                (query, some) -> pages(query, some, scope, reader).forEach(page -> pages.put(page.slug(), page)));
        return registers.stream()
                .map(register -> Objects.requireNonNull(pages.get(register.slug())))
                .sorted(Comparator.comparing(
                        RegisterPage::title, reader.language().order()))
                .toList();
    }

    /**
     * A register, asked as the scope says. One that would have to read more records than the installation works through at once says
     * so and shows nothing: a part of a register would be a wrong number.
     */
    public RegisterPage page(RecordRegister<?> register, Scope scope, Reader reader) {
        return pages(query(register), List.of(register), scope, reader).getFirst();
    }

    private RecordQuery query(RecordRegister<?> register) {
        RecordQuery query = RecordQuery.all()
                .of(register.reads().toArray(RecordKind[]::new))
                .in(ReviewState.DRAFT, ReviewState.SUBMITTED, ReviewState.RETURNED, ReviewState.REVIEWED)
                .rows(0, most);
        return register.madeFrom()
                .map(list -> query.having(Having.entryIn(list)))
                .orElse(query);
    }

    private List<RegisterPage> pages(RecordQuery query, List<RecordRegister<?>> some, Scope scope, Reader reader) {
        long count = records.count(query, reader);
        if (count > most) {
            return some.stream()
                    .map(register -> tooMany(register, count, reader.language()))
                    .toList();
        }
        List<Stored<?>> seen = records.listWhole(query, reader);
        Namer namer = titles.of(seen, reader);
        OthersTold.Among told = others.among(seen);
        return some.stream()
                .map(register -> register.page(seen, scope, namer, record -> page(record, told, namer)))
                .toList();
    }

    /** The page of a record, from what the register reads. */
    private <T extends Record> RecordPage page(Stored<T> record, OthersTold.Among told, Namer namer) {
        return told.add(record, types.get(record).page(record, namer), namer);
    }

    private RegisterPage tooMany(RecordRegister<?> register, long count, Language language) {
        RegisterDefinition definition = register.definition();
        String title = definition.title().in(language);
        return new RegisterPage(
                definition,
                language,
                phrase("registers.too-many")
                        .with("count", count)
                        .with("most", most)
                        .in(language),
                List.of(title),
                List.of(),
                List.of(),
                List.of(),
                new RegisterPage.Data(definition.slug(), title, List.of(), List.of()),
                null);
    }
}
