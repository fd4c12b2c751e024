package org.khronika.statistics;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Chart;
import org.khronika.pages.DayCalendar;
import org.khronika.pages.DrawnInProse;
import org.khronika.pages.DrawnInProse.Row;
import org.khronika.pages.Funnel;
import org.khronika.pages.MonthBars;
import org.khronika.pages.Namer;
import org.khronika.pages.TwoPeriods;
import org.khronika.records.Question;
import org.khronika.records.Stored;
import org.khronika.values.Capitals;
import org.khronika.values.Certainty;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.words.Sayable;

/**
 * A number that is broken down, as a drawing with its table. Each part is counted like the whole: a bar says no more than its records. What belongs
 * to no single part is told beside it.
 *
 * @param number  of its place among the drawings of the page
 * @param title   what it shows
 * @param whole   what the definition finds
 * @param records among which it looked
 * @param places  that may be on a map; none where it is not broken down by them
 * @param howSure how sure we are of a record
 */
record DrawnCount(
        int number,
        String title,
        CountDefinition definition,
        CountResult whole,
        List<Stored<?>> records,
        List<Stored<?>> places,
        Counting counting,
        Function<Stored<?>, Certainty> howSure,
        Namer namer) {

    /** As many days as a note names. */
    private static final int FEW = 3;

    /** The drawing. */
    DrawnInProse drawn() {
        Breakdown broken = Objects.requireNonNull(definition.broken());
        if (definition.across() != null) {
            CountTable table = table();
            return new DrawnTable(
                            number, title, namer.say(Sayable.sentences(TableNotes.of(table))), broken, table, namer)
                    .drawn();
        }
        return switch (broken.way()) {
            case MONTH, QUARTER, YEAR -> byTimeParts(broken);
            case DAY -> byDay(broken);
            case RECORD -> new RecordsInTime(this, title).drawn();
            case PLACE -> new PlacesCount(this, title).drawn();
            case STAGE -> byStage();
            case ANSWER -> byAnswer(broken);
        };
    }

    private CountTable table() {
        TableMaker table = counting.table(definition, places, namer);
        records.forEach(table);
        return table.made();
    }

    /** Each part as if it alone were counted: what perhaps lies in it makes its number a range, so that none reads as empty that need not be. */
    private DrawnInProse byTimeParts(Breakdown broken) {
        CountTable table = table();
        List<CountTable.CountPart> parts = Objects.requireNonNull(table.rows()).parts();
        return new DrawnTable(number, title, note(broken, parts), broken, table, namer).drawn();
    }

    private DrawnInProse byDay(Breakdown broken) {
        TreeMap<LocalDate, DayCalendar.Told> days = new TreeMap<>();
        List<Row> rows = new ArrayList<>();
        byTime(broken).forEach((code, there) -> {
            LocalDate day = LocalDate.parse(code);
            Quantity quantity = there.orElse(Quantity.of(0));
            Row row = row(PartialDate.of(day), there);
            days.put(
                    day,
                    new DayCalendar.Told(
                            quantity.least(),
                            quantity.isExact(),
                            there.isEmpty(),
                            "",
                            row.what() + ": " + row.figure()));
            rows.add(row);
        });
        Chart chart = new DayCalendar(title, note(broken, List.of()), days, namer.language()).chart();
        return DrawnInProse.of(number, called("calendar", chart), rows);
    }

    /** What certainly lies in each part of time that has something, the earliest first; of what nothing is known, nothing. */
    private Map<String, Optional<Quantity>> byTime(Breakdown broken) {
        SortedMap<String, List<Stored<?>>> parts = new TreeMap<>();
        whole.sure()
                .forEach(record -> broken.timeOf(counting.when(record))
                        .ifPresent(part -> parts.computeIfAbsent(part, none -> new ArrayList<>())
                                .add(record)));
        Map<String, Optional<Quantity>> numbers = new TreeMap<>();
        parts.forEach((part, those) -> numbers.put(part, number(those)));
        return numbers;
    }

    private DrawnInProse byStage() {
        RegisterNumbers.Drawn drawn = counting.stages(definition, records, namer);
        return DrawnInProse.of(
                number,
                called("funnel", new Funnel(title, drawn.note(), drawn.stages()).chart()),
                drawn.stages().stream()
                        .map(stage -> new Row(Capitals.first(stage.name()), stage.figure()))
                        .toList());
    }

    private DrawnInProse byAnswer(Breakdown broken) {
        Question question = counting.asked(definition, broken.path(), namer.language());
        List<Row> rows = new ArrayList<>();
        List<Funnel.Layer> stages = new ArrayList<>();
        List<TwoPeriods.Row> pairs = new ArrayList<>();
        String asked = broken.path().stream().map(Question::name).collect(Collectors.joining("."));
        for (Question.Option option : question.options()) {
            for (AnswersApart.Part told :
                    counting.apart().of(Sayable.written(option.label()), asked, option.value(), records)) {
                byAnswer(broken, option, told, rows, stages, pairs);
            }
        }
        Chart chart = broken.before() == null
                ? called("funnel", new Funnel(title, note(broken, List.of()), stages).chart())
                : new TwoPeriods(
                                name("periods"),
                                title,
                                time(definition.during()),
                                time(broken.before()),
                                pairs,
                                namer.language())
                        .chart(note(broken, List.of()));
        return DrawnInProse.of(number, chart, rows);
    }

    private void byAnswer(
            Breakdown broken,
            Question.Option option,
            AnswersApart.Part told,
            List<Row> rows,
            List<Funnel.Layer> stages,
            List<TwoPeriods.Row> pairs) {
        List<Stored<?>> those = told.among(records);
        CountDefinition part = definition.having(broken.path(), option.value());
        Optional<Quantity> now = counting.count(part, those).number();
        Optional<Quantity> before = broken.before() == null
                ? Optional.of(Quantity.of(0))
                : counting.count(part.during(broken.before()), those).number();
        if (isNothing(now) && isNothing(before)) {
            return;
        }
        String what = Capitals.first(namer.say(told.what()));
        rows.add(broken.before() == null ? new Row(what, said(now)) : new Row(what, compared(now, before)));
        if (now.isPresent() && before.isPresent()) {
            pairs.add(new TwoPeriods.Row(what, now.get(), before.get()));
            stages.add(new Funnel.Layer(
                    what,
                    said(now),
                    now.get().least(),
                    now.get().most().orElse(now.get().least())));
        }
    }

    private String time(@Nullable PartialDate time) {
        return Capitals.first(namer.say(Objects.requireNonNull(time)));
    }

    private static boolean isNothing(Optional<Quantity> number) {
        return number.equals(Optional.of(Quantity.of(0)));
    }

    private String compared(Optional<Quantity> now, Optional<Quantity> before) {
        return namer.say(
                phrase("statistics.drawn.compared").with("now", said(now)).with("before", said(before)));
    }

    private Row row(PartialDate when, Optional<Quantity> there) {
        return new Row(Capitals.first(namer.say(when)), said(there));
    }

    /** A number in the language of the page. */
    String said(Optional<Quantity> there) {
        return namer.say(CountedNumber.said(there));
    }

    /** What is in no bar, and what is in several. */
    private String note(Breakdown broken, List<CountTable.CountPart> parts) {
        Stream<Sayable> sentences = broken.isApart()
                ? Stream.concat(timeNotes(broken, parts), Stream.ofNullable(before(broken, parts.size())))
                : Stream.of(phrase("statistics.drawn.in-several"));
        return namer.say(Sayable.sentences(sentences.toList()));
    }

    private Stream<Sayable> timeNotes(Breakdown broken, List<CountTable.CountPart> parts) {
        Map<Boolean, List<Stored<?>>> inOne =
                whole.sure().stream().collect(Collectors.partitioningBy(isInOne(broken, parts)));
        List<Stored<?>> apart = inOne.getOrDefault(false, List.of());
        List<PartialDate> named = apart.stream()
                .flatMap(record -> Stream.ofNullable(counting.when(record)))
                .distinct()
                .sorted()
                .toList();
        long inferred = inOne.getOrDefault(true, List.of()).stream()
                .flatMap(record -> Stream.ofNullable(counting.when(record)))
                .filter(PartialDate::isInferred)
                .count();
        String unit = CountDefinition.code(broken.way().name());
        return Stream.<@Nullable Sayable>of(
                        apart.isEmpty()
                                ? null
                                : phrase("statistics.drawn.not-in-one")
                                        .with("n", apart.size())
                                        .with("told", named.isEmpty() || named.size() > FEW ? "no" : "yes")
                                        .with("days", Sayable.commas(named))
                                        .with("unit", unit),
                        inferred == 0
                                ? null
                                : phrase("statistics.drawn.inferred")
                                        .with("n", inferred)
                                        .with("unit", unit),
                        perhaps(broken.way() == Breakdown.Way.DAY ? "bar" : "month"))
                .flatMap(Stream::ofNullable);
    }

    /** Whether a record is counted for certain in one of the parts that are drawn; of days those are drawn that have something. */
    private Predicate<Stored<?>> isInOne(Breakdown broken, List<CountTable.CountPart> parts) {
        Set<String> drawn = parts.stream().map(CountTable.CountPart::code).collect(Collectors.toSet());
        return record -> {
            PartialDate when = counting.when(record);
            return broken.way() == Breakdown.Way.DAY
                    ? broken.timeOf(when).isPresent()
                    : when != null
                            && TimePart.holding(broken.way(), when)
                                    .filter(part -> drawn.contains(part.code()))
                                    .isPresent();
        };
    }

    private static @Nullable Sayable before(Breakdown broken, int parts) {
        return broken.way() == Breakdown.Way.MONTH && parts > MonthBars.MOST
                ? phrase("statistics.drawn.months-before").with("n", parts - MonthBars.MOST)
                : null;
    }

    /** What may lie outside of the time that is counted; null for nothing. */
    @Nullable
    Sayable perhaps(String mark) {
        int perhaps = whole.perhaps().size();
        return perhaps == 0
                ? null
                : phrase("statistics.drawn.perhaps").with("n", perhaps).with("mark", mark);
    }

    /** How many some of its records are, counted like the whole. */
    Optional<Quantity> number(List<Stored<?>> those) {
        return counting.count(definition.during(null), those).number();
    }

    Chart called(String look, Chart chart) {
        return new Chart(name(look), chart.title(), chart.note(), chart.wide(), chart.narrow());
    }

    /** What a drawing of a look is called on its page. */
    String name(String look) {
        return look + "-drawn-" + number;
    }
}
