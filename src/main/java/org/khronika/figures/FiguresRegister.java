package org.khronika.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.khronika.pages.Namer;
import org.khronika.pages.RecordRegister;
import org.khronika.pages.RegisterColumns;
import org.khronika.pages.RegisterContents;
import org.khronika.pages.RegisterDefinition;
import org.khronika.pages.RegisterDefinition.Unit;
import org.khronika.pages.RegisterPage;
import org.khronika.pages.RegisterPage.Group;
import org.khronika.pages.RegisterPage.Item;
import org.khronika.records.Stored;
import org.khronika.values.Capitals;
import org.khronika.values.Count;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/** The ledger of figures of others: by speaker, with what does not add up and what contradicts. */
@Component
class FiguresRegister extends RecordRegister<Point> {

    private static final RegisterDefinition DEFINITION = new RegisterDefinition(
            "figures-of-others",
            "Figures of others",
            Unit.of("figure"),
            RecordKind.Family.SAID,
            Days.PERIOD,
            "Numbers that others state, with its speaker, the date that it speaks of and the day on which it was said. "
                    + "Nothing here is ours, and nothing is added up. Figures of one series are compared: a conflict is two that cannot both be "
                    + "true; a correction is one speaker who later says otherwise of the same time; a different denominator is two that are parts of different wholes. “About 100” is read as 100 give or take a tenth.");

    private static final RegisterColumns<Figure> STATED = new RegisterColumns<Figure>()
            .inFile("value", "The number, as a code.", Figure::value)
            .inFile(
                    "of",
                    "The whole that it is out of, as a code; where of_what says something, no whole, but a number told beside it.",
                    Figure::of)
            .inFile(
                    "of_what",
                    "What that counts, where it is something else than the number does: then it is no whole of it.",
                    Figure::ofWhat)
            .inFile("unit", "The unit.", Figure::unit)
            .inFile("as_of", "The date or period that it speaks of, in EDTF.", Figure::asOf)
            .inFile("stated_on", "When it was said, in EDTF.", Figure::statedOn)
            .inFile("stated", "The words of the speaker, where they give no number.", Figure::stated)
            .inFile("scope", "What it counts in, where that is another than its series says.", Figure::scope);

    private static final RegisterColumns<Point> COLUMNS = new RegisterColumns<>("Figure", Point::address)
            .inFile("address", "The address of the figure.", Point::address)
            .inFile("figure", "What is stated.", (point, namer) -> point.mention(namer))
            .with(Point::figure, STATED)
            .both("Stated by", "speaker", "Who states it.", (point, namer) -> point.speaker(namer))
            .both(
                    "What the speaker is",
                    "speaker_kind",
                    "What the speaker is.",
                    point -> point.figure().speakerKind())
            .onPage("As of", Point::asOf)
            .both(
                    "Series",
                    "series",
                    "The series, by its address.",
                    point -> point.figure().series())
            .inFile(
                    "parts_add_up",
                    "yes, no, or empty without parts.",
                    point -> point.figure().sumOfParts().isEmpty()
                            ? null
                            : point.figure().partsAgree());

    FiguresRegister() {
        super(DEFINITION, COLUMNS, RecordKind.FIGURE, RecordKind.SERIES);
    }

    @Override
    protected RegisterContents<Point> contents(List<Stored<?>> records, Scope scope, Namer namer) {
        List<Point> points = Point.among(records).stream()
                .filter(point -> scope.touches(point.figure().asOf()))
                .toList();
        Map<RecordRef, Series> series =
                Stored.only(records, Series.class).stream().collect(Collectors.toMap(Stored::address, Stored::body));
        List<ComparedPoints> compared = compared(points, series);
        RegisterPage.Grid kinds = counted(
                "Figures by what their speaker is",
                List.of("Speaker", "Figures"),
                points,
                point -> point.figure().speakerKind(),
                (kind, these) -> List.of(Capitals.first(kind.label()), Integer.toString(these.size())),
                namer);
        return new RegisterContents<>(
                sentence(points, compared),
                groups(points, compared, namer),
                points,
                points.isEmpty() ? List.of() : List.of(kinds));
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
        String sums = wrong == 0
                ? "Where parts are given, they add up"
                : "The parts of %s do not add up".formatted(Count.words(wrong));
        String pairs = conflicts == 0
                ? "no two of one series contradict each other"
                : conflicts == 1
                        ? "one pair cannot both be true"
                        : Count.words(conflicts) + " pairs cannot both be true";
        return "%s %s; %s.".formatted(DEFINITION.unit().onRecord(points.size()), sums, pairs);
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
        return Group.told(
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
                        items(all(compared, Verdict.OTHER_WHOLE), namer)));
    }

    private static List<Item> items(List<ComparedPoints.Pair> pairs, Namer namer) {
        return pairs.stream()
                .map(pair -> new Item(pair.one().mention(namer), pair.inWords(namer)))
                .toList();
    }
}
