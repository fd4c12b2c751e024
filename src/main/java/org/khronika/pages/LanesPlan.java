package org.khronika.pages;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.khronika.pages.Lanes.LaneBar;
import org.khronika.pages.Lanes.Tick;
import org.khronika.pages.LanesDrawing.Box;
import org.khronika.pages.LanesDrawing.Dot;
import org.khronika.pages.LanesDrawing.Line;
import org.khronika.pages.LanesDrawing.Path;
import org.khronika.pages.LanesDrawing.Text;
import org.khronika.values.PartialDate;
import org.khronika.words.Language;

/** Lays out {@link Lanes}, lane under lane on one axis of time. */
final class LanesPlan {

    static final double LEFT = 112;
    static final double RIGHT = 982;
    private static final double WIDTH = 1010;
    private static final double LABEL = 17;
    private static final double DOTS_APART = 27;
    private static final double BEND = 15;
    private static final double STAGE_THICK = 3;
    private static final double TOUCHED = 24;

    private final Lanes lanes;
    private final Language language;
    private final TimeAxis axis;
    private final List<Line> lines = new ArrayList<>();
    private final List<Path> paths = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();
    private final List<Dot> dots = new ArrayList<>();
    private double y = 22;

    LanesPlan(Lanes lanes, Language language) {
        this.lanes = lanes;
        this.language = language;
        LocalDate to = lanes.to().latest().or(lanes.to()::earliest).orElseThrow();
        LocalDate from = lanes.from().earliest().or(lanes.from()::latest).orElse(to);
        this.axis = new TimeAxis(from, to, LEFT, RIGHT, lanes.mayBeginEarlier(), language);
    }

    LanesDrawing draw() {
        for (String lane : codesOfLanes()) {
            List<LaneBar> bars = lanes.bars().stream()
                    .filter(bar -> bar.lane().equals(lane))
                    .sorted(Comparator.comparingDouble(bar -> axis.at(bar.from())))
                    .toList();
            switch (CaseLane.of(lane).orElse(null)) {
                case CHARGES -> charges(bars);
                case STAGE -> stages(bars);
                case MEASURE -> measures(said(lane), bars);
                case null -> measures(said(lane), bars);
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

    private Set<String> codesOfLanes() {
        Set<String> codes = new LinkedHashSet<>();
        lanes.bars().forEach(bar -> codes.add(bar.lane()));
        Set<String> ordered = new LinkedHashSet<>(
                Arrays.stream(CaseLane.values()).map(CaseLane::code).toList());
        ordered.retainAll(codes);
        ordered.addAll(codes);
        return ordered;
    }

    private String said(String lane) {
        return CaseLane.of(lane).map(own -> own.in(language)).orElse(lane);
    }

    /** Each charge with what it turned into is one band; a turn bends up or down to the level of the next. */
    private void charges(List<LaneBar> bars) {
        boolean first = true;
        for (List<LaneBar> band : Bands.of(bars)) {
            Levels levels = new Levels(band);
            if (first) {
                name(CaseLane.CHARGES.in(language), levels.at(band.getFirst()));
                first = false;
            }
            bend(band, levels);
            labels(band, levels);
            y = levels.end();
        }
        y += 8;
    }

    /** The levels of a band, the highest charge on top, as far apart as the labels between them need. */
    private final class Levels {

        private final List<Integer> levels;
        private final Map<Integer, Double> heights = new HashMap<>();
        private final double end;

        Levels(List<LaneBar> band) {
            levels = band.stream()
                    .map(LaneBar::level)
                    .distinct()
                    .sorted(Comparator.reverseOrder())
                    .toList();
            double at = y + LABEL * rows(band, levels.getFirst()) + 12;
            double below = 0;
            for (int level : levels) {
                at += level == levels.getFirst() ? 0 : Math.max(40, 26 + below);
                heights.put(level, at);
                below = level == levels.getFirst() ? 0 : LABEL * rows(band, level);
            }
            end = at + 14 + below;
        }

        private int rows(List<LaneBar> band, int level) {
            LabelRows rows = new LabelRows();
            band.stream()
                    .filter(bar -> bar.level() == level && !bar.label().isEmpty())
                    .forEach(bar -> rows.place(labelX(bar), widthOf(bar)));
            return rows.count();
        }

        double at(LaneBar bar) {
            return heights.getOrDefault(bar.level(), y);
        }

        boolean isTop(int level) {
            return level == levels.getFirst();
        }

        double end() {
            return end;
        }
    }

    private void bend(List<LaneBar> band, Levels levels) {
        int weight = band.stream().mapToInt(LaneBar::weight).max().orElse(1);
        double thick = 6 + 2.0 * weight;
        StringBuilder data = new StringBuilder();
        double drawn = LEFT;
        for (int n = 0; n < band.size(); n++) {
            LaneBar bar = band.get(n);
            BarSpan extent = extent(bar);
            double at = levels.at(bar);
            fades(extent, at, thick, weight);
            if (extent.isCertain()) {
                if (data.isEmpty()) {
                    data.append("M%s %s".formatted(number(extent.sure()), number(at)));
                    drawn = extent.sure();
                }
                LaneBar next = n + 1 < band.size() ? band.get(n + 1) : null;
                if (next != null && bends(drawn, extent, extent(next))) {
                    drawn = extent.until();
                    turn(data, drawn, at, levels.at(next));
                    continue;
                }
                data.append(" H%s".formatted(number(extent.seenUntil())));
            }
            endOfPath(data, weight);
        }
    }

    /** Whether the day of a turn is known, and there is room on both its sides to bend from one charge into the other. */
    private static boolean bends(double drawn, BarSpan before, BarSpan after) {
        return !before.fadesOut()
                && before.until() - BEND >= drawn
                && !after.fadesIn()
                && after.isCertain()
                && before.until() + 2 * BEND <= after.until();
    }

    private static void turn(StringBuilder data, double x, double at, double next) {
        if (next != at) {
            data.append(" H%s C%s %s %s %s %s %s"
                    .formatted(
                            number(x - BEND),
                            number(x + 5),
                            number(at),
                            number(x - 5),
                            number(next),
                            number(x + BEND),
                            number(next)));
        }
    }

    private void endOfPath(StringBuilder data, int weight) {
        if (!data.isEmpty()) {
            paths.add(new Path(data.toString(), "band w" + weight + " thick-" + weight));
            data.setLength(0);
        }
    }

    /** Above the highest level, below every other; the labels of a level lie in rows of their own. */
    private void labels(List<LaneBar> band, Levels levels) {
        Map<Integer, LabelRows> rows = new HashMap<>();
        for (LaneBar bar : band) {
            if (!bar.label().isEmpty()) {
                int row = rows.computeIfAbsent(bar.level(), level -> new LabelRows())
                        .place(labelX(bar), widthOf(bar));
                double at = levels.at(bar);
                texts.add(label(
                        words(bar),
                        labelX(bar),
                        levels.isTop(bar.level()) ? at - 13 - LABEL * row : at + 22 + LABEL * row));
            }
        }
    }

    private void measures(String lane, List<LaneBar> bars) {
        LabelRows rows = new LabelRows();
        LabelRows inside = new LabelRows();
        y += 16;
        if (LabelRows.widthOf(lane) <= LEFT - 6) {
            name(lane, y);
        } else {
            texts.add(new Text(0, y + 4.5, "start", "strong", LabelRows.within(RIGHT, lane)));
            y += LABEL + 4;
        }
        for (LaneBar bar : bars) {
            double thick = 4 + 4.0 * bar.weight();
            if (!lanes.isOfACase()) {
                point(bar, thick);
                continue;
            }
            BarSpan extent = extent(bar);
            double from = extent.sure();
            double to = extent.isCertain() ? extent.seenUntil() : from;
            fades(extent, y, thick, bar.weight());
            if (extent.isCertain()) {
                boxes.add(new Box(from, y - thick / 2, to - from, thick, "w" + bar.weight(), ""));
            }
            double width = widthOf(bar);
            if (bar.weight() >= 3 && to - from > width + 16 && inside.takesFirst(from + 8, width)) {
                texts.add(new Text(from + 8, y + 4.5, "start", "on", words(bar)));
            } else if (!bar.label().isEmpty()) {
                int row = rows.place(labelX(bar), width);
                texts.add(label(words(bar), labelX(bar), y + 26 + LABEL * row));
            }
        }
        y += 18 + LABEL * rows.count();
    }

    /** What happened at one time: a mark on its day; a date of several days fades to both its sides, for it was one of them. */
    private void point(LaneBar bar, double thick) {
        double from = axis.earliest(bar.from());
        double to = axis.latest(bar.from());
        double middle = axis.at(bar.from());
        if (to - from > 7) {
            boxes.add(new Box(from, y - thick / 2, middle - from, thick, "", "fade-in-" + bar.weight()));
            boxes.add(new Box(middle, y - thick / 2, to - middle, thick, "", "fade-out-" + bar.weight()));
        } else {
            boxes.add(new Box(middle - 3.5, y - thick / 2, 7, thick, "w" + bar.weight(), ""));
        }
        if (bar.what() != null) {
            double wide = Math.max(to - from, TOUCHED);
            boxes.add(new Box((from + to - wide) / 2, y - TOUCHED / 2, wide, TOUCHED, "hit", "", bar.what()));
        }
    }

    private void stages(List<LaneBar> bars) {
        LabelRows rows = new LabelRows();
        bars.forEach(bar -> rows.place(labelX(bar), widthOf(bar)));
        y += LABEL * Math.max(1, rows.count()) + 8;
        name(CaseLane.STAGE.in(language), y);
        LabelRows placed = new LabelRows();
        for (LaneBar bar : bars) {
            BarSpan extent = extent(bar);
            fades(extent, y, STAGE_THICK, bar.weight());
            if (extent.isCertain()) {
                String look = bar.weight() >= 3 ? "stage" : "stage early";
                double end = Math.max(extent.until() - (extent.fadesOut() ? 0 : 3), extent.sure() + 2);
                lines.add(new Line(extent.sure(), y, end, y, look));
            }
            int row = placed.place(labelX(bar), widthOf(bar));
            texts.add(label(words(bar), labelX(bar), y - 7 - LABEL * row));
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
        y += 36;
        name(
                phrase(lanes.isOfACase() ? "pages.lanes.steps" : "pages.lanes.in-order")
                        .in(language),
                y);
        double[] free = new double[rows];
        double[] at = places(ticks);
        for (int n = 0; n < ticks.size(); n++) {
            int row = n % rows;
            int after = (ticks.size() - 1 - n) / rows;
            double x = Math.max(at[n], free[row]);
            x = Math.max(Math.min(x, RIGHT + 14 - DOTS_APART * after), free[row]);
            dots.add(new Dot(x, y + row * DOTS_APART, ticks.get(n).number()));
            pin(ticks.get(n).when(), x);
            free[row] = x + DOTS_APART;
        }
        y += (rows - 1) * DOTS_APART + 20;
    }

    /** Where a step stands in time, above its dot: neighbours push dots aside, and a leader shows from where. */
    private void pin(PartialDate when, double dot) {
        double from = axis.earliest(when);
        double to = when.latest().isEmpty() ? from : axis.latest(when);
        double top = y - 22;
        lines.add(new Line(from, top, Math.max(to, from + 1), top, "pin"));
        lines.add(new Line((from + to) / 2, top, dot, y - 13, "pin"));
    }

    /** Where each step belongs. One of several days makes room, as far as these days go, for those that are told after it. */
    private double[] places(List<Tick> ticks) {
        double[] at = new double[ticks.size()];
        double next = Double.MAX_VALUE;
        for (int n = ticks.size() - 1; n >= 0; n--) {
            PartialDate when = ticks.get(n).when();
            at[n] = Math.max(axis.earliest(when), Math.min(axis.at(when), next - DOTS_APART));
            next = at[n];
        }
        return at;
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
        String asOf = phrase("pages.lanes.as-of").with("day", lanes.to()).in(language);
        texts.add(new Text(RIGHT + 5, y + 26, "end", "strong", asOf));
    }

    private BarSpan extent(LaneBar bar) {
        return BarSpan.of(bar, axis, RIGHT);
    }

    /** The days on which it may have begun, or ended, already; all its days where it is certain on none. */
    private void fades(BarSpan extent, double middle, double thick, int weight) {
        if (extent.isOnlyPerhaps()) {
            fade(extent.first(), extent.last(), middle, thick, "perhaps-" + weight);
            return;
        }
        if (extent.fadesIn()) {
            fade(extent.first(), extent.sure() + 0.3, middle, thick, "fade-in-" + weight);
        }
        if (extent.fadesOut()) {
            fade(extent.until() - 0.3, extent.last(), middle, thick, "fade-out-" + weight);
        }
    }

    private void fade(double from, double to, double middle, double thick, String fade) {
        boxes.add(new Box(from, middle - thick / 2, to - from, thick, "", fade));
    }

    /** A label begins where its bar does, or ends where it would run over the edge: in English the sheet's, else the line of the last day. */
    private double labelX(LaneBar bar) {
        double x = axis.at(bar.from()) + 8;
        double edge = language.tag().equals("en") ? WIDTH - 8 : RIGHT - 4;
        return Math.max(LEFT, Math.min(x, edge - widthOf(bar)));
    }

    /** Its label, as far as the sheet is wide. */
    private static String words(LaneBar bar) {
        return LabelRows.within(RIGHT - LEFT, bar.label());
    }

    private static double widthOf(LaneBar bar) {
        return LabelRows.widthOf(words(bar));
    }

    private void name(String lane, double middle) {
        texts.add(new Text(0, middle + 4.5, "start", "strong", LabelRows.within(LEFT - 6, lane)));
    }

    private static Text label(String words, double x, double y) {
        return new Text(x, y, "start", "label", words);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private String description() {
        String names = codesOfLanes().stream()
                .map(this::said)
                .collect(Collectors.joining(", "))
                .toLowerCase(Locale.ROOT);
        return phrase(lanes.mayBeginEarlier() ? "pages.lanes.description-or-earlier" : "pages.lanes.description")
                .with("from", lanes.from())
                .with("to", lanes.to())
                .with("lanes", names)
                .in(language);
    }
}
