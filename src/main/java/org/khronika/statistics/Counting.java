package org.khronika.statistics;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Namer;
import org.khronika.pages.PlacesOnMap;
import org.khronika.pages.PlacesOnMap.OnMap;
import org.khronika.pages.RegisterDefinition;
import org.khronika.pages.ShownTypes;
import org.khronika.records.Question;
import org.khronika.records.Shape;
import org.khronika.records.Stored;
import org.khronika.values.Capitals;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.values.WrongValue;
import org.khronika.words.Language;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** Reads definitions of numbers, and counts by them. */
@Component
public class Counting {

    private final ShownTypes types;
    private final CountDefinition.Kinds kinds;
    private final CountResult.Told told;
    private final PlacesOnMap onMap;
    private final RegisterNumbers registers;

    Counting(ShownTypes types, RegisterNumbers registers, PlacesOnMap onMap) {
        this.types = types;
        this.kinds = new AskedOfKinds(types, registers);
        this.told = new ToldByKinds(types, registers);
        this.onMap = onMap;
        this.registers = registers;
    }

    /**
     * Refuses a definition that cannot be understood; counts nothing.
     *
     * @throws WrongValue with a sentence that says what was expected and what was found
     */
    public void check(String definition) {
        read(definition);
    }

    /** @throws WrongValue when it cannot be understood */
    CountDefinition read(String definition) {
        return CountDefinition.of(definition, kinds);
    }

    /**
     * The number that a definition gives among records; empty where nothing at all is known of it.
     *
     * @throws WrongValue when it cannot be understood
     */
    public Optional<Quantity> number(String definition, List<Stored<?>> records) {
        return count(read(definition), records).number();
    }

    /** How a definition writes the name of a question or of an answer: {@code people-detained}. */
    public static String code(String name) {
        return CountDefinition.code(name);
    }

    /** The kind of record that a definition counts; throws {@link WrongValue} when it cannot be understood. */
    public RecordKind kind(String definition) {
        return read(definition).kind();
    }

    /** The day by which the records that a definition counts must have been accepted, if it says one; throws {@link WrongValue} when it cannot be understood. */
    public Optional<LocalDate> knownOn(String definition) {
        return Optional.ofNullable(read(definition).knownOn());
    }

    /** The records that a definition asks for; throws {@link WrongValue} when it cannot be understood. */
    public Set<RecordRef> asked(String definition) {
        return read(definition).asked();
    }

    /** What a definition counts among records, of which those of other kinds are passed over; throws {@link WrongValue} when it cannot be understood. */
    public CountedNumber count(String definition, List<Stored<?>> records) {
        CountDefinition read = read(definition);
        CountedNumber counted = count(read, records).counted(read);
        return read.broken() == null
                ? counted
                : new CountedNumber(counted.number(), inParts(read, records, counted.behind()));
    }

    /** Each record with the part of the drawing in which it stands. */
    private List<CountedNumber.Behind> inParts(
            CountDefinition definition, List<Stored<?>> records, List<CountedNumber.Behind> behind) {
        Map<RecordRef, String> stages = definition.register() != null && definition.asOf() != null
                ? registers.stages(definition.register().slug(), definition.asOf(), records)
                : Map.of();
        return behind.stream()
                .map(one -> new CountedNumber.Behind(
                        one.record(),
                        one.perhaps(),
                        one.adds(),
                        stages.getOrDefault(one.record().address(), part(definition, one.record()))))
                .toList();
    }

    /** In which part of its drawing a record stands; by two breakdowns, row and column. */
    private String part(CountDefinition definition, Stored<?> record) {
        return definition.breakdowns().stream()
                .map(broken -> broken.part(record, when(record), where(record)))
                .collect(Collectors.joining("|"));
    }

    /**
     * Counts into a table by what a definition is broken down; throws {@link WrongValue} when it cannot be understood. The own number of a register is none of records one
     * by one: it is asked for by {@link #count(String, List)}.
     *
     * @param places those whose towns what lies in them counts to; none where it is not broken down by places
     */
    public TableMaker table(String definition, List<Stored<?>> places, Namer namer) {
        return table(read(definition), places, namer);
    }

    TableMaker table(CountDefinition definition, List<Stored<?>> places, Namer namer) {
        Map<RecordRef, OnMap> towns = towns(places);
        return new TableMaker(
                definition,
                told,
                definition.breakdowns().stream()
                        .filter(Breakdown::hasParts)
                        .map(broken -> new PartsOfRecord(definition, broken, this, namer, towns))
                        .toList());
    }

    /** The same without its parts. */
    TableMaker whole(CountDefinition definition) {
        return new TableMaker(definition, told, List.of());
    }

    /** How many came how far, of a definition of a register that is drawn. */
    RegisterNumbers.Drawn stages(CountDefinition definition, List<Stored<?>> records, Namer namer) {
        return registers.drawn(
                Objects.requireNonNull(definition.register()).slug(),
                Objects.requireNonNull(definition.asOf()),
                records,
                namer);
    }

    /** Whether a definition draws its number place by place; throws {@link WrongValue} when it cannot be understood. */
    public boolean isOnMap(String definition) {
        return read(definition).isByPlace();
    }

    /**
     * The towns in which records stand on a map, each with its position, so that two maps can be compared.
     *
     * @param records those that are counted
     * @param places  those that may be on a map
     */
    public Map<RecordRef, String> dots(List<Stored<?>> records, List<Stored<?>> places) {
        Map<RecordRef, OnMap> towns = towns(places);
        Map<RecordRef, String> dots = new HashMap<>();
        records.stream()
                .flatMap(record -> Stream.ofNullable(where(record)))
                .flatMap(place -> Stream.ofNullable(towns.get(place)))
                .forEach(town -> dots.put(town.town(), town.latitude() + " " + town.longitude()));
        return dots;
    }

    /** The registers that are drawn by stage, as a definition writes them. */
    public List<String> drawnRegisters() {
        return registers.drawn().stream().map(RegisterDefinition::slug).toList();
    }

    /** The answers of records, apart by how sure they are. */
    public AnswersApart apart() {
        return new AnswersApart(types);
    }

    /** When a record was; null where that is not known. */
    @Nullable
    PartialDate when(Stored<?> record) {
        return told.when(record);
    }

    /** The place of a record that a source gives; null where none does. */
    @Nullable
    RecordRef where(Stored<?> record) {
        return told.where(record);
    }

    /** The towns on a map among records of places, and of what lies in them. */
    Map<RecordRef, OnMap> towns(List<Stored<?>> places) {
        return onMap.towns(places);
    }

    CountResult count(CountDefinition definition, List<Stored<?>> records) {
        return CountResult.of(definition, records, told);
    }

    /** How a number is counted, in the language of a page: a sentence for each thing that the definition asks for. */
    Sayable rule(CountDefinition definition, Namer namer) {
        List<Sayable> sentences = new ArrayList<>();
        if (definition.register() != null && definition.asOf() != null) {
            sentences.add(phrase("statistics.rule.register")
                    .with("register", definition.register().title())
                    .with("day", day(definition.asOf())));
        } else {
            sentences.add(phrase("statistics.rule.kind")
                    .with("kinds", definition.kind().many()));
        }
        definition.answers().forEach(answer -> sentences.add(answered(definition, answer, namer)));
        if (definition.during() != null) {
            sentences.add(phrase("statistics.rule.during").with("time", definition.during()));
        }
        if (definition.asOf() != null && definition.register() == null) {
            sentences.add(phrase("statistics.rule.as-of").with("day", day(definition.asOf())));
        }
        if (definition.knownOn() != null) {
            sentences.add(phrase("statistics.rule.known-on").with("day", day(definition.knownOn())));
        }
        if (definition.unit() == CountingUnit.RECORDS) {
            sentences.add(phrase("statistics.rule.records"));
        }
        definition
                .added()
                .ifPresent(sum -> sentences.add(phrase("statistics.rule.sum")
                        .with("question", sum.label().small())));
        return Sayable.sentences(sentences);
    }

    /** "Acts: detention."; a question that is one is answered: "Is it one incident? A single incident." */
    private Sayable answered(CountDefinition definition, CountDefinition.Answer answer, Namer namer) {
        String question = label(definition, answer.path(), namer.language());
        return phrase(question.endsWith("?") ? "statistics.rule.answer-to-question" : "statistics.rule.answer")
                .with("question", question)
                .with("values", values(definition, answer, namer));
    }

    /** What a drawing is called whose author gave it no caption: "Incidents by month"; throws {@link WrongValue} where the definition draws nothing. */
    public Sayable drawnTitle(String definition, Language language) {
        return title(read(definition), language);
    }

    Sayable title(CountDefinition definition, Language language) {
        Breakdown broken = Objects.requireNonNull(definition.broken());
        if (definition.register() != null) {
            return phrase(title(broken)).with("register", definition.register().title());
        }
        Breakdown across = definition.across();
        if (across != null) {
            return phrase("statistics.drawn.by-two")
                    .with("kinds", definition.kind().many())
                    .with("rows", by(definition, broken, language))
                    .with("columns", by(definition, across, language));
        }
        Phrase title = phrase(title(broken)).with("kinds", definition.kind().many());
        return broken.isApart() ? title : title.with("question", label(definition, broken.path(), language));
    }

    /** By what something is broken down, as a sentence names it. */
    Sayable by(CountDefinition definition, Breakdown broken, Language language) {
        return broken.way() == Breakdown.Way.ANSWER
                ? Sayable.written(Capitals.small(label(definition, broken.path(), language)))
                : phrase("statistics.table.by")
                        .with("way", CountDefinition.code(broken.way().name()));
    }

    private static String title(Breakdown broken) {
        return switch (broken.way()) {
            case MONTH -> "statistics.drawn.by-month";
            case QUARTER -> "statistics.drawn.by-quarter";
            case YEAR -> "statistics.drawn.by-year";
            case DAY -> "statistics.drawn.by-day";
            case RECORD -> "statistics.drawn.by-record";
            case PLACE -> "statistics.drawn.by-place";
            case STAGE -> "statistics.drawn.by-stage";
            case ANSWER ->
                broken.before() == null ? "statistics.drawn.by-answer" : "statistics.drawn.by-answer-compared";
        };
    }

    private static PartialDate day(LocalDate day) {
        return PartialDate.parse(day.toString());
    }

    Question asked(CountDefinition definition, List<Question> path, Language language) {
        List<Question> among =
                Shape.of(types.get(definition.kind()).bodyType(), language).questions();
        Question found = path.getFirst();
        for (Question step : path) {
            found = among.stream()
                    .filter(question -> question.name().equals(step.name()))
                    .findFirst()
                    .orElseThrow();
            among = found.children();
        }
        return found;
    }

    private String label(CountDefinition definition, List<Question> path, Language language) {
        return asked(definition, path, language).label();
    }

    private Sayable values(CountDefinition definition, CountDefinition.Answer answer, Namer namer) {
        Question question = asked(definition, answer.path(), namer.language());
        return Sayable.or(answer.values().stream()
                .map(value -> Sayable.written(question.options().stream()
                        .filter(option -> option.value().equals(value))
                        .map(option -> Capitals.small(option.label()))
                        .findFirst()
                        .orElseGet(() -> RecordRef.isAddress(value)
                                ? namer.mention(new RecordRef(value)).text()
                                : value)))
                .toList());
    }
}
