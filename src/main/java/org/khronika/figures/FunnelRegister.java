package org.khronika.figures;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khronika.pages.Mention;
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
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** The way from complaint to sentence in the figures of others: each kind of speaker in a column of its own. */
@Component
class FunnelRegister extends RecordRegister<Point> {

    private static final RegisterDefinition DEFINITION = new RegisterDefinition(
            FunnelRegister.class, "from-complaint-to-sentence", RecordKind.Family.SAID, Days.PERIOD);

    private static final RegisterColumns<Figure> STATED = new RegisterColumns<Figure>(FunnelRegister.class)
            .inFile("series", Figure::series)
            .both("step", Figure::step)
            .inFile("value", Figure::value)
            .inFile("of_step", Figure::ofStep)
            .inFile("of", Figure::of)
            .inFile("of_what", Figure::ofWhat)
            .both("scope", Figure::scope)
            .inFile("as_of", Figure::asOf);

    private static final RegisterColumns<Point> COLUMNS = new RegisterColumns<>(FunnelRegister.class, Point::address)
            .inFile("address", Point::address)
            .with(Point::figure, STATED)
            .both("speaker", (point, namer) -> point.speaker(namer))
            .both("speaker_kind", point -> point.figure().speakerKind())
            .onPage("as-of", Point::asOf);

    FunnelRegister() {
        super(DEFINITION, COLUMNS, RecordKind.FIGURE, RecordKind.SERIES);
    }

    @Override
    protected RegisterContents<Point> contents(List<Stored<?>> records, Scope scope, Namer namer) {
        List<Point> points = Point.among(records).stream()
                .filter(point -> point.figure().step() != null
                        && point.figure().series() != null
                        && scope.touches(point.figure().asOf()))
                .sorted(Comparator.comparing((Point point) -> point.figure().step())
                        .thenComparing(point -> point.figure().speakerKind())
                        .thenComparing(point -> point.figure().asOf(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        return new RegisterContents<>(
                namer.say(sentence(points)), groups(points, namer), points, grids(points, counted(records), namer));
    }

    private static Phrase sentence(List<Point> points) {
        if (points.isEmpty()) {
            return phrase("figures.funnel.none");
        }
        long official = points.stream()
                .filter(point -> point.figure().speakerKind() == StatedBy.OFFICIAL)
                .count();
        return phrase("figures.funnel.told")
                .with("figures", Numeral.of(points.size()))
                .with("gave", official == 0 ? "none" : official == points.size() ? "all" : "some")
                .with("official", Numeral.of(official));
    }

    private static List<Group> groups(List<Point> points, Namer namer) {
        List<Item> items = bySeries(points).values().stream()
                .flatMap(ofOne -> StepsThatDoNotFit.among(ofOne).stream())
                .map(pair -> new Item(pair.part().point().mention(namer), pair.inWords(namer)))
                .toList();
        return Group.told(new Group(
                namer.say(phrase("figures.funnel.do-not-fit")),
                namer.say(phrase("figures.funnel.do-not-fit-is")),
                items));
    }

    private static SortedMap<RecordRef, List<Point>> bySeries(List<Point> points) {
        return points.stream()
                .collect(Collectors.groupingBy(
                        point -> Objects.requireNonNull(point.figure().series()), TreeMap::new, Collectors.toList()));
    }

    /** The steps that each series says its figures count: of another, no figure of it could tell. */
    private static Map<RecordRef, Set<FunnelStep>> counted(List<Stored<?>> records) {
        return records.stream()
                .filter(record -> record.body() instanceof Series)
                .collect(Collectors.toMap(Stored::address, record -> ((Series) record.body()).funnel()));
    }

    private static List<RegisterPage.Grid> grids(
            List<Point> points, Map<RecordRef, Set<FunnelStep>> counted, Namer namer) {
        return bySeries(points).entrySet().stream()
                .map(one -> grid(
                        namer.mention(one.getKey()).text(),
                        steps(counted.getOrDefault(one.getKey(), Set.of()), one.getValue()),
                        one.getValue(),
                        namer))
                .toList();
    }

    /** Those that the series counts and those that a figure of it names, in the order of the way; all, where it names none. */
    private static List<FunnelStep> steps(Set<FunnelStep> counted, List<Point> points) {
        return Arrays.stream(FunnelStep.values())
                .filter(step -> counted.isEmpty()
                        || counted.contains(step)
                        || points.stream()
                                .anyMatch(point -> point.figure().step() == step
                                        || point.figure().ofStep() == step))
                .toList();
    }

    private static RegisterPage.Grid grid(String caption, List<FunnelStep> steps, List<Point> points, Namer namer) {
        List<AtStep> numbers =
                points.stream().flatMap(point -> AtStep.of(point).stream()).toList();
        List<StatedBy> kinds = points.stream()
                .map(point -> point.figure().speakerKind())
                .distinct()
                .sorted()
                .toList();
        List<String> head = new ArrayList<>(List.of(namer.say(phrase("figures.figure.step.fact"))));
        kinds.forEach(kind -> head.add(namer.say(kind.capital())));
        List<List<String>> rows = steps.stream()
                .map(step -> row(step, kinds, numbers, points, namer))
                .toList();
        List<List<Mention>> behind = steps.stream()
                .map(step -> Stream.concat(
                                numbers.stream()
                                        .filter(one -> one.step() == step)
                                        .map(AtStep::point),
                                points.stream().filter(point -> point.figure().step() == step))
                        .map(point -> point.mention(namer))
                        .toList())
                .toList();
        return new RegisterPage.Grid(caption, head, rows, behind);
    }

    private static List<String> row(
            FunnelStep step, List<StatedBy> kinds, List<AtStep> numbers, List<Point> points, Namer namer) {
        List<String> row = new ArrayList<>(List.of(namer.say(step)));
        for (StatedBy kind : kinds) {
            List<String> cell = new ArrayList<>(numbers.stream()
                    .filter(one -> one.step() == step && one.point().figure().speakerKind() == kind)
                    .map(one -> namer.words(namer.say(one.inWords())))
                    .toList());
            points.stream()
                    .filter(point -> point.figure().step() == step
                            && point.figure().speakerKind() == kind
                            && point.figure().value() == null)
                    .map(point -> AtStep.said(
                            Sayable.written("“" + point.figure().stated() + "”"),
                            point.figure().unit(),
                            point))
                    .forEach(said -> cell.add(namer.words(namer.say(said))));
            row.add(cell.isEmpty() ? namer.say(phrase("figures.funnel.not-stated")) : String.join("; ", cell));
        }
        return row;
    }
}
