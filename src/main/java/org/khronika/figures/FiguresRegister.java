package org.khronika.figures;

import static org.khronika.words.Phrase.phrase;

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
import org.khronika.pages.RegisterPage;
import org.khronika.pages.RegisterPage.Group;
import org.khronika.pages.RegisterPage.Item;
import org.khronika.records.Stored;
import org.khronika.values.Numeral;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** The ledger of figures of others: by speaker, with what does not add up and what contradicts. */
@Component
class FiguresRegister extends RecordRegister<Point> {

    private static final RegisterDefinition DEFINITION =
            new RegisterDefinition(FiguresRegister.class, "figures-of-others", RecordKind.Family.SAID, Days.PERIOD);

    private static final RegisterColumns<Figure> STATED = new RegisterColumns<Figure>(FiguresRegister.class)
            .inFile("value", Figure::value)
            .inFile("of", Figure::of)
            .inFile("of_what", Figure::ofWhat)
            .inFile("unit", Figure::unit)
            .inFile("as_of", Figure::asOf)
            .inFile("stated_on", Figure::statedOn)
            .inFile("stated", Figure::stated)
            .inFile("scope", Figure::scope);

    private static final RegisterColumns<Point> COLUMNS = new RegisterColumns<>(FiguresRegister.class, Point::address)
            .inFile("address", Point::address)
            .inFile("figure", (point, namer) -> point.mention(namer))
            .with(Point::figure, STATED)
            .both("speaker", (point, namer) -> point.speaker(namer))
            .both("speaker_kind", point -> point.figure().speakerKind())
            .onPage("as-of", Point::asOf)
            .both("series", point -> point.figure().series())
            .inFile(
                    "parts_add_up",
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
                namer.say(phrase("figures.register.by-speaker")),
                List.of(namer.say(phrase("figures.page.speaker")), namer.say(phrase("figures.register.figures"))),
                points,
                point -> point.figure().speakerKind(),
                (kind, these) -> List.of(namer.say(kind.capital()), Integer.toString(these.size())),
                namer);
        return new RegisterContents<>(
                namer.say(sentence(points, compared)),
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

    private static Sayable sentence(List<Point> points, List<ComparedPoints> compared) {
        if (points.isEmpty()) {
            return phrase("figures.register.none");
        }
        long wrong =
                points.stream().filter(point -> !point.figure().partsAgree()).count();
        int conflicts = all(compared, Verdict.CONFLICT).size();
        return Sayable.sentences(List.of(
                phrase("figures.register.on-record").with("figures", Numeral.of(points.size())),
                phrase("figures.register.sums-and-pairs")
                        .with("wrong", Numeral.of(wrong))
                        .with("conflicts", Numeral.of(conflicts))));
    }

    private static List<ComparedPoints.Pair> all(List<ComparedPoints> compared, Verdict verdict) {
        return compared.stream().flatMap(one -> one.of(verdict).stream()).toList();
    }

    private static List<Group> groups(List<Point> points, List<ComparedPoints> compared, Namer namer) {
        List<Item> sums = points.stream()
                .filter(point -> !point.figure().partsAgree())
                .map(point -> new Item(
                        point.mention(namer),
                        namer.words(namer.say(point.figure().sumInWords()))))
                .toList();
        return Group.told(
                new Group(namer.say(phrase("figures.register.wrong-sums")), "", sums),
                new Group(
                        namer.say(phrase("figures.register.conflicts")),
                        namer.say(phrase("figures.register.conflicts-are")),
                        items(all(compared, Verdict.CONFLICT), namer)),
                new Group(
                        namer.say(phrase("figures.register.corrections")),
                        namer.say(phrase("figures.register.corrections-are")),
                        items(all(compared, Verdict.CORRECTED), namer)),
                new Group(
                        namer.say(phrase("figures.register.denominators")),
                        namer.say(phrase("figures.register.denominators-are")),
                        items(all(compared, Verdict.OTHER_WHOLE), namer)));
    }

    private static List<Item> items(List<ComparedPoints.Pair> pairs, Namer namer) {
        return pairs.stream()
                .map(pair -> new Item(pair.one().mention(namer), pair.inWords(namer)))
                .toList();
    }
}
