package org.khronika.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.khronika.records.DataField;
import org.khronika.records.Namer;
import org.khronika.records.RecordRegister;
import org.khronika.records.RegisterPage;
import org.khronika.records.RegisterPage.Column;
import org.khronika.records.RegisterPage.Data;
import org.khronika.records.RegisterPage.Grid;
import org.khronika.records.RegisterPage.Line;
import org.khronika.records.Stored;
import org.khronika.values.Capitals;
import org.khronika.values.Quantity;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/** The way from complaint to sentence in the figures of others: each kind of speaker in a column of its own. */
@Component
class FunnelRegister implements RecordRegister {

    /** A number at a step: a figure, or the whole that a figure is out of. */
    private record AtStep(FunnelStep step, Point point, Quantity number, boolean whole) {

        String inWords(Namer namer) {
            String says = said(number.inWords(Locale.ENGLISH), point, namer);
            return whole ? says + ", as the whole of " + point.figure().valueInWords(Locale.ENGLISH) : says;
        }
    }

    @Override
    public String slug() {
        return "from-complaint-to-sentence";
    }

    @Override
    public String title() {
        return "From complaint to sentence";
    }

    @Override
    public String explanation() {
        return "How many complaints were received, investigated, closed, charged, tried and ended in a conviction, as others state it. "
                + "Non-governmental and official figures stand side by side: they count different complaints and are never mixed, and no "
                + "share is worked out across speakers. Our own cases are in the registers of cases.";
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
                .filter(point -> point.figure().step() != null
                        && point.figure().series() != null
                        && scope.touches(point.figure().asOf()))
                .sorted(Comparator.comparing((Point point) -> point.figure().step())
                        .thenComparing(point -> point.figure().speakerKind())
                        .thenComparing(point -> point.figure().asOf(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        return new RegisterPage(
                slug(),
                title(),
                sentence(points),
                explanation(),
                List.of("Figure", "Step", "Stated by", "What the speaker is", "As of"),
                points.stream().map(point -> line(point, namer)).toList(),
                grids(points, namer),
                data(points, namer));
    }

    private static String sentence(List<Point> points) {
        if (points.isEmpty()) {
            return "No figure says how far complaints came. A figure stands here when it names its series and its step.";
        }
        long official = points.stream()
                .filter(point -> point.figure().speakerKind() == SpeakerKind.OFFICIAL)
                .count();
        return "%s of steps from complaint to sentence, %s by the authorities."
                .formatted(
                        points.size() == 1 ? "1 figure" : points.size() + " figures",
                        official == 0 ? "none" : official);
    }

    private static List<Grid> grids(List<Point> points, Namer namer) {
        List<RecordRef> series = points.stream()
                .map(point -> Objects.requireNonNull(point.figure().series()))
                .distinct()
                .sorted()
                .toList();
        return series.stream()
                .map(one -> grid(
                        namer.mention(one).text(),
                        points.stream()
                                .filter(point -> one.equals(point.figure().series()))
                                .toList(),
                        namer))
                .toList();
    }

    private static Grid grid(String caption, List<Point> points, Namer namer) {
        List<AtStep> numbers =
                points.stream().flatMap(point -> numbers(point).stream()).toList();
        List<SpeakerKind> kinds = points.stream()
                .map(point -> point.figure().speakerKind())
                .distinct()
                .sorted()
                .toList();
        List<String> head = new ArrayList<>(List.of("Step"));
        kinds.forEach(kind -> head.add(Capitals.first(kind.label())));
        List<List<String>> rows = Arrays.stream(FunnelStep.values())
                .map(step -> row(step, kinds, numbers, points, namer))
                .toList();
        return new Grid(caption, head, rows);
    }

    private static List<String> row(
            FunnelStep step, List<SpeakerKind> kinds, List<AtStep> numbers, List<Point> points, Namer namer) {
        List<String> row = new ArrayList<>(List.of(step.label()));
        for (SpeakerKind kind : kinds) {
            List<String> cell = new ArrayList<>(numbers.stream()
                    .filter(one -> one.step() == step && one.point().figure().speakerKind() == kind)
                    .map(one -> one.inWords(namer))
                    .toList());
            points.stream()
                    .filter(point -> point.figure().step() == step
                            && point.figure().speakerKind() == kind
                            && point.figure().value() == null)
                    .forEach(point -> cell.add(said("“" + point.figure().stated() + "”", point, namer)));
            row.add(cell.isEmpty() ? "not stated" : String.join("; ", cell));
        }
        return row;
    }

    /** The unit and the scope stand with the number: people and complaints in one column are not one count. */
    private static String said(String number, Point point, Namer namer) {
        Figure figure = point.figure();
        String unit = figure.unit() == null ? "" : " " + figure.unit();
        String scope = figure.scope() == null ? "" : "; " + figure.scope();
        return namer.words("%s%s (%s, %s%s)".formatted(number, unit, figure.speaker(), point.asOf(), scope));
    }

    private static List<AtStep> numbers(Point point) {
        List<AtStep> numbers = new ArrayList<>();
        Figure figure = point.figure();
        if (figure.step() != null && figure.value() != null) {
            numbers.add(new AtStep(figure.step(), point, figure.value(), false));
        }
        if (figure.ofStep() != null && figure.of() != null) {
            numbers.add(new AtStep(figure.ofStep(), point, figure.of(), true));
        }
        return numbers;
    }

    private static Line line(Point point, Namer namer) {
        Figure figure = point.figure();
        return new Line(
                point.mention(namer),
                List.of(),
                List.of(
                        figure.step() == null ? "" : figure.step().label(),
                        point.speaker(namer).text(),
                        figure.speakerKind().label(),
                        point.asOf()));
    }

    private static Data data(List<Point> points, Namer namer) {
        return new Data(
                "from-complaint-to-sentence",
                "From complaint to sentence",
                List.of(
                        new Column("address", "The address of the figure."),
                        new Column("series", "The series, by its address."),
                        new Column("step", "received, investigated, closed, charged, tried or convicted."),
                        new Column("value", "The number, as a code."),
                        new Column("of_step", "The step that the whole counts."),
                        new Column("of", "The whole, as a code."),
                        new Column("as_of", "The date or period that it speaks of, in EDTF."),
                        new Column("speaker", "Who states it."),
                        new Column("speaker_kind", "What the speaker is.")),
                points.stream()
                        .map(point -> List.of(
                                point.address().address(),
                                DataField.of(point.figure().series(), namer),
                                DataField.of(point.figure().step()),
                                DataField.of(point.figure().value()),
                                DataField.of(point.figure().ofStep()),
                                DataField.of(point.figure().of()),
                                DataField.of(point.figure().asOf()),
                                point.speaker(namer).text(),
                                DataField.of(point.figure().speakerKind())))
                        .collect(Collectors.toList()));
    }
}
