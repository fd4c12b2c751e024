package org.khronika.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khronika.pages.DataField;
import org.khronika.pages.Namer;
import org.khronika.pages.RecordRegister;
import org.khronika.pages.RegisterPage;
import org.khronika.pages.RegisterPage.Column;
import org.khronika.pages.RegisterPage.Data;
import org.khronika.pages.RegisterPage.Grid;
import org.khronika.pages.RegisterPage.Group;
import org.khronika.pages.RegisterPage.Item;
import org.khronika.pages.RegisterPage.Line;
import org.khronika.records.Stored;
import org.khronika.values.Capitals;
import org.khronika.values.Count;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/** The ledger of figures of others: by speaker, with what does not add up and what contradicts. */
@Component
class FiguresRegister implements RecordRegister {

    @Override
    public String slug() {
        return "figures-of-others";
    }

    @Override
    public String title() {
        return "Figures of others";
    }

    @Override
    public String explanation() {
        return "Numbers that others state, with its speaker, the date that it speaks of and the day on which it was said. "
                + "Nothing here is ours, and nothing is added up. Figures of one series are compared: a conflict is two that cannot both be "
                + "true; a correction is one speaker who later says otherwise of the same time; a different denominator is two that are parts of different wholes. “About 100” is read as 100 give or take a tenth.";
    }

    @Override
    public Set<RecordKind> reads() {
        return Set.of(RecordKind.FIGURE, RecordKind.SERIES);
    }

    @Override
    public Days days() {
        return Days.PERIOD;
    }

    @Override
    public RegisterPage on(List<Stored<?>> records, Scope scope, Namer namer) {
        List<Point> points = Point.among(records).stream()
                .filter(point -> scope.touches(point.figure().asOf()))
                .toList();
        Map<RecordRef, Series> series = records.stream()
                .filter(record -> record.body() instanceof Series)
                .collect(Collectors.toMap(Stored::address, record -> (Series) record.body()));
        List<ComparedPoints> compared = compared(points, series);
        return new RegisterPage(
                slug(),
                title(),
                sentence(points, compared),
                explanation(),
                List.of("Figure", "Stated by", "What the speaker is", "As of", "Series"),
                groups(points, compared, namer),
                points.stream().map(point -> line(point, namer)).toList(),
                points.isEmpty() ? List.of() : List.of(kinds(points, namer)),
                data(points, namer));
    }

    private static List<ComparedPoints> compared(List<Point> points, Map<RecordRef, Series> series) {
        Map<RecordRef, List<Point>> bySeries = new TreeMap<>();
        points.stream()
                .filter(point -> point.figure().series() != null
                        && series.containsKey(point.figure().series()))
                .sorted(Comparator.comparing(
                        point -> point.figure().asOf(), Comparator.nullsLast(Comparator.naturalOrder())))
                .forEach(point -> bySeries.computeIfAbsent(point.figure().series(), none -> new ArrayList<>())
                        .add(point));
        return bySeries.entrySet().stream()
                .map(one -> ComparedPoints.of(
                        one.getValue(),
                        Objects.requireNonNull(series.get(one.getKey())).kind()))
                .toList();
    }

    private static String sentence(List<Point> points, List<ComparedPoints> compared) {
        if (points.isEmpty()) {
            return "No figure of others is on record for these days. A figure is entered with its speaker and the date that it speaks of.";
        }
        long wrong =
                points.stream().filter(point -> !point.figure().partsAgree()).count();
        int conflicts = all(compared, Verdict.CONFLICT).size();
        String figures =
                "%s %s on record".formatted(Capitals.first(Count.of(points.size(), "figure")), Count.is(points.size()));
        String sums = wrong == 0
                ? "Where parts are given, they add up"
                : "The parts of %s do not add up".formatted(Count.words(wrong));
        String pairs = conflicts == 0
                ? "no two of one series contradict each other"
                : conflicts == 1
                        ? "one pair cannot both be true"
                        : Count.words(conflicts) + " pairs cannot both be true";
        return "%s. %s; %s.".formatted(figures, sums, pairs);
    }

    private static List<ComparedPoints.Pair> all(List<ComparedPoints> compared, Verdict verdict) {
        return compared.stream().flatMap(one -> one.of(verdict).stream()).toList();
    }

    private static List<Group> groups(List<Point> points, List<ComparedPoints> compared, Namer namer) {
        List<Item> sums = points.stream()
                .filter(point -> !point.figure().partsAgree())
                .map(point -> new Item(
                        point.mention(namer), namer.words(point.figure().sumInWords())))
                .toList();
        return Stream.of(
                        new Group("Parts that do not add up", "", sums),
                        new Group(
                                "Conflicts",
                                "Figures of one series that cannot both be true.",
                                items(all(compared, Verdict.CONFLICT), namer)),
                        new Group(
                                "Corrections",
                                "Of the same time, one speaker first stated one number and later another.",
                                items(all(compared, Verdict.CORRECTED), namer)),
                        new Group(
                                "Different denominators",
                                "Parts of different wholes: they cannot be set against each other as numbers. What a source says that they show together stands on their pages, as its word.",
                                items(all(compared, Verdict.OTHER_WHOLE), namer)))
                .filter(group -> !group.items().isEmpty())
                .toList();
    }

    private static List<Item> items(List<ComparedPoints.Pair> pairs, Namer namer) {
        return pairs.stream()
                .map(pair -> new Item(pair.one().mention(namer), pair.inWords(namer)))
                .toList();
    }

    private static Line line(Point point, Namer namer) {
        Figure figure = point.figure();
        return new Line(
                point.mention(namer),
                List.of(),
                List.of(
                        point.speaker(namer).text(),
                        figure.speakerKind().label(),
                        point.asOf(),
                        figure.series() == null
                                ? ""
                                : namer.mention(figure.series()).text()));
    }

    private static Grid kinds(List<Point> points, Namer namer) {
        Map<StatedBy, List<Point>> groups = points.stream()
                .collect(Collectors.groupingBy(
                        point -> point.figure().speakerKind(), TreeMap::new, Collectors.toList()));
        return Grid.counted(
                "Figures by what their speaker is",
                List.of("Speaker", "Figures"),
                groups,
                (kind, these) -> List.of(Capitals.first(kind.label()), Integer.toString(these.size())),
                point -> point.mention(namer));
    }

    private static Data data(List<Point> points, Namer namer) {
        return new Data(
                "figures-of-others",
                "Figures of others",
                List.of(
                        new Column("address", "The address of the figure."),
                        new Column("figure", "What is stated."),
                        new Column("value", "The number, as a code."),
                        new Column(
                                "of",
                                "The whole that it is out of, as a code; where of_what says something, no whole, but a number told beside it."),
                        new Column(
                                "of_what",
                                "What that counts, where it is something else than the number does: then it is no whole of it."),
                        new Column("unit", "The unit."),
                        new Column("as_of", "The date or period that it speaks of, in EDTF."),
                        new Column("stated_on", "When it was said, in EDTF."),
                        new Column("stated", "The words of the speaker, where they give no number."),
                        new Column("scope", "What it counts in, where that is another than its series says."),
                        new Column("speaker", "Who states it."),
                        new Column("speaker_kind", "What the speaker is."),
                        new Column("series", "The series, by its address."),
                        new Column("parts_add_up", "yes, no, or empty without parts.")),
                points.stream().map(point -> row(point, namer)).toList());
    }

    private static List<String> row(Point point, Namer namer) {
        Figure figure = point.figure();
        return List.of(
                point.address().address(),
                point.mention(namer).text(),
                DataField.of(figure.value()),
                DataField.of(figure.of()),
                DataField.words(figure.ofWhat(), namer),
                DataField.words(figure.unit(), namer),
                DataField.of(figure.asOf()),
                DataField.of(figure.statedOn()),
                DataField.words(figure.stated(), namer),
                DataField.words(figure.scope(), namer),
                point.speaker(namer).text(),
                DataField.of(figure.speakerKind()),
                DataField.of(figure.series(), namer),
                figure.sumOfParts().isEmpty() ? "" : figure.partsAgree() ? "yes" : "no");
    }
}
