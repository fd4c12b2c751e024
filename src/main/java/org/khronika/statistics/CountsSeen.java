package org.khronika.statistics;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.DrawnInProse;
import org.khronika.pages.Funnel;
import org.khronika.pages.Namer;
import org.khronika.records.ReviewState;
import org.khronika.records.Stored;
import org.khronika.review.Having;
import org.khronika.review.Reader;
import org.khronika.review.RecordQuery;
import org.khronika.review.Records;
import org.khronika.review.RecordsOneByOne;
import org.khronika.review.Reviewed;
import org.khronika.statistics.CountTable.Axis;
import org.khronika.statistics.CountTable.CountCell;
import org.khronika.statistics.CountTable.CountPart;
import org.khronika.statistics.CountedNumber.Behind;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.values.WrongValue;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/**
 * Counts for somebody, among the records that they may see and that were not withdrawn, whatever the state of their review. What they may not see changes no number; a
 * definition that asks for a record that they may not see is refused as one that asks for none.
 */
@Component
public class CountsSeen {

    private static final int MOST_DRAWN = 40;

    private final Counting counting;
    private final Records records;
    private final RecordsOneByOne oneByOne;
    private final Reviewed reviewed;

    CountsSeen(Counting counting, Records records, RecordsOneByOne oneByOne, Reviewed reviewed) {
        this.counting = counting;
        this.records = records;
        this.oneByOne = oneByOne;
        this.reviewed = reviewed;
    }

    /**
     * What was counted.
     *
     * @param title   of the number, in words
     * @param rule    how it is counted
     * @param notes   what is not to be added up, and what numbers leave open
     * @param drawing null where nothing is broken down, or into more than can be drawn
     * @param opens   whether cells of the table lead to their records
     */
    public record SeenCount(
            String definition,
            RecordKind kind,
            Sayable title,
            Sayable rule,
            CountTable table,
            List<Sayable> notes,
            @Nullable DrawnInProse drawing,
            @Nullable LocalDate asOf,
            @Nullable LocalDate knownOn,
            boolean opens) {

        /** Keeps its own list. */
        public SeenCount {
            notes = List.copyOf(notes);
        }
    }

    /**
     * Refuses a definition that cannot be understood by whoever asks.
     *
     * @throws WrongValue with a sentence that says what was expected; {@link WrongPart} where it is one part of it
     */
    public void check(String definition, Reader reader) {
        read(definition, reader);
    }

    private CountDefinition read(String text, Reader reader) {
        CountDefinition definition = counting.read(text);
        if (definition.broken() != null && definition.broken().before() != null) {
            throw new WrongValue(phrase("statistics.wrong.before-here"));
        }
        for (RecordRef asked : definition.asked()) {
            if (records.find(asked, reader).isEmpty()) {
                int from = text.indexOf(asked.address());
                throw new WrongPart(
                        phrase("statistics.wrong.record").with("found", asked.address()),
                        from,
                        from + asked.address().length());
            }
        }
        return definition;
    }

    /** The number with its parts; throws as {@link #check} does. */
    public SeenCount of(String text, Reader reader, Namer namer) {
        CountDefinition definition = read(text, reader);
        if (definition.register() != null) {
            return ofRegister(text, definition, reader, namer);
        }
        TableMaker maker = table(definition, reader, namer);
        each(definition, reader, maker);
        CountTable table = maker.made();
        return new SeenCount(
                text,
                definition.kind(),
                title(definition, namer),
                counting.rule(definition, namer),
                table,
                TableNotes.of(table),
                drawing(definition, table, namer),
                definition.asOf(),
                definition.knownOn(),
                true);
    }

    private Sayable title(CountDefinition definition, Namer namer) {
        if (definition.broken() != null) {
            return counting.title(definition, namer.language());
        }
        return definition.register() != null
                ? definition.register().title()
                : definition.kind().many().capital();
    }

    private TableMaker table(CountDefinition definition, Reader reader, Namer namer) {
        return counting.table(
                definition, definition.isByPlace() ? standing(RecordKind.PLACE, reader) : List.of(), namer);
    }

    private @Nullable DrawnInProse drawing(CountDefinition definition, CountTable table, Namer namer) {
        Axis rows = table.rows();
        Breakdown broken = definition.broken();
        if (rows == null || broken == null || rows.parts().isEmpty()) {
            return null;
        }
        // Of months the last are drawn, however many there are; lying bars and cells go on for as long as the table.
        boolean fits = (table.columns() == null && broken.way() == Breakdown.Way.MONTH)
                || rows.parts().size() <= MOST_DRAWN;
        return fits ? drawn(broken, definition, table, namer) : null;
    }

    private DrawnInProse drawn(Breakdown broken, CountDefinition definition, CountTable table, Namer namer) {
        return new DrawnTable(1, namer.say(counting.title(definition, namer.language())), "", broken, table, namer)
                .drawn();
    }

    /** A register says its number itself, and draws how many came how far. */
    private SeenCount ofRegister(String text, CountDefinition definition, Reader reader, Namer namer) {
        List<Stored<?>> all = known(definition, standing(definition.kind(), reader));
        CountResult found = counting.count(definition, all);
        CountCell whole = new CountCell(
                found.number(), found.sure().size(), found.perhaps().size(), 0, 0);
        List<CountPart> parts = new ArrayList<>();
        List<CountCell> cells = new ArrayList<>();
        DrawnInProse drawing = null;
        List<Sayable> notes = new ArrayList<>();
        if (definition.broken() != null) {
            RegisterNumbers.Drawn drawn = counting.stages(definition, all, namer);
            for (Funnel.Layer stage : drawn.stages()) {
                parts.add(CountPart.of(Integer.toString(parts.size() + 1), Sayable.written(stage.name())));
                cells.add(new CountCell(
                        Optional.of(CountedNumber.between(stage.least(), stage.most())),
                        stage.least(),
                        stage.most() - stage.least(),
                        0,
                        0));
            }
            notes.add(Sayable.written(drawn.note()));
            drawing = DrawnInProse.of(
                    1,
                    new Funnel(namer.say(counting.title(definition, namer.language())), "", drawn.stages()).chart(),
                    List.of());
        }
        Axis rows = parts.isEmpty()
                ? null
                : new Axis(phrase("statistics.table.by").with("way", "stage").capital(), parts, 0, 0, false);
        return new SeenCount(
                text,
                definition.kind(),
                title(definition, namer),
                counting.rule(definition, namer),
                new CountTable(
                        rows,
                        null,
                        parts.stream().map(part -> List.<CountCell>of()).toList(),
                        cells,
                        List.of(),
                        whole),
                notes,
                drawing,
                definition.asOf(),
                definition.knownOn(),
                rows == null);
    }

    /**
     * Hands over the records behind a cell, in no order; throws as {@link #check} does.
     *
     * @param row    the code of a row; empty for all
     * @param column the code of a column; empty for all
     */
    public void behind(String text, String row, String column, Reader reader, Namer namer, Consumer<Behind> to) {
        CountDefinition definition = read(text, reader);
        if (definition.register() != null) {
            counting.count(definition, known(definition, standing(definition.kind(), reader)))
                    .counted(definition)
                    .behind()
                    .forEach(to);
            return;
        }
        TableMaker maker = table(definition, reader, namer);
        each(definition, reader, record -> maker.behind(record, row, column).ifPresent(to));
    }

    /**
     * A number with the records behind it.
     *
     * @param isWhole whether these are told; none are where there are more than were asked for
     */
    public record WithRecords(CountedNumber number, boolean isWhole) {}

    /**
     * What a definition counts for somebody, with the records behind it; throws as {@link #check} does. Of a register all cases are read.
     *
     * @param most of more records than these none is kept, in memory either
     */
    public WithRecords number(String text, Reader reader, int most) {
        CountDefinition definition = read(text, reader);
        if (definition.register() != null) {
            CountedNumber counted = counting.count(text, known(definition, standing(definition.kind(), reader)));
            return counted.behind().size() > most
                    ? new WithRecords(new CountedNumber(counted.number(), List.of()), false)
                    : new WithRecords(counted, true);
        }
        TableMaker whole = counting.whole(definition);
        List<Stored<?>> some = new ArrayList<>();
        each(definition, reader, record -> {
            if (whole.isOfTheWhole(record) && some.size() <= most) {
                some.add(record);
            }
        });
        return some.size() > most
                ? new WithRecords(new CountedNumber(whole.inAll().number(), List.of()), false)
                : new WithRecords(counting.count(text, some), true);
    }

    /** When a record was that is counted; null where that is not known. */
    public @Nullable PartialDate when(Stored<?> record) {
        return counting.when(record);
    }

    private void each(CountDefinition definition, Reader reader, Consumer<Stored<?>> to) {
        LocalDate knownOn = definition.knownOn();
        Predicate<Stored<?>> known = knownOn == null ? record -> true : reviewed.acceptedBy(knownOn);
        oneByOne.each(query(definition), reader, record -> {
            if (known.test(record)) {
                to.accept(record);
            }
        });
    }

    /** The answers of which there is one narrow what is read at all. */
    private static RecordQuery query(CountDefinition definition) {
        RecordQuery query = standing(definition.kind());
        for (CountDefinition.Answer answer : definition.answers()) {
            query = answer.values().size() == 1
                    ? query.having(Having.of(answer.path(), answer.values().getFirst()))
                    : query;
        }
        return query;
    }

    private static RecordQuery standing(RecordKind kind) {
        return RecordQuery.all()
                .of(kind)
                .in(ReviewState.DRAFT, ReviewState.SUBMITTED, ReviewState.RETURNED, ReviewState.REVIEWED);
    }

    private List<Stored<?>> standing(RecordKind kind, Reader reader) {
        List<Stored<?>> all = new ArrayList<>();
        oneByOne.each(standing(kind), reader, all::add);
        return all;
    }

    private List<Stored<?>> known(CountDefinition definition, List<Stored<?>> all) {
        return definition.knownOn() == null
                ? all
                : reviewed.acceptedBy(all, Objects.requireNonNull(definition.knownOn()));
    }
}
