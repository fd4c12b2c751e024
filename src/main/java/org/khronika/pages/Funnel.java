package org.khronika.pages;

import java.util.ArrayList;
import java.util.List;

/**
 * How many came at least as far as each stage of a way, drawn as bars of one scale. What is certain is drawn full; what the sources leave open is drawn
 * faintly behind it.
 *
 * @param title what the bars count
 * @param note  what they do not tell
 */
public record Funnel(String title, String note, List<Stage> stages) {

    private static final double WIDE = 840;
    private static final double NARROW = 340;
    private static final double NAMES = 210;
    private static final double FIGURES = 130;
    private static final double BAR = 20;

    /**
     * A stage of the way.
     *
     * @param figure how many, as a table says it
     * @param most   how many it can be; the same as the least where that is certain
     */
    public record Stage(String name, String figure, long least, long most) {}

    /** The bars on a sheet. */
    public record Drawing(double width, double height, List<Bar> bars) {}

    /** A bar with its name and its figure, each at its place; {@code perhaps} is as wide as it can be at most. */
    public record Bar(
            Stage stage, double nameX, double nameY, double x, double y, double sure, double perhaps, double figureX) {

        /** The base of the letters of the figure. */
        public double figureY() {
            return y + BAR - 5;
        }

        /** How high a bar is. */
        public double height() {
            return BAR;
        }
    }

    /** For a wide screen and for print: names beside the bars. */
    public Drawing wide() {
        return drawn(WIDE, NAMES, 30, 15);
    }

    /** For a phone: names above the bars. */
    public Drawing narrow() {
        return drawn(NARROW, 0, 48, -6);
    }

    private Drawing drawn(double width, double left, double step, double name) {
        long all = stages.stream().mapToLong(Stage::most).max().orElse(1);
        double scale = (width - left - FIGURES) / Math.max(1, all);
        double first = name < 0 ? 20 : 4;
        List<Bar> bars = new ArrayList<>();
        for (Stage stage : stages) {
            double y = first + step * bars.size();
            bars.add(new Bar(
                    stage,
                    0,
                    y + name,
                    left,
                    y,
                    round(stage.least() * scale),
                    round(stage.most() * scale),
                    round(left + stage.most() * scale + 6)));
        }
        return new Drawing(width, first + step * bars.size(), List.copyOf(bars));
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
