package org.khronika.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.records.LanesDrawing.Box;
import org.khronika.records.LanesDrawing.Dot;
import org.khronika.records.LanesDrawing.Line;
import org.khronika.records.LanesDrawing.Path;
import org.khronika.records.LanesDrawing.Text;
import org.khronika.records.RecordPage.Bar;
import org.khronika.records.RecordPage.Lanes;
import org.khronika.records.RecordPage.Tick;
import org.khronika.values.PartialDate;

/** Lays out {@link Lanes}, lane under lane on one axis of time. */
final class LanesPlan {

    static final double LEFT = 112;
    static final double RIGHT = 982;
    private static final double WIDTH = 1010;
    private static final double LABEL = 17;
    private static final double DOTS_APART = 27;

    private final Lanes lanes;
    private final TimeAxis axis;
    private final List<Line> lines = new ArrayList<>();
    private final List<Path> paths = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();
    private final List<Dot> dots = new ArrayList<>();
    private double y = 22;

    LanesPlan(Lanes lanes) {
        this.lanes = lanes;
        LocalDate to = lanes.to().latest().or(lanes.to()::earliest).orElseThrow();
        LocalDate from = lanes.from().earliest().or(lanes.from()::latest).orElse(to);
        this.axis = new TimeAxis(from, to, LEFT, RIGHT);
    }

    LanesDrawing draw() {
        for (String lane : namesOfLanes()) {
            List<Bar> bars = lanes.bars().stream()
                    .filter(bar -> bar.lane().equals(lane))
                    .sorted(Comparator.comparingDouble(bar -> axis.at(bar.from())))
                    .toList();
            switch (lane) {
                case "Charges" -> charges(bars);
                case "Stage" -> stages(bars);
                default -> measures(lane, bars);
            }
        }
        steps();
        frame();
        return new LanesDrawing(
                WIDTH,
                y + 36,
                description(),
                List.copyOf(lines),
                List.copyOf(paths),
                List.copyOf(boxes),
                List.copyOf(texts),
                List.copyOf(dots));
    }

    private Set<String> namesOfLanes() {
        Set<String> names = new LinkedHashSet<>();
        lanes.bars().forEach(bar -> names.add(bar.lane()));
        Set<String> ordered = new LinkedHashSet<>(List.of("Charges", "Measure", "Stage"));
        ordered.retainAll(names);
        ordered.addAll(names);
        return ordered;
    }

    /** Each charge with what it turned into is one band; a turn bends up or down to the level of the next. */
    private void charges(List<Bar> bars) {
        boolean first = true;
        for (List<Bar> band : Bands.of(bars)) {
            List<Integer> levels = band.stream()
                    .map(Bar::level)
                    .distinct()
                    .sorted(Comparator.reverseOrder())
                    .toList();
            double top = y + LABEL * rowsOfLabels(band, levels.getFirst()) + 12;
            if (first) {
                name("Charges", top);
                first = false;
            }
            bend(band, levels, top);
            labels(band, levels, top);
            double last = top + 40 * (levels.size() - 1);
            y = last + 14 + (levels.size() > 1 ? LABEL * rowsOfLabels(band, levels.getLast()) : 0);
        }
        y += 8;
    }

    private int rowsOfLabels(List<Bar> band, int level) {
        LabelRows rows = new LabelRows();
        return band.stream()
                .filter(bar -> bar.level() == level && !bar.label().isEmpty())
                .mapToInt(bar -> rows.place(labelX(bar), LabelRows.widthOf(bar.label())) + 1)
                .max()
                .orElse(0);
    }

    private void bend(List<Bar> band, List<Integer> levels, double top) {
        Bar first = band.getFirst();
        int weight = band.stream().mapToInt(Bar::weight).max().orElse(1);
        double thick = 6 + 2.0 * weight;
        double from = solidFrom(first);
        double at = top + 40 * levels.indexOf(first.level());
        fadeIn(first, at, thick, weight);
        StringBuilder data = new StringBuilder("M%s %s".formatted(number(from), number(at)));
        for (int n = 1; n < band.size(); n++) {
            double x = Math.max(Math.min(axis.at(band.get(n).from()), RIGHT - 15), from + 24);
            double next = top + 40 * levels.indexOf(band.get(n).level());
            if (next != at) {
                data.append(" H%s C%s %s %s %s %s %s"
                        .formatted(
                                number(x - 15),
                                number(x + 5),
                                number(at),
                                number(x - 5),
                                number(next),
                                number(x + 15),
                                number(next)));
            }
            at = next;
            from = x;
        }
        Bar last = band.getLast();
        data.append(" H%s".formatted(number(Math.max(solidTo(last), from + 15))));
        fadeOut(last, at, thick, weight);
        paths.add(new Path(data.toString(), "band w" + weight + " thick-" + weight));
    }

    private void labels(List<Bar> band, List<Integer> levels, double top) {
        LabelRows above = new LabelRows();
        LabelRows below = new LabelRows();
        for (Bar bar : band) {
            if (bar.label().isEmpty()) {
                continue;
            }
            double x = labelX(bar);
            boolean over = levels.indexOf(bar.level()) == 0;
            int row = (over ? above : below).place(x, LabelRows.widthOf(bar.label()));
            double at = top + 40 * levels.indexOf(bar.level());
            texts.add(label(bar.label(), x, over ? at - 13 - LABEL * row : at + 22 + LABEL * row));
        }
    }

    private void measures(String lane, List<Bar> bars) {
        LabelRows rows = new LabelRows();
        y += 16;
        name(lane, y);
        int most = 0;
        for (Bar bar : bars) {
            double thick = 4 + 4.0 * bar.weight();
            if (!lanes.isOfACase()) {
                point(bar, thick);
                continue;
            }
            double from = solidFrom(bar);
            double to = Math.max(solidTo(bar), from + 2);
            fadeIn(bar, y, thick, bar.weight());
            fadeOut(bar, y, thick, bar.weight());
            boxes.add(new Box(from, y - thick / 2, to - from, thick, "w" + bar.weight(), ""));
            double width = LabelRows.widthOf(bar.label());
            if (bar.weight() >= 3 && to - from > width + 16) {
                texts.add(new Text(from + 8, y + 4.5, "start", "on", bar.label()));
            } else if (!bar.label().isEmpty()) {
                int row = rows.place(labelX(bar), width);
                texts.add(label(bar.label(), labelX(bar), y + 26 + LABEL * row));
                most = Math.max(most, row + 1);
            }
        }
        y += 18 + LABEL * most;
    }

    /** What happened at one time: a mark on its day; a date of several days fades to both its sides, for it was one of them. */
    private void point(Bar bar, double thick) {
        double from = axis.earliest(bar.from());
        double to = axis.latest(bar.from());
        double middle = axis.at(bar.from());
        if (to - from > 7) {
            boxes.add(new Box(from, y - thick / 2, middle - from, thick, "", "fade-in-" + bar.weight()));
            boxes.add(new Box(middle, y - thick / 2, to - middle, thick, "", "fade-out-" + bar.weight()));
        } else {
            boxes.add(new Box(middle - 3.5, y - thick / 2, 7, thick, "w" + bar.weight(), ""));
        }
    }

    private void stages(List<Bar> bars) {
        LabelRows rows = new LabelRows();
        int most = 1;
        for (Bar bar : bars) {
            most = Math.max(most, rows.place(labelX(bar), LabelRows.widthOf(bar.label())) + 1);
        }
        y += LABEL * most + 8;
        name("Stage", y);
        LabelRows placed = new LabelRows();
        for (Bar bar : bars) {
            String look = bar.weight() >= 3 ? "stage" : "stage early";
            double end = bar.to() == null ? RIGHT : axis.at(bar.to());
            lines.add(new Line(axis.at(bar.from()), y, Math.max(end - 3, axis.at(bar.from()) + 3), y, look));
            int row = placed.place(labelX(bar), LabelRows.widthOf(bar.label()));
            texts.add(label(bar.label(), labelX(bar), y - 7 - LABEL * row));
        }
        y += 10;
    }

    private void steps() {
        List<Tick> ticks = lanes.ticks().stream()
                .sorted(Comparator.comparingInt(Tick::number))
                .toList();
        if (ticks.isEmpty()) {
            return;
        }
        int rows = 1 + (int) (ticks.size() * DOTS_APART / (RIGHT - LEFT));
        y += 26;
        name(lanes.isOfACase() ? "Steps" : "In order", y);
        double[] free = new double[rows];
        for (int n = 0; n < ticks.size(); n++) {
            Tick tick = ticks.get(n);
            int row = n % rows;
            int after = (ticks.size() - 1 - n) / rows;
            double x = Math.max(at(tick.when()), free[row]);
            x = Math.max(Math.min(x, RIGHT + 14 - DOTS_APART * after), free[row]);
            dots.add(new Dot(x, y + row * DOTS_APART, tick.number()));
            free[row] = x + DOTS_APART;
        }
        y += (rows - 1) * DOTS_APART + 20;
    }

    /** A step of a case stands where it surely had been done; one of a series where its turn is, and what has no beginning comes first. */
    private double at(PartialDate when) {
        return !lanes.isOfACase() && when.earliest().isEmpty() ? axis.earliest(when) : axis.at(when);
    }

    private void frame() {
        List<Line> grid = axis.lines().stream()
                .map(day -> new Line(
                        axis.x(day), 18, axis.x(day), y, (day.getMonthValue() - 1) % 3 == 0 ? "grid quarter" : "grid"))
                .toList();
        lines.addAll(0, grid);
        texts.addAll(0, axis.labels(12));
        if (!lanes.isOfACase()) {
            return;
        }
        lines.add(new Line(RIGHT, 18, RIGHT, y + 2, "now"));
        boxes.add(new Box(RIGHT - 5, y - 2, 10, 12, "now", ""));
        texts.add(new Text(
                RIGHT + 5, y + 26, "end", "strong", "as of " + lanes.to().inWords(Locale.ENGLISH)));
    }

    private void fadeIn(Bar bar, double middle, double thick, int weight) {
        double from = axis.earliest(bar.from());
        double to = solidFrom(bar);
        if (to - from > 1) {
            boxes.add(new Box(from, middle - thick / 2, to - from + 0.3, thick, "", "fade-in-" + weight));
        }
    }

    private void fadeOut(Bar bar, double middle, double thick, int weight) {
        PartialDate end = bar.to();
        if (end != null && axis.latest(end) - solidTo(bar) > 1) {
            double from = solidTo(bar) - 0.3;
            boxes.add(new Box(from, middle - thick / 2, axis.latest(end) - from, thick, "", "fade-out-" + weight));
        }
    }

    private double solidFrom(Bar bar) {
        @Nullable PartialDate end = bar.to();
        double from = axis.latest(bar.from());
        boolean open = bar.from().latest().isEmpty();
        double sure = open ? axis.earliest(bar.from()) : from;
        return end == null ? sure : Math.min(sure, Math.max(axis.earliest(bar.from()), axis.latest(end)));
    }

    private double solidTo(Bar bar) {
        PartialDate end = bar.to();
        if (end == null) {
            return RIGHT;
        }
        return end.earliest().isEmpty() ? axis.latest(end) : Math.max(solidFrom(bar), axis.earliest(end));
    }

    /** A label begins where its bar does, or ends at the sheet's edge where it would run over it. */
    private double labelX(Bar bar) {
        double x = axis.at(bar.from()) + 8;
        return Math.max(LEFT, Math.min(x, WIDTH - 8 - LabelRows.widthOf(bar.label())));
    }

    private void name(String lane, double middle) {
        texts.add(new Text(0, middle + 4.5, "start", "strong", lane));
    }

    private static Text label(String words, double x, double y) {
        return new Text(x, y, "start", "label", words);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private String description() {
        String names = String.join(", ", namesOfLanes()).toLowerCase(Locale.ROOT);
        return "Lanes from %s to %s: %s. The same facts are in the numbered list of steps below."
                .formatted(lanes.from().inWords(Locale.ENGLISH), lanes.to().inWords(Locale.ENGLISH), names);
    }
}
